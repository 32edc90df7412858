import { insertOrganisationEvent } from '@academy/db/grants/organisation/organisation-events'
import { findOrganisationCard } from '@academy/db/grants/organisation/find-organisation'
import { DomainError } from '@academy/domain/domain-error'
import type { Problem } from '@academy/domain/form/problem'
import { z } from 'zod'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { organisationInput } from './get-organisation.ts'
import { readDetails, type Details } from './read-details.ts'
import { withMembers } from './with-members.ts'

/** All as typed. `notForProfit` is `yes`, `no` or nothing. */
export const changeDetailsInput = organisationInput.extend({
  name: z.string(),
  postcode: z.string(),
  address: z.string(),
  legalForm: z.string(),
  notForProfit: z.string(),
  lastIncome: z.string(),
  'accountsEnd.day': z.string(),
  'accountsEnd.month': z.string(),
  'accountsEnd.year': z.string(),
})

export type ChangeDetailsResult = { ok: true } | { ok: false; problems: Problem[] }

/**
 * Changes what is known of one's own organisation, by an event that keeps what it was. The name is for leads; the rest for
 * finance, too. What stays the same is no change. Four statements and the audit's. Refuses with `signed-out`, `not-found`;
 * `refused` because `not-lead`.
 */
export async function changeDetails(
  ctx: ServiceContext,
  { organisationId, ...typed }: z.output<typeof changeDetailsInput>,
): Promise<ChangeDetailsResult> {
  const read = readDetails(typed, ctx.now)
  return withMembers(ctx, organisationId, async ({ tx, at, personId, me }) => {
    if (me.role !== 'lead' && me.role !== 'finance') throw new DomainError('refused', 'not-lead')
    if (!read.ok) return read
    const card = await findOrganisationCard(tx, organisationId)
    if (!card) throw new DomainError('not-found')
    const keys = Object.keys(read.details) as (keyof Details)[]
    const changed = keys.filter((key) => read.details[key] !== card[key])
    if (changed.includes('name') && me.role !== 'lead') throw new DomainError('refused', 'not-lead')
    if (changed.length === 0) return { ok: true }
    const after = Object.fromEntries(changed.map((key) => [key, read.details[key]]))
    await insertOrganisationEvent(tx, {
      organisationId,
      kind: 'details-changed',
      at,
      actorId: personId,
      detail: { after },
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'organisation.details-changed',
      subjectKind: 'organisation',
      subjectId: organisationId,
      at,
      detail: { what: changed.join(' ') },
    })
    return { ok: true }
  })
}
