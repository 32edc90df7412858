import type { AssignableAssessor, AssignmentProblem, BidToRead, ReadingPair } from './assignment-problem.ts'
import { countPairs } from './pair-set.ts'
import { readingRules } from './reading-rules.ts'

/** What share of a bid's topics a person knows: 0 to 1; a bid without topics suits everybody. */
export function fitOf({ topics }: BidToRead, assessor: AssignableAssessor): number {
  if (topics.length === 0) return 1
  let known = 0
  for (const topic of topics) if (assessor.topics.includes(topic)) known += 1
  return known / topics.length
}

/** How many bids each person would read if all read equally many; at least 1. */
export function fairLoad(problem: AssignmentProblem): number {
  const readers = problem.assessors.filter(({ loadMost }) => loadMost > 0).length
  return Math.max(1, (problem.bids.length * problem.reviewsPerBid) / Math.max(1, readers))
}

/** What the n-th review of one person costs. Each costs more than the one before, which is what keeps loads even. */
export function costOfReview(problem: AssignmentProblem, n: number): number {
  return (problem.weights.load * n) / fairLoad(problem)
}

/** So many bids of one region can a person read before each further one costs something. */
export function regionMost(problem: AssignmentProblem): number {
  return Math.max(2, Math.ceil(fairLoad(problem) / 2))
}

/** Points, what counts against the assignment below nought. */
export interface AssignmentValue {
  expertise: number
  load: number
  assessorRegions: number
  bidRegions: number
  total: number
}

/** Where the regions of readers and bids are less well mixed than they should be. */
export interface RegionFaults {
  /** Somebody reads more bids of one region than half of a fair load. */
  readers: readonly { assessor: string; region: string; over: number }[]
  /** Bids that are read only by people of their own region. */
  bids: readonly string[]
}

export function findRegionFaults(problem: AssignmentProblem, pairs: readonly ReadingPair[]): RegionFaults {
  const { bids, assessors, reviewsOf } = readingRules(problem)
  const regionOf = ({ bid }: ReadingPair) => bids.get(bid)?.region
  const most = regionMost(problem)
  const readers = [...Map.groupBy(pairs, ({ assessor }) => assessor)].flatMap(([assessor, own]) =>
    [...Map.groupBy(own, regionOf)].flatMap(([region, { length }]) =>
      region !== undefined && length > most ? [{ assessor, region, over: length - most }] : [],
    ),
  )
  const ownRegion = pairs.filter((pair) => {
    const region = regionOf(pair)
    return region !== undefined && region === assessors.get(pair.assessor)?.region
  })
  const alone = [...countPairs(ownRegion, ({ bid }) => bid)].filter(([bid, count]) => count > 1 && count >= reviewsOf(bid)) // prettier-ignore
  return { readers, bids: alone.map(([bid]) => bid) }
}

/** How good an assignment is by the weights of its problem: what the solver makes as large as it can be. */
export function valueAssignment(problem: AssignmentProblem, pairs: readonly ReadingPair[]): AssignmentValue {
  const { weights } = problem
  const bids = new Map(problem.bids.map((bid) => [bid.id, bid]))
  const assessors = new Map(problem.assessors.map((assessor) => [assessor.id, assessor]))
  let expertise = 0
  for (const pair of pairs) {
    const [bid, assessor] = [bids.get(pair.bid), assessors.get(pair.assessor)]
    if (bid && assessor) expertise += weights.expertise * fitOf(bid, assessor)
  }
  let load = 0
  for (const reviews of countPairs(pairs, ({ assessor }) => assessor).values()) {
    for (let n = 1; n <= reviews; n += 1) load -= costOfReview(problem, n)
  }
  const faults = findRegionFaults(problem, pairs)
  const assessorRegions =
    0 - weights.assessorRegions * faults.readers.reduce((sum, { over }) => sum + over, 0)
  const bidRegions = 0 - weights.bidRegions * faults.bids.length
  return {
    expertise,
    load,
    assessorRegions,
    bidRegions,
    total: expertise + load + assessorRegions + bidRegions,
  }
}
