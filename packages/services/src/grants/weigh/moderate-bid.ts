import { asPerson } from '@academy/db/actor/as-person'
import { findLastRun } from '@academy/db/grants/weigh/calibrations'
import { insertModeration } from '@academy/db/grants/weigh/moderations'
import { MODERATION_REASON_MAX, moderationOutcomes, PRESENT_MAX } from '@academy/domain/calibrate/moderation'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, loadRound, requireRoundRole } from '../design/load-design.ts'

export const moderateBidInput = designInput.extend({
  reference: z.string().min(1).max(40),
  /** The run that stood on the page, and the last moderation of the bid, if any. */
  calibrationId: z.uuid(),
  seen: z.uuid().nullable(),
  outcome: z.enum(moderationOutcomes),
  /** Of `agreed`: from 0 to 10,000. */
  agreedHundredths: z.number().int().min(0).max(10_000).nullable(),
  reason: z.string().max(MODERATION_REASON_MAX),
  present: z.string().max(PRESENT_MAX),
})

export type ModerationProblem = 'agreed-missing' | 'reason-missing' | 'present-missing'
export type Moderated =
  | { ok: true }
  | { ok: false; problems: ModerationProblem[] }
  /** Another outcome was recorded meanwhile, or another run was made: it is to be looked at again. */
  | { ok: false; changed: true }

/**
 * Records what people made of the scores of a bid. It stands in place of what was recorded before, which is kept; scores stay as
 * they are. Sent twice it is once. For fund managers, senior officers and panel members to whom no bid of the round is closed.
 * Refuses with `signed-out`, `not-allowed`, `not-found` where there is no such bid in the last run, and `refused` because
 * `weighing-locked` once a division was chosen.
 */
export async function moderateBid(
  ctx: ServiceContext,
  { slug, reference, ...input }: z.output<typeof moderateBidInput>,
): Promise<Moderated> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const design = await loadRound(tx, slug, personId)
    requireRoundRole(design, 'fund-manager', 'senior-officer', 'panel')
    const run = await findLastRun(tx, design.round.id)
    if (!run?.results.bids.some(({ bid }) => bid === reference) || run.withdrawn.includes(reference)) {
      throw new DomainError('not-found')
    }
    const { outcome, calibrationId, seen } = input
    const agreedHundredths = outcome === 'agreed' ? input.agreedHundredths : null
    const [reason, present] = [input.reason.trim(), input.present.trim()]
    const problems: ModerationProblem[] = [
      ...(outcome === 'agreed' && agreedHundredths === null ? (['agreed-missing'] as const) : []),
      ...(reason === '' ? (['reason-missing'] as const) : []),
      ...(present === '' ? (['present-missing'] as const) : []),
    ]
    if (problems.length > 0) return { ok: false, problems }
    const recorded = { outcome, agreedHundredths, reason, present }
    const last = run.moderations.find((one) => one.reference === reference)
    if (last && last.id !== seen && isSame(last, recorded)) return { ok: true }
    if (run.isLocked) throw new DomainError('refused', 'weighing-locked')
    if (run.id !== calibrationId || (last?.id ?? null) !== seen) return { ok: false, changed: true }
    const row = {
      roundId: design.round.id,
      calibrationId,
      supersedes: seen,
      recordedBy: personId,
      ...recorded,
    }
    const kept = await insertModeration(tx, reference, row)
    if (!kept) return { ok: false, changed: true }
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `bid.moderated`,
      subjectKind: 'application',
      subjectId: kept.applicationId,
      at,
      detail: { moderation: kept.id, calibration: calibrationId, outcome, agreedHundredths, reason },
    })
    return { ok: true }
  })
}

type Recorded = Pick<z.output<typeof moderateBidInput>, 'outcome' | 'agreedHundredths' | 'reason' | 'present'>

function isSame(one: Recorded, other: Recorded): boolean {
  return (
    one.outcome === other.outcome &&
    one.agreedHundredths === other.agreedHundredths &&
    one.reason === other.reason &&
    one.present === other.present
  )
}
