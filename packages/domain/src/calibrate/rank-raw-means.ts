import type { RunAssessor, RunBid } from './make-run.ts'
import type { Review } from './review.ts'

/** Bids in the order of their raw means, or of what was agreed; those at the very score of the cut are contested. */
export function rankRawMeans(
  reviews: readonly Review[],
  agreed: ReadonlyMap<string, number>,
  cut: number,
): { bids: RunBid[]; assessors: RunAssessor[] } {
  const bids = [...Map.groupBy(reviews, ({ bid }) => bid)]
    .map(([bid, own]) => ({
      bid,
      reviews: own.length,
      rawMean: meanOf(own),
      agreed: agreed.get(bid) ?? null,
    }))
    .toSorted((a, b) => scoreOf(b) - scoreOf(a) || (a.bid < b.bid ? -1 : 1))
  const [last, next] = [bids[cut - 1], bids[cut]]
  const tied = last && next && scoreOf(last) === scoreOf(next) ? scoreOf(last) : undefined
  return {
    bids: bids.map((bid, index) => ({
      ...bid,
      withoutLeniency: null,
      calibrated: null,
      expectedRank: null,
      ranks: null,
      chanceAboveCut: null,
      side: scoreOf(bid) === tied ? 'contested' : index < cut ? 'above' : 'below',
    })),
    assessors: [...Map.groupBy(reviews, ({ assessor }) => assessor)]
      .map(([assessor, own]) => ({
        assessor,
        reviews: own.length,
        rawMean: meanOf(own),
        leniency: null,
        spread: null,
      }))
      .toSorted((a, b) => (a.assessor < b.assessor ? -1 : 1)),
  }
}

function scoreOf({ rawMean, agreed }: { rawMean: number; agreed: number | null }): number {
  return agreed ?? rawMean
}

function meanOf(reviews: readonly Review[]): number {
  return reviews.reduce((sum, { score }) => sum + score, 0) / reviews.length
}
