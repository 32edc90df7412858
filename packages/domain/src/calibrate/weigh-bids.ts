import type { RunBid, RunResults, WeighedReview } from './make-run.ts'
import type { ModerationOutcome } from './moderation.ts'
import type { RankedBid } from './rank-bids.ts'
import type { Estimate } from './review.ts'

/** The last moderation of a bid. */
export interface StandingModeration {
  reference: string
  outcome: ModerationOutcome
  agreedHundredths: number | null
  /** Of the bid, when it was moderated. */
  reviews: readonly WeighedReview[]
}

export interface WeighedBid {
  bid: RunBid
  /** What counts: the agreed score, else the calibrated one, else the raw mean. Without an interval both ends are the score. */
  score: Estimate
  /** The agreed score, where a moderation that still holds has one. */
  agreed: number | null
  side: RankedBid['side']
}

/** Of a normal distribution: within so many deviations lie 90 % of it, and below so many. */
const WITHIN_NINETY = 1.6448536
const BELOW_NINETY = 1.2815516

/** Whether a moderation holds for these reviews of its bid: it was made of the same. */
export function holdsFor(
  moderation: Pick<StandingModeration, 'reviews'>,
  now: readonly WeighedReview[],
): boolean {
  const then = moderation.reviews
  return (
    then.length === now.length &&
    now.every((one) => then.some(({ assessor, score }) => assessor === one.assessor && score === one.score))
  )
}

/**
 * The score of each bid of a run that counts, the best of the run first. A score that was agreed after the run keeps the width
 * of the interval, since agreeing tells nothing of how sure it is, and its side is found from where the cut lies.
 */
export function weighBids(
  run: { cut: number; reviews: readonly WeighedReview[]; results: Pick<RunResults, 'bids'> },
  moderations: readonly StandingModeration[],
): WeighedBid[] {
  const reviewsOf = Map.groupBy(run.reviews, ({ bid }) => bid)
  const moderationOf = new Map(moderations.map((moderation) => [moderation.reference, moderation]))
  const scored = run.results.bids.map((bid) => {
    const moderation = moderationOf.get(bid.bid)
    const holds = moderation && holdsFor(moderation, reviewsOf.get(bid.bid) ?? [])
    const agreed = holds && moderation.agreedHundredths !== null ? moderation.agreedHundredths / 100 : null
    return { bid, agreed, score: scoreOf(bid, agreed) }
  })
  const line = lineOf(scored.map(({ score }) => score.value), run.cut) // prettier-ignore
  return scored.map((one) => ({
    ...one,
    side: one.agreed === one.bid.agreed ? one.bid.side : sideOf(one.score, line),
  }))
}

function scoreOf({ rawMean, calibrated }: RunBid, agreed: number | null): Estimate {
  const { value, low, high } = calibrated ?? { value: rawMean, low: rawMean, high: rawMean }
  return agreed === null
    ? { value, low, high }
    : { value: agreed, low: agreed + low - value, high: agreed + high - value }
}

/** Half way between the last score that is funded and the next. */
function lineOf(scores: readonly number[], cut: number): number {
  const ordered = scores.toSorted((a, b) => b - a)
  const [last = Infinity, next = -Infinity] = [ordered[cut - 1], ordered[cut]]
  if (last === Infinity || next === -Infinity) return last === Infinity ? Infinity : -Infinity
  return (last + next) / 2
}

function sideOf({ value, low, high }: Estimate, line: number): RankedBid['side'] {
  const reach = ((high - low) / 2 / WITHIN_NINETY) * BELOW_NINETY
  if (value - reach > line) return 'above'
  return value + reach < line ? 'below' : 'contested'
}
