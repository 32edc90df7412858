import type { AssignmentProblem, ReadingPair } from './assignment-problem.ts'
import { readingRules, readsWelsh, type NoReading, type ReadingRules } from './reading-rules.ts'
import { fitOf, regionMost } from './value-assignment.ts'

/** What somebody should know before he puts an assessor to a bid by hand; `hard` ones cannot be saved, the others can. */
export type PairWarning =
  | { hard: true; why: NoReading | 'unknown' | 'already-there' }
  | { hard: true; why: 'bid-has-all-readers'; needs: number }
  | { hard: true; why: 'load-full'; load: number; most: number }
  /** The last place of a Welsh bid would go to somebody who does not read Welsh either. */
  | { hard: true; why: 'leaves-no-reader-of-welsh' }
  | { hard: false; why: 'knows-no-topic' }
  /** All who read the bid would be of its own region. */
  | { hard: false; why: 'own-region-only'; region: string }
  /** The person would read so many bids of one region that it is more than half of a fair load. */
  | { hard: false; why: 'one-region-mostly'; region: string; bids: number }

/**
 * What adding `pair` to the assignment would break or make worse, the hard first. Where a reader is replaced, take
 * the old pair out of `pairs` before asking. Rules that are broken anyway, such as other bids that still lack
 * readers, are not repeated.
 */
export function warnOfPair(
  problem: AssignmentProblem,
  pairs: readonly ReadingPair[],
  { bid, assessor }: ReadingPair,
): PairWarning[] {
  const pair = { bid, assessor }
  const rules = readingRules(problem)
  if (!rules.bids.has(bid) || !rules.assessors.has(assessor)) return [{ hard: true, why: 'unknown' }]
  const readers = pairs.filter((other) => other.bid === bid).map((other) => other.assessor)
  if (readers.includes(assessor)) return [{ hard: true, why: 'already-there' }]
  return [
    ...hardWarnings(problem, rules, pairs, pair, readers),
    ...softWarnings(problem, rules, pairs, pair, readers),
  ]
}

function hardWarnings(
  { welshReaders }: AssignmentProblem,
  rules: ReadingRules,
  pairs: readonly ReadingPair[],
  pair: ReadingPair,
  readers: readonly string[],
): PairWarning[] {
  const person = rules.assessors.get(pair.assessor)
  const [needs, load, most] = [rules.reviewsOf(pair.bid), loadOf(pairs, pair.assessor), person ? rules.loadMostOf(person) : 0] // prettier-ignore
  const after = [...readers, pair.assessor]
  const noWelsh =
    welshReaders === 'one' &&
    rules.bids.get(pair.bid)?.language === 'cy' &&
    after.length >= needs &&
    !after.some((id) => readsWelsh(rules.assessors.get(id)))
  const why = rules.whyNot(pair)
  return [
    ...(why === undefined ? [] : [{ hard: true, why } as const]),
    ...(after.length > needs ? [{ hard: true, why: 'bid-has-all-readers', needs } as const] : []),
    ...(load >= most ? [{ hard: true, why: 'load-full', load, most } as const] : []),
    ...(noWelsh ? [{ hard: true, why: 'leaves-no-reader-of-welsh' } as const] : []),
  ]
}

function softWarnings(
  problem: AssignmentProblem,
  rules: ReadingRules,
  pairs: readonly ReadingPair[],
  pair: ReadingPair,
  readers: readonly string[],
): PairWarning[] {
  const [bid, person] = [rules.bids.get(pair.bid), rules.assessors.get(pair.assessor)]
  if (!bid || !person) return []
  const { region } = bid
  const knowsNone = fitOf(bid, person) === 0
  if (region === undefined) return knowsNone ? [{ hard: false, why: 'knows-no-topic' }] : []
  const after = [...readers, person.id]
  const ownOnly = after.length > 1 && after.length >= rules.reviewsOf(bid.id) && after.every((id) => rules.assessors.get(id)?.region === region) // prettier-ignore
  const bids = 1 + pairs.filter((other) => other.assessor === person.id && rules.bids.get(other.bid)?.region === region).length // prettier-ignore
  return [
    ...(knowsNone ? [{ hard: false, why: 'knows-no-topic' } as const] : []),
    ...(ownOnly ? [{ hard: false, why: 'own-region-only', region } as const] : []),
    ...(bids > regionMost(problem) ? [{ hard: false, why: 'one-region-mostly', region, bids } as const] : []),
  ]
}

function loadOf(pairs: readonly ReadingPair[], assessor: string): number {
  return pairs.filter((pair) => pair.assessor === assessor).length
}
