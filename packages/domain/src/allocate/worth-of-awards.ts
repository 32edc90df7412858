import type { AllocatedAward, AllocationInput } from './allocation-input.ts'
import { worthOf } from './worth.ts'

/** What awards are worth together: the sum that is made as large as can be. */
export function worthOfAwards(input: AllocationInput, awards: readonly AllocatedAward[]): number {
  const paid = new Map(awards.map((award) => [award.bidId, award.paidPence]))
  return input.bids.reduce((sum, bid) => {
    const paidPence = paid.get(bid.id)
    return paidPence ? sum + worthOf(bid, paidPence, input.objective) : sum
  }, 0)
}
