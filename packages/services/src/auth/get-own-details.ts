import { asPerson } from '@academy/db/actor/as-person'
import { findOwnDetails } from '@academy/db/auth/people'
import { DomainError } from '@academy/domain/domain-error'
import type { Language } from '@academy/domain/text/language'
import { requirePerson } from '../actor/require-person.ts'
import type { ServiceContext } from '../service-context.ts'

export interface OwnDetails {
  /** Empty until it was given. */
  name: string
  email: string
  /** The language of mails to them. */
  language: Language
}

/** What is known of the signed-in person. One statement. Refuses with `signed-out`. */
export async function getOwnDetails(ctx: ServiceContext): Promise<OwnDetails> {
  const person = await asPerson(ctx.db, requirePerson(ctx), findOwnDetails)
  if (!person) throw new DomainError('signed-out')
  return person
}
