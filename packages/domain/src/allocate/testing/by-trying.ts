import type { AllocatedAward, AllocationInput } from '../allocation-input.ts'
import { checkAllocation } from '../check-allocation.ts'
import { payableLevels } from '../payable-levels.ts'
import { worthOfAwards } from '../worth-of-awards.ts'

/** The most that any allowed allocation is worth, found by trying each; nothing where none is allowed. */
export function bestByTrying(input: AllocationInput): number | undefined {
  let best: number | undefined
  for (const awards of everyAllocation(input)) {
    const worth = worthOfAwards(input, awards)
    if ((best === undefined || worth > best) && checkAllocation(input, awards).length === 0) best = worth
  }
  return best
}

function everyAllocation(input: AllocationInput): AllocatedAward[][] {
  return input.bids.reduce<AllocatedAward[][]>(
    (all, bid) =>
      all.flatMap((awards) => [
        awards,
        ...payableLevels(bid, input).map((paidPence) => [...awards, { bidId: bid.id, paidPence }]),
      ]),
    [[]],
  )
}
