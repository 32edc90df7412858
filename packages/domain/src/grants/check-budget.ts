import { shareOf } from '../money/pence.ts'
import type { RoundRules } from './round-rules.ts'

/** One year of a bid's budget, in pence: what the scheme costs, what it asks of the fund, what local commissioners pledge. */
export interface BudgetYear {
  costPence: bigint
  grantPence: bigint
  matchPence: bigint
}

export type BudgetProblem =
  | { code: 'nothing-asked'; year: 1 }
  | { code: 'year-one-over-limit'; year: 1; limitPence: bigint }
  | { code: 'year-over-share'; year: number; percent: number; limitPence: bigint }
  | { code: 'costs-not-covered'; year: number; shortPence: bigint }
  | { code: 'costs-over-covered'; year: number; overPence: bigint }

/**
 * What in a budget breaks the round's rules: year 1 over its limit, a later year over its share of year 1, and (where
 * the round asks for a local match) any year in which grant and match are not exactly the cost. Years start at 1.
 */
export function checkBudget(rules: RoundRules, years: readonly BudgetYear[]): BudgetProblem[] {
  const first = years[0]?.grantPence ?? 0n
  if (first === 0n) return [{ code: 'nothing-asked', year: 1 }]
  return years.flatMap((budget, index) => [
    ...checkAsk(rules, index, budget.grantPence, first),
    ...(rules.localMatchRequired ? checkCover(index + 1, budget) : []),
  ])
}

function checkAsk(rules: RoundRules, index: number, ask: bigint, first: bigint): BudgetProblem[] {
  if (index === 0) {
    const limitPence = rules.yearOneMaxPence
    return ask > limitPence ? [{ code: 'year-one-over-limit', year: 1, limitPence }] : []
  }
  // A year that the round does not pay for has a share of nothing.
  const percent = rules.taperPercent[index] ?? 0
  const measure = first < rules.yearOneMaxPence ? first : rules.yearOneMaxPence
  const limitPence = shareOf(measure, percent)
  return ask > limitPence ? [{ code: 'year-over-share', year: index + 1, percent, limitPence }] : []
}

function checkCover(year: number, { costPence, grantPence, matchPence }: BudgetYear): BudgetProblem[] {
  const short = costPence - grantPence - matchPence
  if (short > 0n) return [{ code: 'costs-not-covered', year, shortPence: short }]
  if (short < 0n) return [{ code: 'costs-over-covered', year, overPence: -short }]
  return []
}
