import { asPerson } from '@academy/db/actor/as-person'
import { findReference } from '@academy/db/grants/assess/find-reference'
import { findToPropose, insertOutcome, insertOutcomeRuling } from '@academy/db/grants/screen/write-screening'
import { DomainError } from '@academy/domain/domain-error'
import { screenedOutcomes } from '@academy/domain/grants/screened-as'
import { canPropose, canRule, SCREENING_REASON_MAX } from '@academy/domain/screen/screening'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { requireRoundRole } from '../design/load-design.ts'
import { isSealed } from '../round/is-sealed.ts'
import { staffOfRound } from '../staff/staff-of-round.ts'
import { screenedInput, screeners } from './screen-input.ts'

export const proposeOutcomeInput = screenedInput.extend({
  outcome: z.enum(screenedOutcomes),
  /** The reference of the bid that it repeats, where it is a duplicate. */
  duplicateOf: z.string().trim().max(40).default(''),
  /** What its people are told. */
  reason: z.string().max(SCREENING_REASON_MAX).default(''),
})

export type ProposeProblem = 'reason-missing' | 'duplicate-of-missing' | 'duplicate-of-unknown'
export type OutcomeProposed = { ok: true; id: string } | { ok: false; problems: ProposeProblem[] }

/**
 * Proposes that a bid is eligible, not eligible or a duplicate; it moves nothing until somebody else confirms it. A bid that was
 * found not to be eligible is put back in the same way. For fund managers and senior officers. Refuses with `signed-out`,
 * `not-found`, `not-allowed`, and `refused` because `not-submitted`, `sealed`, `withdrawn`, `proposal-waits`,
 * `screened-so-already`, or `weighing-locked` once a division was chosen.
 */
export async function proposeOutcome(
  ctx: ServiceContext,
  input: z.output<typeof proposeOutcomeInput>,
): Promise<OutcomeProposed> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await staffOfRound(tx, input.slug, personId)
    requireRoundRole(design, ...screeners)
    const bid = await findToPropose(tx, design.round.id, input.reference)
    if (!bid) throw new DomainError('not-found')
    if (bid.standingSubmissionId === null) throw new DomainError('refused', 'not-submitted')
    if (isSealed(design.round, at)) throw new DomainError('refused', 'sealed')
    if (bid.isLocked) throw new DomainError('refused', 'weighing-locked')
    const decision = canPropose(bid, input.outcome)
    if (!decision.ok) throw new DomainError('refused', decision.why)
    const reason = input.reason.trim() || null
    const isDuplicate = input.outcome === 'duplicate'
    const duplicateOf = isDuplicate && input.duplicateOf !== '' ? await findReference(tx, design.round.id, input.duplicateOf.toUpperCase()) : undefined // prettier-ignore
    const problems: ProposeProblem[] = []
    if (isDuplicate && input.duplicateOf === '') problems.push('duplicate-of-missing')
    else if (isDuplicate && (!duplicateOf || duplicateOf === bid.id)) problems.push('duplicate-of-unknown')
    if (reason === null && (input.outcome !== 'eligible' || bid.screenedAs !== null)) problems.push('reason-missing') // prettier-ignore
    if (problems.length > 0) return { ok: false, problems }
    const { outcome } = input
    const id = await insertOutcome(tx, {
      roundId: design.round.id,
      applicationId: bid.id,
      outcome,
      duplicateOf: duplicateOf ?? null,
      reason,
      proposedBy: personId,
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'screening.proposed',
      subjectKind: 'application',
      subjectId: bid.id,
      at,
      detail: {
        proposal: id,
        outcome,
        ...(duplicateOf && { duplicateOf }),
        ...(reason !== null && { reason }),
      },
    })
    return { ok: true, id }
  })
}

export const ruleOnOutcomeInput = screenedInput.extend({
  outcomeId: z.uuid(),
  ruling: z.enum(['confirmed', 'refused']),
  /** Why it is not confirmed. */
  reason: z.string().max(SCREENING_REASON_MAX).default(''),
})

/**
 * Confirms what somebody else proposed of a bid, which moves it and tells its leads, or says why not. Who proposed it can take it
 * back by that, and never confirm it; that a bid is put back is confirmed by somebody who took no part in stopping it. Done again it changes nothing. For fund managers and senior officers. Refuses with
 * `signed-out`, `not-found`, `not-allowed`, `conflict` where something else waits now, and `refused` because
 * `second-person-needed`, `fresh-person-needed`, `submission-changed`, `withdrawn`, or `weighing-locked` once a division was chosen.
 */
export async function ruleOnOutcome(
  ctx: ServiceContext,
  input: z.output<typeof ruleOnOutcomeInput>,
): Promise<{ ok: true } | { ok: false; problems: 'reason-missing'[] }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await staffOfRound(tx, input.slug, personId)
    requireRoundRole(design, ...screeners)
    const bid = await findToPropose(tx, design.round.id, input.reference)
    if (!bid) throw new DomainError('not-found')
    if (bid.open?.id !== input.outcomeId) throw new DomainError('conflict')
    const { ruling } = input
    const decision = canRule(bid, personId, ruling)
    if (!decision.ok) throw new DomainError('refused', decision.why)
    if (ruling === 'confirmed' && bid.isLocked) throw new DomainError('refused', 'weighing-locked')
    const reason = input.reason.trim() || null
    if (ruling === 'refused' && reason === null) return { ok: false, problems: ['reason-missing'] }
    const ruled = { outcomeId: bid.open.id, roundId: design.round.id, applicationId: bid.id, ruling, reason, ruledBy: personId } // prettier-ignore
    if (!(await insertOutcomeRuling(tx, ruled))) throw new DomainError('conflict')
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `screening.${ruling}`,
      subjectKind: 'application',
      subjectId: bid.id,
      at,
      detail: { proposal: bid.open.id, outcome: bid.open.outcome, ...(reason !== null && { reason }) },
    })
    return { ok: true }
  })
}
