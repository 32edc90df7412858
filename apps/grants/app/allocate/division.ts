import type { AllocatedAward, Bid } from '@academy/domain/allocate/allocation-input'
import { sumOf } from '@academy/domain/allocate/allocation-input'
import type { FinancialYear } from '@academy/domain/money/financial-year'
import type { Grouping } from '@academy/domain/round/allocation'

/** A division of the money as it is drawn: what there is, what is asked for, and what is offered. */
export interface Division {
  years: readonly { financialYear: FinancialYear; budgetPence: bigint }[]
  bids: readonly Pick<Bid, 'id' | 'askedPence' | 'groups'>[]
  awards: readonly AllocatedAward[]
}

export type Outcome = 'whole' | 'part' | 'nothing'

export interface YearMoney {
  financialYear: FinancialYear
  budgetPence: bigint
  offeredPence: bigint
}

export interface Share {
  group: string
  bids: number
  awards: number
  askedPence: bigint
  offeredPence: bigint
}

export function offeredByBid({ awards }: Pick<Division, 'awards'>): Map<string, bigint> {
  return new Map(awards.map(({ bidId, paidPence }) => [bidId, sumOf(paidPence)]))
}

export function outcomeOf(askedPence: bigint, offeredPence: bigint): Outcome {
  if (offeredPence === 0n) return 'nothing'
  return offeredPence < askedPence ? 'part' : 'whole'
}

/** What is offered of each year's budget. */
export function yearsOf({ years, awards }: Division): YearMoney[] {
  return years.map((year, at) => ({
    ...year,
    offeredPence: sumOf(awards.map(({ paidPence }) => paidPence[at] ?? 0n)),
  }))
}

/** Offered against asked in every group of a kind; a bid of several groups counts in full in each, as the rules count it. */
export function sharesOf(division: Division, by: Grouping): Share[] {
  const offered = offeredByBid(division)
  const found = new Map<string, Share>()
  for (const { id, askedPence, groups } of division.bids) {
    for (const group of groups[by] ?? []) {
      const share = found.get(group) ?? { group, bids: 0, awards: 0, askedPence: 0n, offeredPence: 0n }
      const paid = offered.get(id) ?? 0n
      found.set(group, {
        group,
        bids: share.bids + 1,
        awards: share.awards + (paid > 0n ? 1 : 0),
        askedPence: share.askedPence + sumOf(askedPence),
        offeredPence: share.offeredPence + paid,
      })
    }
  }
  return [...found.values()].toSorted((a, b) => (a.group < b.group ? -1 : Number(a.group > b.group)))
}
