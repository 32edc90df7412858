import type { FieldOf } from '../field.ts'
import { partsOf, type AnswerValue } from '../answers.ts'
import type { Found } from './found.ts'

/** Years that somebody may mean; any other is a slip of the finger. */
const YEAR_LEAST = 1900
const YEAR_MOST = 2100

/** What is wrong with a date: it does not exist, nobody means it, or it lies outside what the question allows. */
export function checkDate(field: FieldOf<'date'>, value: AnswerValue | undefined): Found[] {
  const date = readDate(value)
  if (date === undefined) return [{ code: 'not-a-date' }]
  const year = Number(date.slice(0, 4))
  if (year < YEAR_LEAST || year > YEAR_MOST) return [{ code: 'date-unlikely', params: { year } }]
  if (field.least !== undefined && date < field.least)
    return [{ code: 'date-too-early', params: { least: field.least } }]
  if (field.most !== undefined && date > field.most)
    return [{ code: 'date-too-late', params: { most: field.most } }]
  return []
}

/** A date of three boxes as `2027-04-01`, or nothing where there is no such day. */
export function readDate(value: AnswerValue | undefined): string | undefined {
  const { day = '', month = '', year = '' } = partsOf(value)
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined
}
