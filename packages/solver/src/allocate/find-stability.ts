import type { AllocatedAward, AllocationInput } from '@academy/domain/allocate/allocation-input'
import { perturbScores } from '@academy/domain/allocate/perturb-scores'
import { SeededRandom } from '@academy/domain/random/seeded-random'
import type { Solver } from '../create-solver.ts'
import type { Background } from './background.ts'
import { inTurn } from './in-turn.ts'
import { solveAllocation } from './solve-allocation.ts'

export interface Stability {
  /** The runs that count: those in which an allocation was found and proven best, or near enough. */
  runs: number
  /** Runs in which nothing kept every rule, or the time was over. */
  without: number
  /** In how many runs a bid is paid, in whole or in part, in the order of ids. */
  bids: { bidId: string; paidIn: number; band: 'always' | 'contested' | 'never' }[]
}

/**
 * How certain the line between paid and not paid is: the round is divided again and again, with every score moved within its error, and
 * counted is how often each bid is paid. A band of bids on the line is what a panel should talk about, or draw lots in.
 *
 * @param errorsHundredths The standard error of each bid's score, by its id.
 * @param awards The division as it is: each run begins from it, which is faster and changes no answer.
 * @param gapEnough How far from the best a run may be, as a share of its worth; 0 unless told otherwise. A two-thousandth is far below what the
 *   errors of scores move, and halves the time.
 * @param seed Below 2³²; the same seed gives the same runs.
 */
export async function findStability(
  solver: Solver,
  input: AllocationInput,
  {
    errorsHundredths,
    awards,
    runs,
    seed,
    gapEnough = 0,
  }: {
    errorsHundredths: ReadonlyMap<string, number>
    awards: readonly AllocatedAward[]
    runs: number
    seed: number
    gapEnough?: number
  },
  { timeLimitMs, atOnce, signal, onProgress }: Background,
): Promise<Stability> {
  const random = new SeededRandom(seed)
  const moved = Array.from({ length: runs }, () => perturbScores(input, errorsHundredths, random))
  let done = 0
  const paid = await inTurn(moved, atOnce, async (each) => {
    const answer = await solveAllocation(solver, each, {
      timeLimitMs,
      start: awards,
      gapEnough,
      breakTies: false,
      ...(signal && { signal }),
    })
    done += 1
    onProgress?.(done, runs)
    const counts =
      answer.status === 'optimal' || (answer.status === 'best-found' && answer.why === 'near-enough')
    return counts ? new Set(answer.awards.map(({ bidId }) => bidId)) : undefined
  })
  const counted = paid.filter((each) => each !== undefined)
  return {
    runs: counted.length,
    without: runs - counted.length,
    bids: input.bids
      .map(({ id }) => id)
      .toSorted()
      .map((bidId) => {
        const paidIn = counted.filter((each) => each.has(bidId)).length
        const band = paidIn === 0 ? 'never' : paidIn === counted.length ? 'always' : 'contested'
        return { bidId, paidIn, band }
      }),
  }
}
