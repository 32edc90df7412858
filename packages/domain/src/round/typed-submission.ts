import type { FinancialYear } from '../money/financial-year.ts'

/** What was asked for, as numbers: sums in pence. It is worked out once, when an application is submitted. */
export interface TypedSubmission {
  /** Every year that the round pays in. */
  years: { financialYear: FinancialYear; grantPence: bigint; matchPence: bigint; costPence: bigint }[]
  /** What the costs are made of; `line` counts from 1. */
  costs: { line: number; financialYear: FinancialYear; label: string; pence: bigint }[]
  matches: {
    line: number
    funder: string
    financialYear: FinancialYear
    pence: bigint
    status: 'pledged' | 'confirmed'
  }[]
  areaCodes: string[]
  /** The least grant that would still be of use, over all years. */
  leastViablePence: bigint | null
  peopleHelped: number | null
}
