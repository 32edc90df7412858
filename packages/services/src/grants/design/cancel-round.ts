import { asPerson } from '@academy/db/actor/as-person'
import { findRoundEvents } from '@academy/db/grants/design/find-design'
import { insertRoundEvent } from '@academy/db/grants/round/insert-round'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, loadDesign, requireRoundRole } from './load-design.ts'
import { openCancellation } from './open-cancellation.ts'

export const proposeCancellationInput = designInput.extend({
  /** Why: told to everybody of an application, and said on the page of the round. */
  reason: z.string().trim().min(1).max(2000),
})

/**
 * Proposes that a round on show be cancelled, which a second person has to confirm. Refuses with `signed-out`, `not-found`,
 * `not-allowed`; `refused` because `round-not-published`, `round-cancelled` or `waits-already`.
 */
export async function proposeCancellation(
  ctx: ServiceContext,
  { slug, reason }: z.output<typeof proposeCancellationInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await loadDesign(tx, slug, personId)
    requireRoundRole(design, 'fund-manager')
    const { round } = design
    if (round.status === 'cancelled') throw new DomainError('refused', 'round-cancelled')
    if (round.status !== 'published') throw new DomainError('refused', 'round-not-published')
    if (openCancellation(await findRoundEvents(tx, round.id), personId)) {
      throw new DomainError('refused', 'waits-already')
    }
    const { id: eventId } = await insertRoundEvent(tx, {
      roundId: round.id,
      kind: 'cancellation-proposed',
      actorId: personId,
      detail: { reason },
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'round.cancellation-proposed',
      subjectKind: 'round',
      subjectId: round.id,
      at,
      detail: { eventId },
    })
  })
}

export const decideCancellationInput = designInput.extend({ eventId: z.uuid(), confirm: z.boolean() })

/**
 * Confirms that a round is cancelled, of which the database tells everybody of an application that goes on, or lets it go
 * on: a senior officer who did not propose it. Refuses with `signed-out`, `not-found`, `not-allowed`; `refused` because
 * `nothing-waits` or `proposed-it`.
 */
export async function decideCancellation(
  ctx: ServiceContext,
  { slug, eventId, confirm }: z.output<typeof decideCancellationInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await loadDesign(tx, slug, personId)
    requireRoundRole(design, 'senior-officer')
    const open = openCancellation(await findRoundEvents(tx, design.round.id), personId)
    if (open?.eventId !== eventId) throw new DomainError('refused', 'nothing-waits')
    if (confirm && open.isReaders) throw new DomainError('refused', 'proposed-it')
    const kind = confirm ? ('cancelled' as const) : ('cancellation-refused' as const)
    await insertRoundEvent(tx, {
      roundId: design.round.id,
      kind,
      aboutEventId: eventId,
      actorId: personId,
      detail: confirm ? { reason: open.reason } : {},
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `round.${kind}`,
      subjectKind: 'round',
      subjectId: design.round.id,
      at,
      detail: { eventId },
    })
  })
}
