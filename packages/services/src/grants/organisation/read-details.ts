import { problem, type Problem } from '@academy/domain/form/problem'
import { parsePounds } from '@academy/domain/money/parse-pounds'
import { legalForms, type LegalForm } from '@academy/domain/organisation/organisation-words'
import { readCharityNumber } from '@academy/domain/organisation/read-charity-number'
import { readCompanyNumber } from '@academy/domain/organisation/read-company-number'
import { NAME_MAX, readName, type NameRead } from '@academy/domain/organisation/read-name'
import { readPostcode } from '@academy/domain/organisation/read-postcode'
import type { RegisteredNumber, RegistrationKind } from '@academy/domain/organisation/registration'

export interface TypedDetails {
  name: string
  postcode: string
  address: string
  legalForm: string
  notForProfit: string
  lastIncome: string
  'accountsEnd.day': string
  'accountsEnd.month': string
  'accountsEnd.year': string
}

/** Details as they are kept in an event, sums as pence in digits; `null` where nothing is said. */
export interface Details {
  name: string
  postcode: string
  address: string | null
  legalForm: LegalForm | null
  notForProfit: boolean | null
  lastIncomePence: string | null
  accountsEnd: string | null
}

export type ReadDetails = { ok: true; details: Details } | { ok: false; problems: Problem[] }

/** The details of an organisation from a form, or everything that is wrong with them. `now` is what no year end comes after. */
export function readDetails(typed: TypedDetails, now: Date): ReadDetails {
  const name = readName(typed.name)
  const postcode = readPostcode(typed.postcode)
  const income = typed.lastIncome.trim() === '' ? undefined : parsePounds(typed.lastIncome)
  const end = readDay([typed['accountsEnd.year'], typed['accountsEnd.month'], typed['accountsEnd.day']])
  const legalForm = legalForms.find((form) => form === typed.legalForm)
  const address = typed.address.replaceAll('\0', '').trim()
  const problems = [
    ...(name.ok ? [] : [nameProblem('name', name.why, NAME_MAX)]),
    ...(postcode ? [] : [problem('postcode', typed.postcode.trim() === '' ? 'required' : 'not-a-postcode')]),
    ...(address.length > 500 ? [problem('address', 'too-long-to-keep', { max: 500 })] : []),
    ...(typed.legalForm !== '' && !legalForm ? [problem('legalForm', 'not-an-option')] : []),
    ...(['', 'yes', 'no'].includes(typed.notForProfit) ? [] : [problem('notForProfit', 'not-an-option')]),
    ...(income && !income.ok ? [problem('lastIncome', income.why)] : []),
    ...dayProblems(end, now),
  ]
  if (problems.length > 0 || !name.ok || !postcode) return { ok: false, problems }
  const details = {
    name: name.name,
    postcode,
    address: address === '' ? null : address,
    legalForm: legalForm ?? null,
    notForProfit: typed.notForProfit === '' ? null : typed.notForProfit === 'yes',
    lastIncomePence: income?.ok ? String(income.pence) : null,
    accountsEnd: end || null,
  }
  return { ok: true, details }
}

function nameProblem(input: string, why: Exclude<NameRead, { ok: true }>['why'], max: number): Problem {
  if (why === 'too-long-to-keep') return problem(input, why, { max })
  return problem(input, why === 'not-a-name' ? 'unseen-signs' : why)
}

/** `2026-03-31`, nothing where nothing was typed, `undefined` where it is no day. */
function readDay(parts: readonly string[]): string | undefined {
  const trimmed = parts.map((part) => part.trim())
  if (trimmed.every((part) => part === '')) return ''
  const [year = '', month = '', day = ''] = trimmed
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return date.toISOString().startsWith(written) ? written : undefined
}

function dayProblems(day: string | undefined, now: Date): Problem[] {
  if (day === '') return []
  if (day === undefined) return [problem('accountsEnd', 'not-a-date', {}, 'accountsEnd.day')]
  const isPast = day <= now.toISOString().slice(0, 10) && day >= '2000-01-01'
  return isPast ? [] : [problem('accountsEnd', 'not-a-past-date', {}, 'accountsEnd.day')]
}

export type ReadNumber = { ok: true; number: RegisteredNumber } | { ok: false; problem: Problem }

/** A number that somebody says is a charity's, a company's or society's, or of another register, in its written form. */
export function readNumber(kind: RegistrationKind, typed: string, input = 'number'): ReadNumber {
  const text = typed.trim()
  if (text === '') return { ok: false, problem: problem(input, 'required') }
  if (kind === 'other') {
    const other = readName(text)
    if (!other.ok) return { ok: false, problem: nameProblem(input, other.why, 100) }
    if (other.name.length > 100)
      return { ok: false, problem: problem(input, 'too-long-to-keep', { max: 100 }) }
    return { ok: true, number: { scheme: 'other', number: other.name } }
  }
  const number = kind === 'charity' ? readCharityNumber(text) : readCompanyNumber(text)
  const code = kind === 'charity' ? 'not-a-charity-number' : 'not-a-company-number'
  return number ? { ok: true, number } : { ok: false, problem: problem(input, code) }
}
