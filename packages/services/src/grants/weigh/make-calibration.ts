import { asPerson } from '@academy/db/actor/as-person'
import { insertCalibration } from '@academy/db/grants/weigh/calibrations'
import { makeRun, runText, seedOf } from '@academy/domain/calibrate/make-run'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { sha256 } from '../../runtime/sha256.ts'
import { toHex } from '../../runtime/to-hex.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, requireRoundRole } from '../design/load-design.ts'
import { loadWeighed } from './load-weighed.ts'

export const makeCalibrationInput = designInput.extend({
  /** How many bids are meant to be funded. */
  cut: z.number().int().min(0).max(100_000),
})

/**
 * Makes a run of what is finished: void assessments and withdrawn bids are left out, an agreed score takes the place of the
 * calibrated one. Nothing is written over; the last run stands. Of the same it makes no second one. For fund managers and senior
 * officers. Refuses as `loadWeighed`, with `refused` because `nothing-to-weigh`, or `weighing-locked` once a division was chosen.
 */
export async function makeCalibration(
  ctx: ServiceContext,
  { slug, cut }: z.output<typeof makeCalibrationInput>,
): Promise<{ ok: true } | { ok: false; problem: 'cut-outside'; bids: number }> {
  const personId = requirePerson(ctx)
  const weighed = await asPerson(ctx.db, personId, (tx) => loadWeighed(tx, slug, personId))
  const { design, isLocked, reviews, agreed, run } = weighed
  requireRoundRole(design, 'fund-manager', 'senior-officer')
  if (isLocked) throw new DomainError('refused', 'weighing-locked')
  const bids = new Set(reviews.map(({ bid }) => bid)).size
  if (bids === 0) throw new DomainError('refused', 'nothing-to-weigh')
  if (cut < 1 || cut > bids) return { ok: false, problem: 'cut-outside', bids }
  const input = { reviews, agreed: [...agreed].map(([bid, score]) => ({ bid, score })) }
  const canonicalJson = runText(input)
  const hash = toHex(sha256(canonicalJson))
  if (run?.sha256 === hash && run.cut === cut) return { ok: true }
  const seed = seedOf(hash)
  // What takes time holds no connection.
  const results = makeRun(input, { cut, seed })
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const made = {
      roundId: design.round.id,
      madeBy: personId,
      seed,
      cut,
      canonicalJson,
      sha256: hash,
      results,
    }
    const id = await insertCalibration(tx, made)
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'calibration.made',
      subjectKind: 'round',
      subjectId: design.round.id,
      at,
      detail: { calibration: id, sha256: hash, cut, seed, reviews: reviews.length },
    })
    return { ok: true }
  })
}
