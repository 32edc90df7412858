import { insertOrganisationEvent } from '@academy/db/grants/organisation/organisation-events'
import { findOrganisationCard } from '@academy/db/grants/organisation/find-organisation'
import { DomainError } from '@academy/domain/domain-error'
import { problem, type Problem } from '@academy/domain/form/problem'
import {
  registrationKinds,
  registrationSchemes,
  type RegisteredNumber,
} from '@academy/domain/organisation/registration'
import { z } from 'zod'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { organisationInput } from './get-organisation.ts'
import { readNumber } from './read-details.ts'
import { withMembers, type Standing } from './with-members.ts'

export const stateNumberInput = organisationInput.extend({ kind: z.string(), number: z.string() })
export const withdrawNumberInput = organisationInput.extend({
  scheme: z.enum(registrationSchemes),
  number: z.string().min(1).max(100),
})

export type StateNumberResult = { ok: true } | { ok: false; problems: Problem[] }

/**
 * A lead states a number of his organisation. It is taken though others have stated it: then both see so, and staff decide.
 * Four statements and the audit's. Refuses with `signed-out`, `not-found`; `refused` because `not-lead`.
 */
export async function stateNumber(
  ctx: ServiceContext,
  { organisationId, kind: typedKind, number: typed }: z.output<typeof stateNumberInput>,
): Promise<StateNumberResult> {
  return withMembers(ctx, organisationId, async (standing) => {
    refuseUnlessLead(standing)
    const kind = registrationKinds.find((one) => one === typedKind)
    const read = kind && readNumber(kind, typed)
    const problems = [
      ...(kind ? [] : [problem('kind', 'required')]),
      ...(read && !read.ok ? [read.problem] : []),
    ]
    if (!read?.ok) return { ok: false, problems }
    const card = await findOrganisationCard(standing.tx, organisationId)
    const same = card?.registrations.some(
      ({ scheme, number }) => scheme === read.number.scheme && number === read.number.number,
    )
    if (!same) await write(ctx, organisationId, standing, 'number-stated', read.number)
    return { ok: true }
  })
}

/** A lead takes a number of his organisation back. Three statements and the audit's. Refuses as stating does. */
export async function withdrawNumber(
  ctx: ServiceContext,
  { organisationId, scheme, number }: z.output<typeof withdrawNumberInput>,
): Promise<void> {
  await withMembers(ctx, organisationId, async (standing) => {
    refuseUnlessLead(standing)
    const card = await findOrganisationCard(standing.tx, organisationId)
    if (!card?.registrations.some((one) => one.scheme === scheme && one.number === number))
      throw new DomainError('not-found')
    await write(ctx, organisationId, standing, 'number-withdrawn', { scheme, number })
  })
}

function refuseUnlessLead({ me }: Standing): void {
  if (me.role !== 'lead') throw new DomainError('refused', 'not-lead')
}

async function write(
  ctx: ServiceContext,
  organisationId: string,
  { tx, at, personId }: Standing,
  kind: 'number-stated' | 'number-withdrawn',
  number: RegisteredNumber,
): Promise<void> {
  await insertOrganisationEvent(tx, { organisationId, kind, at, actorId: personId, detail: { ...number } })
  await recordAudit(tx, {
    actor: ctx.actor,
    event: `organisation.${kind}`,
    subjectKind: 'organisation',
    subjectId: organisationId,
    at,
    detail: { scheme: number.scheme },
  })
}
