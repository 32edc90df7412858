import type { AnswerValue } from '@academy/domain/form/answers'
import { budgetYears, type Budget } from '@academy/domain/form/budget-years'
import { partsOf } from '@academy/domain/form/answers'
import { yearLimits, type YearRules } from '@academy/domain/grants/year-limits'
import { parsePounds } from '@academy/domain/money/parse-pounds'

export interface BudgetSums {
  /** By year: the most that may be asked for, and what grant and pledges leave unpaid (less than nothing: too much). */
  years: { limitPence: bigint; openPence: bigint }[]
  /** Sums of the columns, by their name. */
  totals: Record<string, bigint>
}

/** What follows from a budget as typed. A cell that cannot be read counts as nothing here; it is pointed out elsewhere. */
export function budgetSums(field: Budget, value: AnswerValue | undefined, rules: YearRules): BudgetSums {
  const cells = partsOf(value)
  const pence = (column: string, year: number) => {
    const sum = parsePounds(cells[`${column}.${year}`] ?? '')
    return sum.ok ? sum.pence : 0n
  }
  const years = budgetYears(field, value)
  const first = years[0]?.grantPence ?? 0n
  const limits = yearLimits(rules, first === 0n ? rules.yearOneMaxPence : first)
  return {
    years: years.map(({ costPence, grantPence, matchPence }, index) => ({
      limitPence: limits[index] ?? 0n,
      openPence: costPence - grantPence - matchPence,
    })),
    totals: Object.fromEntries(
      field.columns.map(({ name }) => [
        name,
        years.reduce((sum, _year, index) => sum + pence(name, index + 1), 0n),
      ]),
    ),
  }
}
