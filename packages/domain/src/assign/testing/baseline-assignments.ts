import type { SeededRandom } from '../../random/seeded-random.ts'
import type { AssignableAssessor, AssignmentProblem, BidToRead, ReadingPair } from '../assignment-problem.ts'
import { readingRules } from '../reading-rules.ts'
import { fitOf } from '../value-assignment.ts'

/**
 * Bid after bid, whoever knows most of its topics and has room; the one with the smaller load where two know as much.
 * As somebody with a list would do it.
 */
export function greedyAssignment(problem: AssignmentProblem): ReadingPair[] {
  return inTurn(problem, (able, bid, loadOf) =>
    able.toSorted((a, b) => fitOf(bid, b) - fitOf(bid, a) || loadOf(a) - loadOf(b)),
  )
}

/** Bid after bid, anybody who may read it and has room. */
export function randomAssignment(problem: AssignmentProblem, random: SeededRandom): ReadingPair[] {
  return inTurn(problem, (able) => random.shuffle(able))
}

function inTurn(
  problem: AssignmentProblem,
  order: (
    able: AssignableAssessor[],
    bid: BidToRead,
    loadOf: (assessor: AssignableAssessor) => number,
  ) => AssignableAssessor[],
): ReadingPair[] {
  const rules = readingRules(problem)
  const loads = new Map<string, number>()
  const loadOf = ({ id }: AssignableAssessor) => loads.get(id) ?? 0
  return problem.bids.flatMap((bid) => {
    const able = problem.assessors.filter(
      (assessor) =>
        rules.whyNot({ bid: bid.id, assessor: assessor.id }) === undefined &&
        loadOf(assessor) < rules.loadMostOf(assessor),
    )
    return order(able, bid, loadOf)
      .slice(0, rules.reviewsOf(bid.id))
      .map(({ id }) => {
        loads.set(id, (loads.get(id) ?? 0) + 1)
        return { bid: bid.id, assessor: id }
      })
  })
}
