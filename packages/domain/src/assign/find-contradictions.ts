import type { AssignmentProblem, ReadingPair } from './assignment-problem.ts'
import { readingRules, type ReadingRules } from './reading-rules.ts'

/** What no assignment could ever satisfy, because the problem says two things at once. */
export type Contradiction =
  | { why: 'unknown-bid' | 'unknown-assessor'; id: string }
  | { why: 'named-twice'; id: string }
  | { why: 'no-whole-number'; what: 'reviews-per-bid' | 'load'; id?: string }
  | { why: 'load-least-above-most'; assessor: string }
  /** A review was made and a conflict found later: it has to be voided first. */
  | ({ why: 'finished-in-conflict' } & ReadingPair)
  | ({ why: 'fixed-in-conflict' } & ReadingPair)
  | ({ why: 'fixed-and-barred' } & ReadingPair)
  | ({ why: 'fixed-but-reads-no-welsh' } & ReadingPair)

/** All of them, in the order in which they stand in the problem. */
export function findContradictions(problem: AssignmentProblem): Contradiction[] {
  const rules = readingRules(problem)
  return [
    ...namedTwice(problem.bids),
    ...namedTwice(problem.assessors),
    ...unknown(problem, rules),
    ...wrongNumbers(problem),
    ...problem.finished.filter((pair) => rules.conflicts.has(pair)).map((pair) => ({ why: 'finished-in-conflict', ...pair }) as const),
    ...problem.fixed.flatMap((pair) => fixedAgainst(pair, rules)),
  ] // prettier-ignore
}

function namedTwice(list: readonly { id: string }[]): Contradiction[] {
  const seen = new Set<string>()
  return list.flatMap(({ id }) => {
    if (seen.has(id)) return [{ why: 'named-twice', id }]
    seen.add(id)
    return []
  })
}

function unknown(
  { conflicts, finished, fixed, barred }: AssignmentProblem,
  rules: ReadingRules,
): Contradiction[] {
  const pairs = [...conflicts, ...finished, ...fixed, ...barred]
  const missing = (ids: string[], known: ReadonlyMap<string, unknown>) => [...new Set(ids)].filter((id) => !known.has(id)) // prettier-ignore
  return [
    ...missing(pairs.map(({ bid }) => bid), rules.bids).map((id) => ({ why: 'unknown-bid', id }) as const),
    ...missing(pairs.map(({ assessor }) => assessor), rules.assessors).map((id) => ({ why: 'unknown-assessor', id }) as const),
  ] // prettier-ignore
}

function wrongNumbers({ reviewsPerBid, assessors }: AssignmentProblem): Contradiction[] {
  const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0
  const loads = assessors.flatMap(({ id, loadLeast, loadMost }): Contradiction[] => {
    if (!isCount(loadLeast) || !isCount(loadMost)) return [{ why: 'no-whole-number', what: 'load', id }]
    return loadLeast > loadMost ? [{ why: 'load-least-above-most', assessor: id }] : []
  })
  return isCount(reviewsPerBid) && reviewsPerBid > 0
    ? loads
    : [{ why: 'no-whole-number', what: 'reviews-per-bid' }, ...loads]
}

function fixedAgainst(pair: ReadingPair, rules: ReadingRules): Contradiction[] {
  const why = rules.whyNot(pair)
  if (why === undefined) return []
  const said = {
    conflict: 'fixed-in-conflict',
    barred: 'fixed-and-barred',
    'reads-no-welsh': 'fixed-but-reads-no-welsh',
  } as const
  return [{ why: said[why], ...pair }]
}
