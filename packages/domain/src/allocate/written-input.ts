import type { Json } from '../audit/canonical-json.ts'
import type { AllocatedAward, AllocationInput } from './allocation-input.ts'

/**
 * An input as JSON: sums are texts of whole pence, and what has no order of its own is in the order of ids, so that equal inputs are equal texts
 * (`canonicalJson`) and have the same hash.
 */
export function writtenInput(input: AllocationInput): Json {
  const { years, scoreMostHundredths, bids, rules, levels, objective, forced, exclusive, seed } = input
  return {
    years: years.map((year) => ({ ...year, budgetPence: String(year.budgetPence) })),
    scoreMostHundredths,
    levels,
    objective,
    seed,
    rules: rules.map((rule) => ({ ...rule })),
    bids: bids
      .map((bid) => ({
        ...bid,
        askedPence: bid.askedPence.map(String),
        leastViablePence: bid.leastViablePence === null ? null : String(bid.leastViablePence),
      }))
      .toSorted((a, b) => byText(a.id, b.id)),
    forced: forced.map((each) => ({ ...each })).toSorted((a, b) => byText(a.bidId, b.bidId)),
    exclusive: exclusive.map((set) => ({ ...set, bidIds: set.bidIds.toSorted() })),
  }
}

/** Awards as JSON, as `writtenInput` writes. */
export function writtenAwards(awards: readonly AllocatedAward[]): Json {
  return awards
    .map(({ bidId, paidPence }) => ({ bidId, paidPence: paidPence.map(String) }))
    .toSorted((a, b) => byText(a.bidId, b.bidId))
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
