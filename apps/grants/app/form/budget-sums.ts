import type { AnswerValue } from '@academy/domain/form/answers'
import { partsOf } from '@academy/domain/form/answers'
import { yearLimits, type RoundRules } from '@academy/domain/grants/round-rules'
import { parsePounds } from '@academy/domain/money/parse-pounds'

export interface BudgetSums {
  /** By year: the most that may be asked for, and what grant and pledges leave unpaid (less than nothing: too much). */
  years: { limitPence: bigint; openPence: bigint }[]
  /** Sums of the columns, by their name. */
  totals: Record<string, bigint>
}

/** What follows from a budget as typed. A cell that cannot be read counts as nothing here; it is pointed out elsewhere. */
export function budgetSums(
  columns: readonly string[],
  years: number,
  value: AnswerValue | undefined,
  rules: RoundRules,
): BudgetSums {
  const cells = partsOf(value)
  const pence = (column: string, year: number) => {
    const sum = parsePounds(cells[`${column}.${year}`] ?? '')
    return sum.ok ? sum.pence : 0n
  }
  const numbers = Array.from({ length: years }, (_, index) => index + 1)
  const first = pence('grant', 1)
  const limits = yearLimits(rules, first === 0n ? rules.yearOneMaxPence : first)
  return {
    years: numbers.map((year) => ({
      limitPence: limits[year - 1] ?? 0n,
      openPence: pence('cost', year) - pence('grant', year) - pence('match', year),
    })),
    totals: Object.fromEntries(
      columns.map((column) => [column, numbers.reduce((sum, year) => sum + pence(column, year), 0n)]),
    ),
  }
}
