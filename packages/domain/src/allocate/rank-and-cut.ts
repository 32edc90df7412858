import type { AllocatedAward, AllocationInput, Bid } from './allocation-input.ts'
import { byTieBreak } from './tie-break.ts'
import { standingOf } from './limits.ts'

/**
 * How money is divided by hand: down the list by score, each bid paid in whole where the budget of every year still holds it, and passed
 * over where not. It looks at no rule but the least score, which is why it breaks floors unnoticed.
 */
export function rankAndCut(input: AllocationInput): AllocatedAward[] {
  const left = input.years.map(({ budgetPence }) => budgetPence)
  return input.bids
    .filter((bid) => standingOf(bid, input).may !== 'only-out')
    .toSorted((a, b) => byRank(a, b, input))
    .flatMap(({ id, askedPence }) => {
      if (askedPence.some((pence, year) => pence > (left[year] ?? 0n))) return []
      askedPence.forEach((pence, year) => {
        left[year] = (left[year] ?? 0n) - pence
      })
      return [{ bidId: id, paidPence: [...askedPence] }]
    })
}

/** The better score first; of equal ones the round's own order, and then that of the ids. */
export function byRank(a: Bid, b: Bid, input: AllocationInput): number {
  return (
    b.scoreHundredths - a.scoreHundredths ||
    byTieBreak(a, b, input) ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  )
}
