import type { BudgetYear } from '../grants/check-budget.ts'
import { parsePounds } from '../money/parse-pounds.ts'
import { partsOf, type AnswerValue } from './answers.ts'
import type { ColumnMeaning, FieldOf } from './field.ts'

/** What of a budget by year its sums follow from. */
export interface Budget {
  years: number
  columns: readonly Pick<FieldOf<'years'>['columns'][number], 'name' | 'meaning'>[]
}

/** The column of a budget that has a meaning, by its name. */
export function columnOf(field: Budget, meaning: ColumnMeaning): string | undefined {
  return field.columns.find((column) => column.meaning === meaning)?.name
}

export function hasColumn(field: Budget, meaning: ColumnMeaning): boolean {
  return columnOf(field, meaning) !== undefined
}

/**
 * A budget as sums, a year an entry. A cell that cannot be read counts as nothing, so whoever needs the sums to be right
 * asks `checkField` first. A budget that does not ask for costs has none.
 */
export function budgetYears(field: Budget, value: AnswerValue | undefined): BudgetYear[] {
  const cells = partsOf(value)
  const pence = (meaning: ColumnMeaning, year: number) => {
    const sum = parsePounds(cells[`${columnOf(field, meaning)}.${year}`] ?? '')
    return sum.ok ? sum.pence : 0n
  }
  return Array.from({ length: field.years }, (_, index) => ({
    costPence: pence('cost', index + 1),
    grantPence: pence('grant', index + 1),
    matchPence: pence('match', index + 1),
  }))
}
