import { z } from 'zod'

/** A financial year of government, from 1 April to 31 March, as `2026-27`. */
export type FinancialYear = string

export const financialYearSchema = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .refine((year) => year === startingIn(Number(year.slice(0, 4))), 'the second year follows the first')

/** The financial year that begins on 1 April of a year. */
export function startingIn(year: number): FinancialYear {
  return `${String(year).padStart(4, '0')}-${String((year + 1) % 100).padStart(2, '0')}`
}

/** The year that comes so many years after another. */
export function yearsAfter(first: FinancialYear, years: number): FinancialYear {
  return startingIn(Number(first.slice(0, 4)) + years)
}

/** The financial year that a date such as `2026-12-18` lies in. */
export function financialYearOf(date: string): FinancialYear {
  const year = Number(date.slice(0, 4))
  return startingIn(date.slice(5, 10) < '04-01' ? year - 1 : year)
}
