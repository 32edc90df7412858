import { tabulateReviews, type ReviewTable } from './review-table.ts'
import type { Review, Scale } from './review.ts'

/** Fewer than these say too little of how much assessors differ. */
export const leastForCalibration = { reviews: 12, assessors: 3, bids: 3 } as const

/** Why the reviews cannot be calibrated; each says what a sentence to a person needs. */
export type NoCalibration =
  /** A bid was scored twice by one assessor: which score counts? */
  | { why: 'scored-twice'; pairs: { bid: string; assessor: string }[] }
  | { why: 'outside-scale'; reviews: Review[] }
  | { why: 'too-few-reviews'; reviews: number; least: number }
  /** With one or two assessors nobody can tell a lenient one from good bids. */
  | { why: 'too-few-assessors'; assessors: number; least: number }
  | { why: 'too-few-bids'; bids: number; least: number }
  /** No bid was read by two, so nothing shows how far two people differ about the same bid. */
  | { why: 'no-bid-read-twice' }
  /** No assessor read two bids, so nobody's leniency can be told from the bid. */
  | { why: 'no-assessor-read-two' }
  /**
   * Groups of bids that no assessor reads across: nothing says whether one group's assessors are stricter or its bids
   * weaker.
   */
  | { why: 'disconnected'; groups: { bids: string[]; assessors: string[] }[] }
  | { why: 'all-scores-equal'; score: number }

/** What stands against calibrating these reviews, if anything: the first thing that somebody has to put right. */
export function findNoCalibration(unordered: readonly Review[], scale: Scale): NoCalibration | undefined {
  const reviews = unordered.toSorted(
    (a, b) => compare(a.bid, b.bid) || compare(a.assessor, b.assessor) || a.score - b.score,
  )
  const outside = reviews.filter(({ score }) => !(score >= scale.least && score <= scale.most))
  if (outside.length > 0) return { why: 'outside-scale', reviews: outside }
  const pairs = findTwice(reviews)
  if (pairs.length > 0) return { why: 'scored-twice', pairs }
  return findTooFew(reviews) ?? findNoComparison(tabulateReviews(reviews))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function findTwice(reviews: readonly Review[]) {
  const seen = new Set<string>()
  return reviews.filter(({ bid, assessor }) => {
    const key = JSON.stringify([bid, assessor])
    const twice = seen.has(key)
    seen.add(key)
    return twice
  }).map(({ bid, assessor }) => ({ bid, assessor })) // prettier-ignore
}

function findTooFew(reviews: readonly Review[]): NoCalibration | undefined {
  const least = leastForCalibration
  const assessors = new Set(reviews.map(({ assessor }) => assessor)).size
  const bids = new Set(reviews.map(({ bid }) => bid)).size
  if (reviews.length < least.reviews) {
    return { why: 'too-few-reviews', reviews: reviews.length, least: least.reviews }
  }
  if (assessors < least.assessors) return { why: 'too-few-assessors', assessors, least: least.assessors }
  if (bids < least.bids) return { why: 'too-few-bids', bids, least: least.bids }
  return undefined
}

function findNoComparison(table: ReviewTable): NoCalibration | undefined {
  if (table.byBid.every((row) => row.length === 1)) return { why: 'no-bid-read-twice' }
  if (table.reviews === table.assessors.length) return { why: 'no-assessor-read-two' }
  const groups = groupsOf(table)
  if (groups.length > 1) return { why: 'disconnected', groups }
  const scores = table.byBid.flatMap((row) => row.map(({ score }) => score))
  const [first = 0] = scores
  return scores.every((score) => score === first) ? { why: 'all-scores-equal', score: first } : undefined
}

/** Bids that are connected through assessors who read several, in groups: the largest first. */
function groupsOf({ bids, assessors, byBid }: ReviewTable): { bids: string[]; assessors: string[] }[] {
  // Each assessor points to another of his group, and in the end to the one who stands for it.
  const leads = assessors.map((_, index) => index)
  const leadOf = (assessor: number): number => {
    const next = leads[assessor] ?? assessor
    return next === assessor ? assessor : leadOf(next)
  }
  for (const [first, ...others] of byBid) {
    for (const other of others) leads[leadOf(other.assessor)] = leadOf(first?.assessor ?? other.assessor)
  }
  const groups = new Map<number, { bids: string[]; assessors: string[] }>()
  const groupOf = (assessor: number) => {
    const lead = leadOf(assessor)
    const group = groups.get(lead) ?? { bids: [], assessors: [] }
    groups.set(lead, group)
    return group
  }
  for (const [index, name] of assessors.entries()) groupOf(index).assessors.push(name)
  for (const [index, bid] of bids.entries()) groupOf(byBid[index]?.[0]?.assessor ?? 0).bids.push(bid)
  return [...groups.values()].toSorted((a, b) => b.bids.length - a.bids.length)
}
