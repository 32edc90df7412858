import type { LinearModel, Row } from '../optimise/linear-model.ts'
import type { AllocatedAward } from './allocation-input.ts'
import type { AllocationProblem, Candidate } from './allocation-problem.ts'
import { limitsOf, standingOf, type Limit } from './limits.ts'

/** Rows of money are in thousands of pounds: solvers judge rows by a millionth and less, and a penny is ten of them. */
const PENCE_PER_UNIT = 100_000

export interface ModelOptions {
  /** What a candidate adds to the sum that is made as large as can be. Its worth, unless told otherwise. */
  objective?: (candidate: Candidate) => number
  /** What was settled in a search before: the sum of `of` is at least so much. */
  atLeast?: readonly { of: (candidate: Candidate) => number; value: number }[]
}

/** A model and the way back from its values. */
export interface AllocationModel {
  model: LinearModel
  readAwards: (values: readonly number[]) => AllocatedAward[]
  /** The values that stand for awards, to begin a search from. */
  valuesOf: (awards: readonly AllocatedAward[]) => number[]
}

/**
 * The division of the money as a linear programme: one yes-or-no for each bid and level, one row for each limit. A knapsack with several
 * rooms and choices (H. Kellerer, U. Pferschy, D. Pisinger, "Knapsack Problems", Springer 2004, chapters 9 and 11).
 */
export function allocationModel(problem: AllocationProblem, options: ModelOptions = {}): AllocationModel {
  const { candidates, bids, input } = problem
  const { objective = ({ worth }) => worth, atLeast = [] } = options
  const standing = new Map(bids.map((bid) => [bid.id, standingOf(bid, input).may]))
  const levelsOf = new Map<string, number[]>()
  candidates.forEach(({ bid }, at) => {
    levelsOf.set(bid.id, [...(levelsOf.get(bid.id) ?? []), at])
  })
  const rows: Row[] = [
    ...bids.flatMap(({ id }): Row[] => {
      const levels = levelsOf.get(id) ?? []
      const least = standing.get(id) === 'only-in' ? 1 : 0
      return least === 0 && levels.length === 1
        ? []
        : [{ lower: least, upper: 1, terms: levels.map((at) => [at, 1] as const) }]
    }),
    ...limitsOf(problem).flatMap((limit) => rowsOf(limit, candidates)),
    ...atLeast.map(({ of, value }) => ({ lower: value, upper: Infinity, terms: termsOf(candidates, of) })),
  ]
  return {
    model: {
      sense: 'maximize',
      variables: candidates.map((candidate) => ({
        objective: objective(candidate),
        lower: 0,
        upper: standing.get(candidate.bid.id) === 'only-out' ? 0 : 1,
        integer: true,
      })),
      rows,
    },
    readAwards: (values) =>
      candidates.flatMap(({ bid, paidPence }, at) =>
        values[at] === 1 ? [{ bidId: bid.id, paidPence: [...paidPence] }] : [],
      ),
    valuesOf: (awards) => candidates.map((candidate) => (isPaid(candidate, awards) ? 1 : 0)),
  }
}

function rowsOf({ unit, least, most, takes }: Limit, candidates: readonly Candidate[]): Row[] {
  const scale = unit === 'pence' ? PENCE_PER_UNIT : 1
  const lower = least === null ? -Infinity : Number(least) / scale
  const upper = most === null ? Infinity : Number(most) / scale
  const terms = termsOf(candidates, (candidate) => Number(takes(candidate)) / scale)
  // A rule may ask for what no sum is: 1 to 2 % of a penny. That is for the search to find impossible.
  if (lower > upper)
    return [
      { lower, upper: Infinity, terms },
      { lower: -Infinity, upper, terms },
    ]
  return [{ lower, upper, terms }]
}

function termsOf(candidates: readonly Candidate[], of: (candidate: Candidate) => number): Row['terms'] {
  return candidates.flatMap((candidate, at) => {
    const coefficient = of(candidate)
    return coefficient === 0 ? [] : [[at, coefficient] as const]
  })
}

function isPaid({ bid, paidPence }: Candidate, awards: readonly AllocatedAward[]): boolean {
  const award = awards.find(({ bidId }) => bidId === bid.id)
  return award !== undefined && award.paidPence.every((pence, year) => pence === paidPence[year])
}
