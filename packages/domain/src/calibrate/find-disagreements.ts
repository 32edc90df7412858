import type { Review } from './review.ts'

/** Two reviews of one bid that lie further apart than the round allows. */
export interface DisagreeingPair {
  higher: Review
  lower: Review
  /** How far apart they are as given. */
  points: number
  /**
   * How far apart they are when the leniency of both is taken away; the same as `points` where nobody's leniency is
   * known.
   */
  pointsWithoutLeniency: number
}

export interface Disagreement {
  bid: string
  /** The widest first. */
  pairs: readonly DisagreeingPair[]
}

/**
 * The bids that must go to moderation: those of which two reviews lie more than `threshold` points apart, as given or
 * once leniency is taken away. As given is what anybody can check; without leniency are found those whose difference
 * a strict and a lenient reader hide from each other. That leniency explains a difference is said
 * (`pointsWithoutLeniency`) and excuses nobody from looking. No score is changed.
 *
 * @param leniency In points for each assessor, from a calibration; whoever is missing counts as neither strict nor
 * lenient.
 * @returns The bid with the widest difference first.
 */
export function findDisagreements(
  reviews: readonly Review[],
  threshold: number,
  leniency: ReadonlyMap<string, number> = new Map(),
): Disagreement[] {
  const byBid = Map.groupBy(reviews, ({ bid }) => bid)
  return [...byBid]
    .map(([bid, own]) => ({ bid, pairs: pairsOf(own, leniency).filter((pair) => widthOf(pair) > threshold) }))
    .filter(({ pairs }) => pairs.length > 0)
    .map(({ bid, pairs }) => ({ bid, pairs: pairs.toSorted((a, b) => widthOf(b) - widthOf(a)) }))
    .toSorted((a, b) => widest(b) - widest(a) || (a.bid < b.bid ? -1 : 1))
}

function pairsOf(reviews: readonly Review[], leniency: ReadonlyMap<string, number>): DisagreeingPair[] {
  const without = ({ assessor, score }: Review) => score - (leniency.get(assessor) ?? 0)
  const ordered = reviews.toSorted((a, b) => b.score - a.score || (a.assessor < b.assessor ? -1 : 1))
  return ordered.flatMap((higher, index) =>
    ordered.slice(index + 1).map((lower) => ({
      higher,
      lower,
      points: higher.score - lower.score,
      pointsWithoutLeniency: Math.abs(without(higher) - without(lower)),
    })),
  )
}

function widthOf({ points, pointsWithoutLeniency }: DisagreeingPair): number {
  return Math.max(points, pointsWithoutLeniency)
}

function widest({ pairs }: Disagreement): number {
  return pairs[0] ? widthOf(pairs[0]) : 0
}
