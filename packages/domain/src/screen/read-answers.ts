import {
  answerColumns,
  externalResults,
  neededColumns,
  registerStatuses,
  type AnswerColumn,
  type ExternalAnswer,
} from './external-check.ts'
import { readCsv } from './read-csv.ts'

/** So many answers are taken at once. */
export const ANSWERS_MAX = 5000

export type RowProblemCode =
  | 'reference-missing'
  | 'reference-unknown'
  | 'reference-twice'
  | 'provider-missing'
  | 'date-wrong'
  | 'date-in-future'
  | 'result-unknown'
  | 'expires-wrong'
  | 'expires-before-date'
  | 'register-status-unknown'
  | 'registered-on-wrong'
  | 'accounts-overdue-unknown'
  | 'text-too-long'
  | 'cells-too-many'

/** What is wrong with a line of the file, counted from 1 with the line of the headings. */
export interface RowProblem {
  line: number
  code: RowProblemCode
  /** What stands there. */
  value: string
}

export type ReadAnswers =
  | { ok: true; answers: (ExternalAnswer & { line: number })[]; problems: RowProblem[] }
  | { ok: false; why: 'empty' | 'columns-missing' | 'too-many'; columns: string[] }

/**
 * Reads a file of answers. Headings are found by their names, in any order; others are left aside. A line with a problem is no
 * answer.
 *
 * @param known The references of the bids that an answer can be of.
 * @param today As `2026-11-27`.
 */
export function readAnswers(text: string, known: ReadonlySet<string>, today: string): ReadAnswers {
  const [headings, ...rows] = readCsv(text)
  if (!headings) return { ok: false, why: 'empty', columns: [] }
  const names = headings.cells.map((cell) => cell.trim().toLowerCase().replaceAll(' ', '_'))
  const missing = neededColumns.filter((column) => !names.includes(column))
  if (missing.length > 0) return { ok: false, why: 'columns-missing', columns: missing }
  if (rows.length === 0) return { ok: false, why: 'empty', columns: [] }
  if (rows.length > ANSWERS_MAX) return { ok: false, why: 'too-many', columns: [] }
  const seen = new Set<string>()
  const problems: RowProblem[] = []
  const answers = rows.flatMap(({ line, cells }) => {
    const cellOf = (column: AnswerColumn) => (cells[names.indexOf(column)] ?? '').trim()
    const found = problemsOf(cellOf, known, today)
    if (cells.length > names.length) found.push({ code: 'cells-too-many', value: cells.at(-1) ?? '' })
    const key = [cellOf('reference').toUpperCase(), cellOf('provider'), cellOf('date'), cellOf('provider_reference')].join('\n') // prettier-ignore
    if (found.length === 0 && seen.has(key))
      found.push({ code: 'reference-twice', value: cellOf('reference') })
    seen.add(key)
    problems.push(...found.map((one) => ({ line, ...one })))
    return found.length > 0 ? [] : [{ line, ...toAnswer(cellOf) }]
  })
  return { ok: true, answers, problems }
}

type CellOf = (column: AnswerColumn) => string

function problemsOf(cellOf: CellOf, known: ReadonlySet<string>, today: string): Omit<RowProblem, 'line'>[] {
  const found: Omit<RowProblem, 'line'>[] = []
  const say = (code: RowProblemCode, value: string) => found.push({ code, value })
  const reference = cellOf('reference').toUpperCase()
  if (reference === '') say('reference-missing', '')
  else if (!known.has(reference)) say('reference-unknown', cellOf('reference'))
  if (cellOf('provider') === '') say('provider-missing', '')
  const [date, expires] = [cellOf('date'), cellOf('expires')]
  if (!isDay(date)) say('date-wrong', date)
  else if (date > today) say('date-in-future', date)
  if (expires !== '' && !isDay(expires)) say('expires-wrong', expires)
  else if (expires !== '' && expires < date) say('expires-before-date', expires)
  if (!isOneOf(externalResults, cellOf('result').toLowerCase())) say('result-unknown', cellOf('result'))
  const status = cellOf('register_status').toLowerCase()
  if (status !== '' && !isOneOf(registerStatuses, status)) say('register-status-unknown', cellOf('register_status')) // prettier-ignore
  const registered = cellOf('registered_on')
  if (registered !== '' && !isDay(registered)) say('registered-on-wrong', registered)
  if (!['', 'yes', 'no'].includes(cellOf('accounts_overdue').toLowerCase())) say('accounts-overdue-unknown', cellOf('accounts_overdue')) // prettier-ignore
  const long = (['provider', 'provider_reference'] as const).find((column) => cellOf(column).length > 100)
  if (long) say('text-too-long', cellOf(long).slice(0, 40))
  if (cellOf('note').length > 2000) say('text-too-long', cellOf('note').slice(0, 40))
  return found
}

function toAnswer(cellOf: CellOf): ExternalAnswer {
  const orNull = (column: AnswerColumn) => cellOf(column) || null
  const status = cellOf('register_status').toLowerCase()
  const overdue = cellOf('accounts_overdue').toLowerCase()
  return {
    reference: cellOf('reference').toUpperCase(),
    provider: cellOf('provider'),
    checkedOn: cellOf('date'),
    result: externalResults.find((result) => result === cellOf('result').toLowerCase()) ?? 'not-found',
    providerReference: orNull('provider_reference'),
    expiresOn: orNull('expires'),
    registerStatus: registerStatuses.find((one) => one === status) ?? null,
    registeredOn: orNull('registered_on'),
    accountsOverdue: overdue === '' ? null : overdue === 'yes',
    note: orNull('note'),
  }
}

/** A day that there is, as `2026-11-27`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

function isOneOf(words: readonly string[], word: string): boolean {
  return words.includes(word)
}

/** An empty file of answers, as its columns say. */
export const answerHeadings = answerColumns.join(',')
