import type { AllocatedAward, AllocationInput, LimitKey } from '../allocate/allocation-input.ts'
import { allocationProblem } from '../allocate/allocation-problem.ts'
import { inTheWay } from '../allocate/in-the-way.ts'
import type { PassedOver } from './decision.ts'

export interface NextReserve {
  reference: string
  /** The highest sum that fits, for each year. */
  paidPence: readonly bigint[]
}

/**
 * The first in order that can be paid beside the awards as they stand now: what was asked or, where the round pays in part, the highest of its sums
 * that breaks no budget and no rule. Nothing where none fits. Beside it those before it in order, and what stands in the way of the least that they could be paid.
 *
 * @param reserves Bids whose appeal was upheld for it, then the reserves in the order of the list; without those that were offered an award before.
 */
export function nextReserve(
  input: AllocationInput,
  awards: readonly AllocatedAward[],
  reserves: readonly { reference: string; isGone: boolean }[],
): { next: NextReserve | null; passedOver: PassedOver[] } {
  const problem = allocationProblem(input)
  const passedOver: PassedOver[] = []
  for (const { reference, isGone } of reserves) {
    const candidates = isGone ? [] : problem.candidates.filter(({ bid }) => bid.id === reference)
    const fitting = candidates.find((candidate) => inTheWay(problem, awards, candidate).length === 0)
    if (fitting) return { next: { reference, paidPence: fitting.paidPence }, passedOver }
    const least = candidates.at(-1)
    const keys: LimitKey[] = least ? inTheWay(problem, awards, least).map(({ key }) => key) : []
    passedOver.push({ reference, isGone, inTheWay: keys })
  }
  return { next: null, passedOver }
}
