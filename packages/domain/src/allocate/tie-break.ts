import type { AllocationInput, Bid } from './allocation-input.ts'

/** The criteria by which the round says that equal bids are told apart, in their order. */
export function tieCriteria({ rules }: AllocationInput): string[] {
  return rules.flatMap((rule) => (rule.rule === 'tie-break' ? [rule.criterion] : []))
}

/** Which of two bids of the same score goes first by the criteria of the round: negative for the first, 0 where they do not say. */
export function byTieBreak(a: Bid, b: Bid, input: AllocationInput): number {
  for (const criterion of tieCriteria(input)) {
    const apart = (b.criteriaHundredths[criterion] ?? 0) - (a.criteriaHundredths[criterion] ?? 0)
    if (apart !== 0) return apart
  }
  return 0
}
