import type { AllocatedAward, AllocationInput } from '@academy/domain/allocate/allocation-input'
import { checkAllocation } from '@academy/domain/allocate/check-allocation'
import { worthOfAwards } from '@academy/domain/allocate/worth-of-awards'
import type { Solver } from '../create-solver.ts'
import { solveAllocation, type AllocationAnswer } from './solve-allocation.ts'

/** With the way to the thread and back, and the check, it stays below 300 ms, which is what feels like at once. */
const LIVE_MS = 230

/**
 * A division while somebody moves a slider: what is found in about a quarter of a second, from the awards before the move. It keeps every rule, and
 * is proven best or comes with the bound that says how far it may be from it; ties are open. Where nothing is found so soon, the awards
 * before the move stand if they still keep every rule. What is decided upon is solved to the end.
 */
export async function solveLive(
  solver: Solver,
  input: AllocationInput,
  before: readonly AllocatedAward[],
  signal?: AbortSignal,
): Promise<AllocationAnswer> {
  const answer = await solveAllocation(solver, input, {
    timeLimitMs: LIVE_MS,
    start: before,
    breakTies: false,
    ...(signal && { signal }),
  })
  if (answer.status !== 'nothing-found' || checkAllocation(input, before).length > 0) return answer
  const worth = worthOfAwards(input, before)
  return { status: 'best-found', why: answer.why, awards: [...before], worth }
}
