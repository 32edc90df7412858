import { sumOf, type AllocationInput, type Bid } from './allocation-input.ts'

const POUND = 100n

/**
 * The sums that a bid can be paid, each one for every year, the whole first. Where the round pays in part they go down to the least viable
 * in even steps; each year is paid the same share, rounded up to whole pounds (in the applicant's favour) but never above what was asked.
 */
export function payableLevels(
  { askedPence, leastViablePence }: Bid,
  { rules, levels }: AllocationInput,
): bigint[][] {
  const asked = sumOf(askedPence)
  const inPart = rules.some(({ rule }) => rule === 'part-funding')
  if (!inPart || leastViablePence === null || leastViablePence >= asked || levels < 2)
    return [[...askedPence]]
  const steps = BigInt(levels - 1)
  const found = Array.from({ length: levels }, (_, level) => {
    // In steps of the whole: the total at this level is `parts / (asked × steps)` of what was asked.
    const parts = asked * steps - (asked - leastViablePence) * BigInt(level)
    return askedPence.map((year) => atMost(year, upToPounds(year * parts, asked * steps)))
  })
  return found.filter((paid, level) => level === 0 || sumOf(paid) < sumOf(found[level - 1] ?? paid))
}

function upToPounds(numerator: bigint, denominator: bigint): bigint {
  const unit = denominator * POUND
  return ((numerator + unit - 1n) / unit) * POUND
}

function atMost(most: bigint, value: bigint): bigint {
  return value < most ? value : most
}
