import { parsePounds } from '../money/parse-pounds.ts'
import { readCharityNumber } from '../organisation/read-charity-number.ts'
import { readCompanyNumber } from '../organisation/read-company-number.ts'
import { readPostcode } from '../organisation/read-postcode.ts'
import { isBlank, partsOf, textOf, type AnswerValue } from './answers.ts'
import { cellNames, inputNames, isRows, type Field, type FieldOf } from './field.ts'
import { checkAddress } from './kinds/check-address.ts'
import { checkFiles } from './kinds/check-files.ts'
import { checkDate } from './kinds/check-date.ts'
import { checkNumber, checkWholeNumber } from './kinds/check-number.ts'
import { checkRows } from './kinds/check-rows.ts'
import { checkText } from './kinds/check-text.ts'
import type { Found } from './kinds/found.ts'
import { readEmail } from './kinds/read-email.ts'
import { problem, type Problem } from './problem.ts'

/** What is wrong with one answer by itself. A blank answer to a required question is `required` and nothing else. */
export function checkField(field: Field, value: AnswerValue | undefined): Problem[] {
  const [input = field.name] = inputNames(field)
  if (isBlank(value)) return field.required ? [problem(field.name, 'required', {}, input)] : []
  if (field.kind === 'years') return checkCells(field, partsOf(value))
  return find(field, value).map(({ code, params, part }) =>
    problem(field.name, code, params, part === undefined ? input : `${field.name}.${part}`),
  )
}

function find(field: Exclude<Field, { kind: 'years' }>, value: AnswerValue | undefined): Found[] {
  if (isRows(field)) return checkRows(field, value)
  const text = textOf(value).trim()
  const unless = (isRight: unknown, code: Found['code']): Found[] => (isRight ? [] : [{ code }])
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return checkText(field, text)
    case 'money': {
      const sum = parsePounds(text)
      if (!sum.ok) return [{ code: sum.why }]
      return unless(field.meaning !== 'least-viable' || sum.pence > 0n, 'least-is-nothing')
    }
    case 'whole-number':
      return checkWholeNumber(field, text)
    case 'number':
      return checkNumber(field, text)
    case 'choice':
      return unless(
        field.options.some((option) => option.value === text),
        'not-an-option',
      )
    case 'choices': {
      const known = new Set(field.options.map((option) => option.value))
      return unless(Array.isArray(value) && value.every((entry) => known.has(String(entry))), 'not-an-option')
    }
    case 'yes-no':
      if (text !== 'yes' && text !== 'no') return [{ code: 'not-an-option' }]
      return unless(!field.mustBeYes || text === 'yes', 'must-be-yes')
    case 'confirm':
      return unless(text === 'yes', 'required')
    case 'date':
      return checkDate(field, value)
    case 'address':
      return checkAddress(value)
    case 'file':
      return checkFiles(field, value)
    case 'email':
      return unless(readEmail(text), 'not-an-email')
    case 'postcode':
      return unless(readPostcode(text), 'not-a-postcode')
    case 'charity-number':
      return unless(readCharityNumber(text), 'not-a-charity-number')
    case 'company-number':
      return unless(readCompanyNumber(text), 'not-a-company-number')
  }
}

function checkCells(field: FieldOf<'years'>, cells: Readonly<Record<string, string>>): Problem[] {
  return cellNames(field).flatMap((cell) => {
    const input = `${field.name}.${cell}`
    const year = Number(cell.split('.')[1])
    const text = cells[cell] ?? ''
    if (text === '') return field.required ? [problem(field.name, 'required', { year }, input)] : []
    const sum = parsePounds(text)
    return sum.ok ? [] : [problem(field.name, sum.why, { year }, input)]
  })
}
