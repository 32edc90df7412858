import { sumOf, type Bid, type Objective } from './allocation-input.ts'

const POINTS_TIMES_100_POUNDS = 1_000_000n

/**
 * What paying a bid a sum is worth, a whole number: hundredths of a point, points × £100, or hundredths of a person. Of an award in
 * part the share that is paid counts, rounded half up.
 */
export function worthOf(bid: Bid, paidPence: readonly bigint[], objective: Objective): number {
  const paid = sumOf(paidPence)
  switch (objective) {
    case 'score':
      return shareOfWhole(bid.scoreHundredths, bid, paid)
    case 'score-times-money':
      return rounded(BigInt(bid.scoreHundredths) * paid, POINTS_TIMES_100_POUNDS)
    case 'people':
      return shareOfWhole(bid.peopleHundredths, bid, paid)
  }
}

/** So much of a whole number as is paid of what was asked, rounded half up. */
export function shareOfWhole(whole: number, bid: Pick<Bid, 'askedPence'>, paid: bigint): number {
  return rounded(BigInt(whole) * paid, sumOf(bid.askedPence))
}

function rounded(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator))
}
