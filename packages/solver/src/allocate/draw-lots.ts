import { createHash } from 'node:crypto'
import type { AllocationInput } from '@academy/domain/allocate/allocation-input'
import { withForced } from '@academy/domain/allocate/change-input'
import type { Solver } from '../create-solver.ts'
import { solveAllocation, type AllocationAnswer } from './solve-allocation.ts'

export interface Lottery {
  /** The contested bids in the order that was drawn, with what became of each when its turn came. */
  drawn: { bidId: string; lot: string; paid: boolean }[]
  answer: AllocationAnswer
}

/**
 * A lottery among bids that cannot be told apart. The order is drawn; each bid in its turn is paid if that can be with all that were paid
 * before it and every rule kept, and is left out if not. Bids of the other two bands are paid, or
 * not, beforehand; what was decided by hand stays.
 *
 * A lot is the SHA-256 of the seed, a line feed and the bid's id, in hexadecimal; the smallest comes first. Whoever has the seed
 * can draw again. It must be published before the contested bids are known, or fixed by something that nobody can choose.
 */
export async function drawLots(
  solver: Solver,
  input: AllocationInput,
  bands: { always: readonly string[]; contested: readonly string[]; never: readonly string[] },
  seed: string,
  options: { timeLimitMs: number; signal?: AbortSignal },
): Promise<Lottery> {
  const byHand = new Set(input.forced.map(({ bidId }) => bidId))
  const open = (ids: readonly string[]) => ids.filter((id) => !byHand.has(id))
  const order = open(bands.contested)
    .map((bidId) => ({ bidId, lot: createHash('sha256').update(`${seed}\n${bidId}`).digest('hex') }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
  let settled = input
  for (const id of open(bands.always))
    settled = withForced(settled, id, 'in', 'paid whichever way the scores fall')
  for (const id of open(bands.never))
    settled = withForced(settled, id, 'out', 'not paid whichever way the scores fall')
  const drawn: Lottery['drawn'] = []
  for (const { bidId, lot } of order) {
    const tried = withForced(settled, bidId, 'in', `lot ${drawn.length + 1}`)
    const { status } = await solveAllocation(solver, tried, { ...options, breakTies: false })
    if (status === 'nothing-found') return { drawn, answer: { status, why: 'time-limit' } }
    const paid = status !== 'infeasible'
    settled = paid ? tried : withForced(settled, bidId, 'out', `lot ${drawn.length + 1}`)
    drawn.push({ bidId, lot, paid })
  }
  return { drawn, answer: await solveAllocation(solver, settled, options) }
}
