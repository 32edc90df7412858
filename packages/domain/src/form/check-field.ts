import { parsePounds } from '../money/parse-pounds.ts'
import { isBlank, partsOf, textOf, type AnswerValue } from './answers.ts'
import { countWords } from './count-words.ts'
import { cellNames, inputNames, type Field, type FieldOf } from './field.ts'
import { problem, type Problem, type ProblemCode } from './problem.ts'
import { readCharityNumber, readCompanyNumber, readPostcode } from './registered-numbers.ts'

/** What is wrong with one answer by itself. A blank answer to a required question is `required` and nothing else. */
export function checkField(field: Field, value: AnswerValue | undefined): Problem[] {
  const [input = field.name] = inputNames(field)
  if (isBlank(value)) return field.required ? [problem(field.name, 'required', {}, input)] : []
  const one = (code: ProblemCode, params: Record<string, string | number> = {}): Problem[] => [
    problem(field.name, code, params, input),
  ]
  const text = textOf(value)
  switch (field.kind) {
    case 'text':
    case 'long-text': {
      const words = countWords(text)
      const tooMany = field.wordsMax !== undefined && words > field.wordsMax
      return tooMany ? one('too-many-words', { words, wordsMax: field.wordsMax ?? 0 }) : []
    }
    case 'money': {
      const sum = parsePounds(text)
      return sum.ok ? [] : one(sum.why)
    }
    case 'whole-number':
      if (!/^\d{1,9}$/.test(text.replace(/[ ,]/g, ''))) return one('not-a-whole-number')
      return Number(text.replace(/[ ,]/g, '')) > field.max ? one('number-too-large', { max: field.max }) : []
    case 'choice':
      return field.options.some((option) => option.value === text) ? [] : one('not-an-option')
    case 'choices': {
      const known = new Set(field.options.map((option) => option.value))
      return Array.isArray(value) && value.every((entry) => known.has(String(entry)))
        ? []
        : one('not-an-option')
    }
    case 'yes-no':
      if (text !== 'yes' && text !== 'no') return one('not-an-option')
      return field.mustBeYes && text === 'no' ? one('must-be-yes') : []
    case 'confirm':
      return text === 'yes' ? [] : one('required')
    case 'date':
      return isDate(partsOf(value)) ? [] : one('not-a-date')
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 254 ? [] : one('not-an-email')
    case 'postcode':
      return readPostcode(text) ? [] : one('not-a-postcode')
    case 'charity-number':
      return readCharityNumber(text) ? [] : one('not-a-charity-number')
    case 'company-number':
      return readCompanyNumber(text) ? [] : one('not-a-company-number')
    case 'years':
      return checkCells(field, partsOf(value))
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

function isDate({ day = '', month = '', year = '' }: Readonly<Record<string, string>>): boolean {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return false
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}
