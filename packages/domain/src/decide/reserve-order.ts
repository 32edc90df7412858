import type { AllocationInput, Bid } from '../allocate/allocation-input.ts'
import { byTieBreak } from '../allocate/tie-break.ts'
import { SeededRandom } from '../random/seeded-random.ts'

/**
 * Bids in the order of a reserve list: by score, of equal scores as the round breaks ties, and what nothing else tells apart by numbers
 * that are drawn from the seed of the division for every bid of it in the order of their references. The same for everybody who has the record.
 */
export function reserveOrder(bids: readonly Bid[], input: AllocationInput): Bid[] {
  const random = new SeededRandom(input.seed)
  const drawn = new Map(
    input.bids
      .map(({ id }) => id)
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((id) => [id, random.unit()]),
  )
  return bids.toSorted(
    (a, b) =>
      b.scoreHundredths - a.scoreHundredths ||
      byTieBreak(a, b, input) ||
      (drawn.get(a.id) ?? 0) - (drawn.get(b.id) ?? 0) ||
      (a.id < b.id ? -1 : 1),
  )
}
