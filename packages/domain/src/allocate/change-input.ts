import type { AllocationInput } from './allocation-input.ts'

/** The same round with one bid decided by hand, as a trial. What was decided of it before gives way. */
export function withForced(
  input: AllocationInput,
  bidId: string,
  outcome: 'in' | 'out',
  reason = 'a trial',
): AllocationInput {
  const others = input.forced.filter((each) => each.bidId !== bidId)
  return { ...input, forced: [...others, { bidId, outcome, reason }] }
}

/** The same round without one of its rules. The places of the others stay, so that what is said of them stays true. */
export function withoutRule(input: AllocationInput, index: number): AllocationInput {
  const empty = {
    rule: 'share-of-money',
    by: 'nation',
    group: '',
    leastPercent: 0,
    mostPercent: 100,
  } as const
  return { ...input, rules: input.rules.map((rule, at) => (at === index ? empty : rule)) }
}

/** The same round with more to give in one year. */
export function withMoreMoney(
  input: AllocationInput,
  financialYear: string,
  morePence: bigint,
): AllocationInput {
  return {
    ...input,
    years: input.years.map((year) =>
      year.financialYear === financialYear ? { ...year, budgetPence: year.budgetPence + morePence } : year,
    ),
  }
}
