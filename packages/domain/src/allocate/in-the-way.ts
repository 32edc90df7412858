import type { AllocatedAward } from './allocation-input.ts'
import type { AllocationProblem, Candidate } from './allocation-problem.ts'
import type { Obstacle } from './bid-reason.ts'
import { limitsOf } from './limits.ts'

/**
 * What paying a candidate would break if all other awards stayed as they are: plain sums. Of a best allocation something stands in the way
 * of every bid that would add to its worth, or it would not be the best.
 */
export function inTheWay(
  problem: AllocationProblem,
  awards: readonly AllocatedAward[],
  wanted: Candidate,
): Obstacle[] {
  const paid = paidCandidates(problem, awards).filter(({ bid }) => bid.id !== wanted.bid.id)
  return limitsOf(problem).flatMap(({ key, unit, most, takes }): Obstacle[] => {
    if (most === null || takes(wanted) === 0n) return []
    const taking = paid.filter((candidate) => takes(candidate) > 0n)
    const over = taking.reduce((sum, candidate) => sum + takes(candidate), takes(wanted)) - most
    if (over <= 0n) return []
    const few = key.limit === 'exclusive' || (key.limit === 'rule' && isOfOrganisations(problem, key.index))
    return [{ key, unit, over, takenBy: few ? taking.map(({ bid }) => bid.id) : [] }]
  })
}

/** The candidates that awards are, in the order of the bids. */
export function paidCandidates(
  { candidates }: AllocationProblem,
  awards: readonly AllocatedAward[],
): Candidate[] {
  const paid = new Map(awards.map((award) => [award.bidId, award.paidPence.join()]))
  return candidates.filter(({ bid, paidPence }) => paid.get(bid.id) === paidPence.join())
}

function isOfOrganisations({ input }: AllocationProblem, index: number): boolean {
  const rule = input.rules[index]?.rule
  return rule === 'awards-per-organisation' || rule === 'money-per-organisation'
}
