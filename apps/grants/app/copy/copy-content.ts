import { filesOf } from '@academy/domain/attachment/file-text'
import { isBlank, type AnswerValue } from '@academy/domain/form/answers'
import type { Field } from '@academy/domain/form/field'
import { parsePounds } from '@academy/domain/money/parse-pounds'
import { testLine, testPrefix } from '@academy/domain/grants/test-mode'
import { textIn } from '@academy/domain/text/define-text'
import { formatInstant } from '@academy/domain/text/format-instant'
import type { Language } from '@academy/domain/text/language'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { formatDate } from '@academy/ui/text/format-date'
import { fileLine } from '../form/file-size.ts'
import type { CheckPage } from '../api-types.ts'
import { copyText } from '../text/submit/copy-text.ts'
import { sectionText } from '../text/apply/section-text.ts'

export interface CopyTable {
  /** The first is the head of the column of row heads. */
  head: string[]
  rows: string[][]
}

export interface CopyAnswer {
  /** Nothing stands over what has an empty one. */
  question: string
  /** Paragraphs, or a table. */
  answer: string[] | CopyTable
}

/** An application as a document says it, in one language. */
export interface CopyContent {
  language: Language
  title: string
  /** Round, reference, state, and when the copy was made. */
  facts: string[]
  sections: { title: string; answers: CopyAnswer[] }[]
}

export function copyContent(page: CheckPage, language: Language, now: Date): CopyContent {
  const text = textIn(copyText, language)
  const { application, sections } = page
  const { round, submittedAt, receiptNumber } = application
  return {
    language,
    title: `${round.test ? `${testPrefix[language]}: ` : ''}${application.organisation.name}`,
    facts: [
      ...(round.test ? [testLine] : []),
      round.name[language],
      text.reference(application.reference),
      submittedAt && receiptNumber
        ? text.submitted(formatInstant(language, submittedAt), receiptNumber)
        : text.draft,
      text.made(formatInstant(language, now)),
      ...(round.fictional ? [text.fictional] : []),
    ],
    sections: sections.map(({ title, answers }) => ({
      title: title[language],
      answers: answers.map(({ field, value }) => ({
        question: field.label[language],
        answer: answerOf(language, field, value),
      })),
    })),
  }
}

/** A copy never judges: what cannot be read as a sum or a date stands as it was typed. */
function answerOf(language: Language, field: Field, value: AnswerValue | null): CopyAnswer['answer'] {
  const text = textIn(sectionText, language)
  if (value === null || isBlank(value)) return [text.notAnswered]
  const options = 'options' in field ? field.options : []
  const labelOf = (each: string) => options.find((option) => option.value === each)?.label[language] ?? each
  if (Array.isArray(value)) return value.map((each) => labelOf(String(each)))
  if (typeof value === 'string') {
    if (field.kind === 'money') return [poundsOf(language, value)]
    if (field.kind === 'yes-no' || field.kind === 'confirm')
      return [value === 'yes' ? text.yes : value === 'no' ? text.no : value]
    return labelOf(value)
      .split('\n')
      .filter((line) => line.trim() !== '')
  }
  const parts = value as Readonly<Record<string, string>>
  if (field.kind === 'file') return filesOf(parts).map((file) => fileLine(language, file))
  if (field.kind === 'date') {
    const { day = '', month = '', year = '' } = parts
    return [formatDate(language, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)]
  }
  if (field.kind === 'years') {
    const numbers = Array.from({ length: field.years }, (_, index) => index + 1)
    return {
      head: [text.year, ...field.columns.map(({ label }) => label[language])],
      rows: numbers.map((year) => [
        text.yearN(year),
        ...field.columns.map(({ name }) => poundsOf(language, parts[`${name}.${year}`] ?? '')),
      ]),
    }
  }
  return Object.values(parts).filter((part) => part.trim() !== '')
}

function poundsOf(language: Language, typed: string): string {
  const sum = parsePounds(typed)
  return sum.ok ? formatPounds(language, sum.pence) : typed || '–'
}
