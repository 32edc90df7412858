import type { AssignmentProblem, ReadingPair } from './assignment-problem.ts'
import { countPairs, PairSet } from './pair-set.ts'
import { readingRules, readsWelsh, type NoReading, type ReadingRules } from './reading-rules.ts'

/** A hard rule that an assignment breaks. */
export type BrokenRule =
  | { rule: 'reviews-of-bid'; bid: string; has: number; needs: number }
  | { rule: 'load-least'; assessor: string; has: number; least: number }
  | { rule: 'load-most'; assessor: string; has: number; most: number }
  | ({ rule: NoReading | 'unknown' | 'pair-twice' } & ReadingPair)
  /** A fixed pair, or a finished review, is not there. */
  | ({ rule: 'fixed-missing' | 'finished-missing' } & ReadingPair)
  /** Of the readers of a Welsh bid nobody reads Welsh. */
  | { rule: 'no-reader-of-welsh'; bid: string }

/**
 * Every hard rule that these pairs break; none of them when the list is empty. Plain code that knows nothing of how
 * the pairs were found, so that an answer of the solver, a change by hand and a file from elsewhere are judged alike.
 */
export function checkAssignment(problem: AssignmentProblem, pairs: readonly ReadingPair[]): BrokenRule[] {
  const rules = readingRules(problem)
  const chosen = new PairSet(pairs)
  return [
    ...brokenByPairs(pairs, rules),
    ...problem.finished.filter((pair) => !chosen.has(pair)).map((pair) => ({ rule: 'finished-missing', ...pair }) as const),
    ...problem.fixed.filter((pair) => !chosen.has(pair)).map((pair) => ({ rule: 'fixed-missing', ...pair }) as const),
    ...brokenByBids(problem, pairs, rules),
    ...brokenByLoads(problem, pairs, rules),
  ] // prettier-ignore
}

function brokenByPairs(pairs: readonly ReadingPair[], rules: ReadingRules): BrokenRule[] {
  const seen = new Set<string>()
  return pairs.flatMap(({ bid, assessor }): BrokenRule[] => {
    const pair = { bid, assessor }
    if (!rules.bids.has(bid) || !rules.assessors.has(assessor)) return [{ rule: 'unknown', ...pair }]
    const key = JSON.stringify([bid, assessor])
    if (seen.has(key)) return [{ rule: 'pair-twice', ...pair }]
    seen.add(key)
    const why = rules.whyNot(pair)
    return why === undefined ? [] : [{ rule: why, ...pair }]
  })
}

function brokenByBids(
  { bids, welshReaders }: AssignmentProblem,
  pairs: readonly ReadingPair[],
  rules: ReadingRules,
): BrokenRule[] {
  const counts = countPairs(pairs, ({ bid }) => bid)
  const inWelsh = new Set(pairs.filter(({ assessor }) => readsWelsh(rules.assessors.get(assessor))).map(({ bid }) => bid)) // prettier-ignore
  return bids.flatMap(({ id, language }): BrokenRule[] => {
    const [has, needs] = [counts.get(id) ?? 0, rules.reviewsOf(id)]
    const unread = language === 'cy' && welshReaders === 'one' && !inWelsh.has(id)
    return [
      ...(has === needs ? [] : [{ rule: 'reviews-of-bid', bid: id, has, needs } as const]),
      ...(unread ? [{ rule: 'no-reader-of-welsh', bid: id } as const] : []),
    ]
  })
}

function brokenByLoads(
  { assessors }: AssignmentProblem,
  pairs: readonly ReadingPair[],
  rules: ReadingRules,
): BrokenRule[] {
  const loads = countPairs(pairs, ({ assessor }) => assessor)
  return assessors.flatMap((assessor): BrokenRule[] => {
    const [has, most] = [loads.get(assessor.id) ?? 0, rules.loadMostOf(assessor)]
    if (has > most) return [{ rule: 'load-most', assessor: assessor.id, has, most }]
    return has < assessor.loadLeast
      ? [{ rule: 'load-least', assessor: assessor.id, has, least: assessor.loadLeast }]
      : []
  })
}
