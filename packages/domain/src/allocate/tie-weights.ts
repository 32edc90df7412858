import { SeededRandom } from '../random/seeded-random.ts'
import type { AllocationProblem, Candidate } from './allocation-problem.ts'
import { tieCriteria } from './tie-break.ts'
import { shareOfWhole } from './worth.ts'
import { sumOf } from './allocation-input.ts'

/** Small enough that the sums stay exact, and large enough that two sums are hardly ever equal. */
const WEIGHT_MOST = 1_000_000

/**
 * What is made as large as can be, one after the other, among allocations that are worth the same: first each criterion that the round
 * breaks ties by, counted as worth is; then numbers that are drawn for every bid and level from the seed of the input. With n choices
 * and numbers up to W two different allocations are still both best with a chance of n ÷ W at most (the isolation lemma: K. Mulmuley,
 * U. Vazirani, V. Vazirani, "Matching is as easy as matrix inversion", Combinatorica 7, 1987): below 1 in 2,700 for 120 bids at three
 * levels, and even then the same input gives the same answer by the same version of the solver.
 *
 * A search of its own after the first one, and not a small addition to the worth: such an addition would have to be smaller than what
 * floating point tells apart in sums of this size, and the proof that nothing is worth more would no longer be one.
 */
export function tieStages({ input, candidates }: AllocationProblem): ((candidate: Candidate) => number)[] {
  const random = new SeededRandom(input.seed)
  const drawn = new Map(candidates.map((candidate) => [candidate, 1 + random.below(WEIGHT_MOST)]))
  return [
    ...tieCriteria(input).map(
      (criterion) => (candidate: Candidate) =>
        shareOfWhole(
          candidate.bid.criteriaHundredths[criterion] ?? 0,
          candidate.bid,
          sumOf(candidate.paidPence),
        ),
    ),
    (candidate) => drawn.get(candidate) ?? 0,
  ]
}
