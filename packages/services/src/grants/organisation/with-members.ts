import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import { findMembers } from '@academy/db/grants/organisation/find-my-organisations'
import { lockOrganisation } from '@academy/db/grants/organisation/organisation-events'
import { DomainError } from '@academy/domain/domain-error'
import type { Member } from '@academy/domain/organisation/member-role'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'

export interface Standing {
  tx: Db
  at: Date
  personId: string
  /** Everybody who belongs to it now. */
  members: readonly Member[]
  me: Member
  name: string
}

/**
 * Does `work` in a transaction in which nobody else changes who belongs to this organisation, for somebody who does. Two
 * statements besides the one that says who asks. Refuses with `signed-out`, `not-found`.
 */
export async function withMembers<T>(
  ctx: ServiceContext,
  organisationId: string,
  work: (standing: Standing) => Promise<T>,
): Promise<T> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    await lockOrganisation(tx, organisationId)
    const members = await findMembers(tx, organisationId)
    const me = members.find((one) => one.personId === personId)
    if (!me) throw new DomainError('not-found')
    return work({ tx, at, personId, members, me, name: members[0]?.organisation ?? '' })
  })
}
