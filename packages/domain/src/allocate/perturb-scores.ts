import type { SeededRandom } from '../random/seeded-random.ts'
import type { AllocationInput } from './allocation-input.ts'

/**
 * The same round as it might have been scored: each score moved by the bell curve of its standard error, to whole hundredths, within
 * the scale. Bids are moved in the order of their ids.
 *
 * @param errorsHundredths The standard error of each bid's score, by its id; 0 where none is given.
 */
export function perturbScores(
  input: AllocationInput,
  errorsHundredths: ReadonlyMap<string, number>,
  random: SeededRandom,
): AllocationInput {
  const moved = new Map(
    input.bids
      .map(({ id }) => id)
      .toSorted()
      .map((id) => [id, Math.round(random.normal() * (errorsHundredths.get(id) ?? 0))]),
  )
  return {
    ...input,
    bids: input.bids.map((bid) => ({
      ...bid,
      scoreHundredths: Math.min(
        input.scoreMostHundredths,
        Math.max(0, bid.scoreHundredths + (moved.get(bid.id) ?? 0)),
      ),
    })),
  }
}
