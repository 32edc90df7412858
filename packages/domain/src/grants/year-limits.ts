import { shareOf } from '../money/pence.ts'
import type { RoundRules } from './round-rules.ts'

/** What the limits of the years follow from. */
export type YearRules = Pick<RoundRules, 'taperPercent' | 'yearOneMaxPence'>

/** The most that may be asked in each year by a bid that asks `yearOnePence` in the first, whole pennies rounded down. */
export function yearLimits(rules: YearRules, yearOnePence: bigint): bigint[] {
  const measure = yearOnePence < rules.yearOneMaxPence ? yearOnePence : rules.yearOneMaxPence
  return rules.taperPercent.map((percent, index) =>
    index === 0 ? rules.yearOneMaxPence : shareOf(measure, percent),
  )
}
