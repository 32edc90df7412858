import { sumOf, type AllocatedAward } from './allocation-input.ts'

/** Who is paid no more, anew, less or more after a change, by id and in their order; of all bids but one. */
export function compareAwards(
  before: readonly AllocatedAward[],
  after: readonly AllocatedAward[],
  but?: string,
): { out: string[]; in: string[]; less: string[]; more: string[] } {
  const [was, is] = [before, after].map(
    (awards) => new Map(awards.map(({ bidId, paidPence }) => [bidId, sumOf(paidPence)])),
  ) as [Map<string, bigint>, Map<string, bigint>]
  const ids = [...new Set([...was.keys(), ...is.keys()])].filter((id) => id !== but).toSorted()
  const where = (holds: (was: bigint, is: bigint) => boolean) =>
    ids.filter((id) => holds(was.get(id) ?? 0n, is.get(id) ?? 0n))
  return {
    out: where((before, after) => before > 0n && after === 0n),
    in: where((before, after) => before === 0n && after > 0n),
    less: where((before, after) => after > 0n && after < before),
    more: where((before, after) => before > 0n && after > before),
  }
}
