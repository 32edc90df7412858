import type { AssignableAssessor, AssignmentProblem, BidToRead, ReadingPair } from './assignment-problem.ts'
import { countPairs, PairSet } from './pair-set.ts'

/** Why somebody cannot read a bid. */
export type NoReading = 'conflict' | 'barred' | 'reads-no-welsh'

/** The hard rules of a problem, ready to be asked; one place for the solver, the check and the warnings. */
export interface ReadingRules {
  bids: ReadonlyMap<string, BidToRead>
  assessors: ReadonlyMap<string, AssignableAssessor>
  conflicts: PairSet
  barred: PairSet
  fixed: PairSet
  finished: PairSet
  /**
   * How many reviews a bid has in the end: more than asked for only where more were made, or where all places of a
   * Welsh bid are taken by reviews of people who do not read Welsh. Then somebody who does comes besides.
   */
  reviewsOf: (bid: string) => number
  /** How many bids a person may read: more than said only where more were read. */
  loadMostOf: (assessor: AssignableAssessor) => number
  /**
   * The first reason against a pair: first what nobody can change, choices by hand last. Of bids and assessors that
   * are not there nothing is said.
   */
  whyNot: (pair: ReadingPair) => NoReading | undefined
}

export function readingRules(problem: AssignmentProblem): ReadingRules {
  const bids = new Map(problem.bids.map((bid) => [bid.id, bid]))
  const assessors = new Map(problem.assessors.map((assessor) => [assessor.id, assessor]))
  const [conflicts, barred, fixed, finished] = [new PairSet(problem.conflicts), new PairSet(problem.barred), new PairSet(problem.fixed), new PairSet(problem.finished)] // prettier-ignore
  const finishedOfBid = countPairs(problem.finished, ({ bid }) => bid)
  const finishedBy = countPairs(problem.finished, ({ assessor }) => assessor)
  const madeInWelsh = new Set(problem.finished.filter(({ assessor }) => readsWelsh(assessors.get(assessor))).map(({ bid }) => bid)) // prettier-ignore
  return {
    bids,
    assessors,
    conflicts,
    barred,
    fixed,
    finished,
    reviewsOf: (bid) => {
      const made = finishedOfBid.get(bid) ?? 0
      const lacksWelsh =
        problem.welshReaders === 'one' && bids.get(bid)?.language === 'cy' && !madeInWelsh.has(bid)
      return Math.max(problem.reviewsPerBid, lacksWelsh ? made + 1 : made)
    },
    loadMostOf: ({ id, loadMost }) => Math.max(loadMost, finishedBy.get(id) ?? 0),
    whyNot: (pair) => {
      if (conflicts.has(pair)) return 'conflict'
      if (finished.has(pair)) return undefined
      const needsWelsh = problem.welshReaders === 'all' && bids.get(pair.bid)?.language === 'cy'
      if (needsWelsh && !readsWelsh(assessors.get(pair.assessor))) return 'reads-no-welsh'
      return barred.has(pair) ? 'barred' : undefined
    },
  }
}

export function readsWelsh(assessor: AssignableAssessor | undefined): boolean {
  return assessor?.languages.includes('cy') ?? false
}
