import type { AllocatedAward, AllocationInput } from '@academy/domain/allocate/allocation-input'
import type { Solver } from '../create-solver.ts'
import { solveAllocation, type AllocationAnswer } from './solve-allocation.ts'

/** With the way to the thread and back, and the check, it stays below 300 ms, which is what feels like at once. */
const LIVE_MS = 230

/**
 * A division while somebody moves a slider: what is found in about a quarter of a second, from the awards before the move. It keeps every rule, and is
 * proven best or comes with the bound that says how far it may be from it; ties are open. What is decided upon is solved to the end.
 */
export function solveLive(
  solver: Solver,
  input: AllocationInput,
  before: readonly AllocatedAward[],
  signal?: AbortSignal,
): Promise<AllocationAnswer> {
  return solveAllocation(solver, input, {
    timeLimitMs: LIVE_MS,
    start: before,
    breakTies: false,
    ...(signal && { signal }),
  })
}
