import type { Review } from './review.ts'

/** The reviews by number instead of name: always in the same order, however they came. */
export interface ReviewTable {
  bids: readonly string[]
  assessors: readonly string[]
  /** For each bid its reviews: the number of the assessor, and the score. */
  byBid: readonly (readonly { assessor: number; score: number }[])[]
  reviews: number
}

export function tabulateReviews(reviews: readonly Review[]): ReviewTable {
  const bids = namesOf(reviews.map(({ bid }) => bid))
  const assessors = namesOf(reviews.map(({ assessor }) => assessor))
  const numberOf = new Map(assessors.map((name, index) => [name, index]))
  const byBid = new Map(bids.map((bid) => [bid, [] as { assessor: number; score: number }[]]))
  for (const { bid, assessor, score } of reviews) {
    byBid.get(bid)?.push({ assessor: numberOf.get(assessor) ?? -1, score })
  }
  // Sums of fractions depend on their order in the last digit.
  const rows = [...byBid.values()].map((row) => row.toSorted((a, b) => a.assessor - b.assessor))
  return { bids, assessors, byBid: rows, reviews: reviews.length }
}

function namesOf(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted((a, b) => (a < b ? -1 : 1))
}
