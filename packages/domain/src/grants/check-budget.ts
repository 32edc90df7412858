import { shareOf } from '../money/pence.ts'
import type { RoundRules } from './round-rules.ts'

/** One year of a bid's budget, in pence: what the scheme costs, what it asks of the fund, what others pledge. */
export interface BudgetYear {
  costPence: bigint
  grantPence: bigint
  matchPence: bigint
}

export type BudgetProblem =
  | { code: 'nothing-asked'; year: 1 }
  | { code: 'year-one-under-least'; year: 1; leastPence: bigint }
  | { code: 'year-one-over-limit'; year: 1; limitPence: bigint }
  | { code: 'year-over-share'; year: number; percent: number; limitPence: bigint }
  | { code: 'grant-over-costs'; year: number; overPence: bigint }
  | { code: 'costs-not-covered'; year: number; shortPence: bigint }
  | { code: 'costs-over-covered'; year: number; overPence: bigint }
  | { code: 'match-below-share'; year: number; percent: number; leastPence: bigint }

/** Which sums a budget asks for at all; what it does not ask for is not weighed. */
export interface BudgetAsks {
  cost: boolean
  match: boolean
}

/**
 * What in a budget breaks the round's rules: year 1 outside its limits, a later year over its share of year 1, a grant
 * over the costs, and (where the round asks for a match) any year in which grant and match are not exactly the cost or
 * the match is below its share. Years start at 1.
 */
export function checkBudget(
  rules: RoundRules,
  years: readonly BudgetYear[],
  asks: BudgetAsks = { cost: true, match: true },
): BudgetProblem[] {
  const first = years[0]?.grantPence ?? 0n
  if (first === 0n) return [{ code: 'nothing-asked', year: 1 }]
  return years.flatMap((budget, index) => [
    ...checkAsk(rules, index, budget.grantPence, first),
    ...(asks.cost ? checkCosts(rules, index + 1, budget, asks) : []),
  ])
}

function checkAsk(rules: RoundRules, index: number, ask: bigint, first: bigint): BudgetProblem[] {
  if (index === 0) {
    const { yearOneMaxPence: limitPence, yearOneLeastPence: leastPence } = rules
    if (ask < leastPence) return [{ code: 'year-one-under-least', year: 1, leastPence }]
    return ask > limitPence ? [{ code: 'year-one-over-limit', year: 1, limitPence }] : []
  }
  // A year that the round does not pay for has a share of nothing.
  const percent = rules.taperPercent[index] ?? 0
  const measure = first < rules.yearOneMaxPence ? first : rules.yearOneMaxPence
  const limitPence = shareOf(measure, percent)
  return ask > limitPence ? [{ code: 'year-over-share', year: index + 1, percent, limitPence }] : []
}

function checkCosts(rules: RoundRules, year: number, budget: BudgetYear, asks: BudgetAsks): BudgetProblem[] {
  const { costPence, grantPence } = budget
  if (rules.match.kind === 'none' || !asks.match) {
    const over = grantPence - costPence
    return over > 0n ? [{ code: 'grant-over-costs', year, overPence: over }] : []
  }
  return [
    ...checkCover(year, budget),
    ...(rules.match.kind === 'at-least' ? checkMatch(year, budget, rules.match.percent) : []),
  ]
}

function checkCover(year: number, { costPence, grantPence, matchPence }: BudgetYear): BudgetProblem[] {
  const short = costPence - grantPence - matchPence
  if (short > 0n) return [{ code: 'costs-not-covered', year, shortPence: short }]
  if (short < 0n) return [{ code: 'costs-over-covered', year, overPence: -short }]
  return []
}

function checkMatch(year: number, { costPence, matchPence }: BudgetYear, percent: number): BudgetProblem[] {
  const leastPence = shareOf(costPence, percent)
  return matchPence < leastPence ? [{ code: 'match-below-share', year, percent, leastPence }] : []
}
