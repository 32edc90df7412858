import {
  sumOf,
  type AllocatedAward,
  type AllocationInput,
  type Bid,
  type LimitKey,
} from '@academy/domain/allocate/allocation-input'
import { allocationProblem } from '@academy/domain/allocate/allocation-problem'
import { paidCandidates } from '@academy/domain/allocate/in-the-way'
import { limitsOf } from '@academy/domain/allocate/limits'
import { groupings, type Grouping } from '@academy/domain/round/allocation'

export interface Share {
  group: string
  bids: number
  askedPence: bigint
  awards: number
  paidPence: bigint
}

/** One budget, rule or set with how much of it is taken. */
export interface TakenLimit {
  key: LimitKey
  unit: 'pence' | 'awards'
  least: bigint | null
  most: bigint | null
  taken: bigint
}

/** What one division comes to, of a scenario that was solved or one that is tried. */
export interface Outcome {
  years: { financialYear: string; budgetPence: bigint; askedPence: bigint; paidPence: bigint }[]
  shares: Partial<Record<Grouping, Share[]>>
  limits: TakenLimit[]
}

/** What awards come to by year, group and rule. */
export function outcomeOf(input: AllocationInput, awards: readonly AllocatedAward[]): Outcome {
  const paid = new Map(awards.map((award) => [award.bidId, award.paidPence]))
  const problem = allocationProblem(input)
  const candidates = paidCandidates(problem, awards)
  return {
    years: input.years.map(({ financialYear, budgetPence }, year) => ({
      financialYear,
      budgetPence,
      askedPence: sumOf(input.bids.map((bid) => bid.askedPence[year] ?? 0n)),
      paidPence: sumOf(awards.map((award) => award.paidPence[year] ?? 0n)),
    })),
    shares: Object.fromEntries(
      groupings.flatMap((by) => {
        const shares = sharesOf(input.bids, by, paid)
        return shares.length === 0 ? [] : [[by, shares]]
      }),
    ),
    limits: limitsOf(problem).map(({ key, unit, least, most, takes }) => ({
      key,
      unit,
      least,
      most,
      taken: sumOf(candidates.map((candidate) => takes(candidate))),
    })),
  }
}

function sharesOf(bids: readonly Bid[], by: Grouping, paid: ReadonlyMap<string, readonly bigint[]>): Share[] {
  const groups = [...new Set(bids.flatMap((bid) => bid.groups[by] ?? []))].toSorted()
  return groups.map((group) => {
    const own = bids.filter((bid) => bid.groups[by]?.includes(group))
    const given = own.flatMap(({ id }) => paid.get(id) ?? [])
    return {
      group,
      bids: own.length,
      askedPence: sumOf(own.flatMap(({ askedPence }) => askedPence)),
      awards: own.filter(({ id }) => paid.has(id)).length,
      paidPence: sumOf(given),
    }
  })
}
