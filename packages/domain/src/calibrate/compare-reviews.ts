import type { WeighedReview } from './make-run.ts'

/** Why a run no longer says what the scores say, of one bid. */
export interface ChangedBid {
  bid: string
  why: 'withdrawn' | 'review-added' | 'review-gone' | 'score-changed' | 'moderated'
}

/**
 * The bids of which a run no longer says what is there: withdrawn, or other reviews are finished, or one was sent back or made
 * void, or a moderation agreed on another score.
 *
 * @param now The bids that go on with their finished reviews, and what was agreed of them.
 */
export function changedBids(
  run: { reviews: readonly WeighedReview[]; agreed: ReadonlyMap<string, number> },
  now: { bids: ReadonlySet<string>; reviews: readonly WeighedReview[]; agreed: ReadonlyMap<string, number> },
): ChangedBid[] {
  const before = Map.groupBy(run.reviews, ({ bid }) => bid)
  const after = Map.groupBy(now.reviews, ({ bid }) => bid)
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((bid): ChangedBid[] => {
    if (!now.bids.has(bid)) return [{ bid, why: 'withdrawn' }]
    const why = difference(before.get(bid) ?? [], after.get(bid) ?? [])
    if (why) return [{ bid, why }]
    return run.agreed.get(bid) === now.agreed.get(bid) ? [] : [{ bid, why: 'moderated' }]
  })
}

function difference(before: readonly WeighedReview[], after: readonly WeighedReview[]) {
  const scores = new Map(after.map(({ assessor, score }) => [assessor, score]))
  if (before.some(({ assessor }) => !scores.has(assessor))) return 'review-gone'
  if (after.length > before.length) return 'review-added'
  return before.some(({ assessor, score }) => scores.get(assessor) !== score) ? 'score-changed' : undefined
}
