import { asPerson } from '@academy/db/actor/as-person'
import { findRoundEvents } from '@academy/db/grants/design/find-design'
import { tellApplicants } from '@academy/db/grants/design/save-design'
import { insertRoundEvent } from '@academy/db/grants/round/insert-round'
import { resolveDeadline } from '@academy/domain/deadline/resolve-deadline'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, loadDesign, requireRoundRole } from './load-design.ts'
import { mailOf } from './move-round.ts'
import { openExtension } from './open-extension.ts'

export const proposeExtensionInput = designInput.extend({
  /** The new deadline as written, in the zone of the round: `2026-12-18T12:00`. */
  closesAtLocal: z.string().max(20),
  reason: z.string().max(2000),
})

export type ExtensionProblem =
  'malformed' | 'time-does-not-exist' | 'time-happens-twice' | 'unknown-zone' | 'not-later' | 'reason-missing'

/**
 * Proposes a later deadline, which a second person has to approve. Refuses with `signed-out`, `not-found`, `not-allowed`;
 * `refused` because `round-not-published` or `waits-already`. A time that cannot be, that is not later, or a missing reason
 * is answered as a problem.
 */
export async function proposeExtension(
  ctx: ServiceContext,
  input: z.output<typeof proposeExtensionInput>,
): Promise<{ ok: true } | { ok: false; problems: ExtensionProblem[] }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await loadDesign(tx, input.slug, personId)
    requireRoundRole(design, 'fund-manager')
    const { round } = design
    if (round.status !== 'published') throw new DomainError('refused', 'round-not-published')
    const events = await findRoundEvents(tx, round.id)
    if (openExtension(events, personId)) throw new DomainError('refused', 'waits-already')
    const local = input.closesAtLocal.trim()
    const resolved = resolveDeadline({ local, zone: round.closesAtZone })
    const problems: ExtensionProblem[] = []
    if (!resolved.ok) problems.push(resolved.why)
    else if (resolved.instant <= round.closesAt) problems.push('not-later')
    const reason = input.reason.trim()
    if (reason === '') problems.push('reason-missing')
    if (problems.length > 0 || !resolved.ok) return { ok: false, problems }
    const detail = { closesAtLocal: local, closesAt: resolved.instant.toISOString(), reason }
    const { id: eventId } = await insertRoundEvent(tx, {
      roundId: round.id,
      kind: 'extension-proposed',
      actorId: personId,
      detail,
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'round.extension-proposed',
      subjectKind: 'round',
      subjectId: round.id,
      at,
      detail: { eventId, closesAt: detail.closesAt },
    })
    return { ok: true }
  })
}

export const decideExtensionInput = designInput.extend({ eventId: z.uuid(), approve: z.boolean() })

/**
 * Approves a later deadline, and tells everybody of an application that goes on, or refuses it: a senior officer who did
 * not propose it. Refuses with `signed-out`, `not-found`, `not-allowed`; `refused` because `nothing-waits` or `proposed-it`.
 */
export async function decideExtension(
  ctx: ServiceContext,
  { slug, eventId, approve }: z.output<typeof decideExtensionInput>,
): Promise<{ told: number }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await loadDesign(tx, slug, personId)
    requireRoundRole(design, 'senior-officer')
    const open = openExtension(await findRoundEvents(tx, design.round.id), personId)
    if (open?.eventId !== eventId) throw new DomainError('refused', 'nothing-waits')
    if (approve && open.isReaders) throw new DomainError('refused', 'proposed-it')
    const kind = approve ? ('extension-approved' as const) : ('extension-refused' as const)
    const roundId = design.round.id
    const detail = approve ? { reason: open.reason } : {}
    const event = await insertRoundEvent(tx, {
      roundId,
      kind,
      aboutEventId: eventId,
      actorId: personId,
      detail,
    })
    const params = { ...mailOf(ctx, design), closesAt: open.closesAt.toISOString(), reason: open.reason }
    const told = approve
      ? await tellApplicants(tx, { eventId: event.id, template: 'deadline-extended', params })
      : 0
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `round.${kind}`,
      subjectKind: 'round',
      subjectId: roundId,
      at,
      detail: { eventId, closesAt: open.closesAt.toISOString(), told },
    })
    return { told }
  })
}
