import { findPlace } from '../area/find-place.ts'
import { isBlank, partsOf, textOf, type Answers } from '../form/answers.ts'
import { budgetYears } from '../form/budget-years.ts'
import { askedFields } from '../form/check-section.ts'
import { checkField } from '../form/check-field.ts'
import { holds } from '../form/condition.ts'
import { isRows, type Field, type FieldMeaning, type FieldOf, type RowsKind } from '../form/field.ts'
import { readWholeNumber } from '../form/kinds/read-number.ts'
import type { Problem } from '../form/problem.ts'
import { filledRows } from '../form/rows.ts'
import { yearsAfter, type FinancialYear } from '../money/financial-year.ts'
import { parsePounds } from '../money/parse-pounds.ts'
import type { RoundDefinition } from './round-definition.ts'

/** What was asked for, as numbers: sums in pence. It is worked out once, when an application is submitted. */
export interface TypedSubmission {
  /** Every year that the round pays in. */
  years: { financialYear: FinancialYear; grantPence: bigint; matchPence: bigint; costPence: bigint }[]
  /** What the costs are made of; `line` counts from 1. */
  costs: { line: number; financialYear: FinancialYear; label: string; pence: bigint }[]
  matches: {
    line: number
    funder: string
    financialYear: FinancialYear
    pence: bigint
    status: 'pledged' | 'confirmed'
  }[]
  areaCodes: string[]
  /** The least grant that would still be of use, over all years. */
  leastViablePence: bigint | null
  peopleHelped: number | null
}

export type TypedResult = { ok: true; submission: TypedSubmission } | { ok: false; problems: Problem[] }

const NOTHING = { costPence: 0n, grantPence: 0n, matchPence: 0n }

/**
 * The answers to a round's form as numbers, of the questions that are asked. Nothing is guessed: where a sum cannot be
 * read, the problems say which, and there are no numbers at all.
 */
export function typedSubmission(definition: RoundDefinition, answers: Answers): TypedResult {
  const fields = definition.form.sections
    .filter((section) => holds(section.when, answers))
    .flatMap((section) => askedFields(section, answers))
  const problems = fields.filter(isCounted).flatMap((field) => checkField(field, answers[field.name]))
  if (problems.length > 0) return { ok: false, problems }
  const ofYear = (index: number) => yearsAfter(definition.money.firstGrantYear, index)
  return {
    ok: true,
    submission: {
      years: typedYears(definition, fields, answers).map((sums, index) => ({
        financialYear: ofYear(index),
        ...sums,
      })),
      costs: rowsOf('costs', fields, answers).map(({ row, line }) => ({
        line,
        financialYear: ofYear(Number(row('year')) - 1),
        label: row('item'),
        pence: penceOf(row('sum')),
      })),
      matches: rowsOf('pledges', fields, answers).map(({ row, line }) => ({
        line,
        funder: row('funder'),
        financialYear: ofYear(Number(row('year')) - 1),
        pence: penceOf(row('sum')),
        status: row('status') === 'confirmed' ? 'confirmed' : 'pledged',
      })),
      areaCodes: placesOf(fields, answers),
      leastViablePence: sumOf('least-viable', fields, answers),
      peopleHelped: readWholeNumber(textOf(answerTo('people', fields, answers)).trim()) ?? null,
    },
  }
}

/** Whether its answer becomes a number. */
function isCounted({ kind, meaning }: Field): boolean {
  return (
    ['years', 'costs', 'pledges', 'area'].includes(kind) || (meaning !== undefined && COUNTED.has(meaning))
  )
}

const COUNTED: ReadonlySet<FieldMeaning> = new Set([
  'ask.cost',
  'ask.grant',
  'ask.match',
  'least-viable',
  'people',
])

/** Of a budget by year, or of the single sums of a round that pays in one. */
function typedYears({ money }: RoundDefinition, fields: readonly Field[], answers: Answers) {
  const budgets = fields.filter((field): field is FieldOf<'years'> => field.kind === 'years')
  const read = budgets.map((budget) => budgetYears(budget, answers[budget.name]))
  const single = {
    costPence: sumOf('ask.cost', fields, answers) ?? 0n,
    grantPence: sumOf('ask.grant', fields, answers) ?? 0n,
    matchPence: sumOf('ask.match', fields, answers) ?? 0n,
  }
  return money.taperPercent.map((_percent, index) =>
    [...read.map((years) => years[index] ?? NOTHING), ...(index === 0 ? [single] : [])].reduce(
      (sum, year) => ({
        costPence: sum.costPence + year.costPence,
        grantPence: sum.grantPence + year.grantPence,
        matchPence: sum.matchPence + year.matchPence,
      }),
      NOTHING,
    ),
  )
}

function rowsOf(kind: RowsKind, fields: readonly Field[], answers: Answers) {
  return fields
    .filter((field) => isRows(field) && field.kind === kind)
    .flatMap(({ name }) => {
      const cells = partsOf(answers[name])
      return filledRows(answers[name]).map(
        (number) => (column: string) => (cells[`${column}.${number}`] ?? '').trim(),
      )
    })
    .map((row, index) => ({ row, line: index + 1 }))
}

/** The codes of all places that are named, each once. */
function placesOf(fields: readonly Field[], answers: Answers): string[] {
  const codes = fields
    .filter((field) => field.kind === 'area')
    .flatMap(({ name, of }) => {
      const cells = partsOf(answers[name])
      return filledRows(answers[name]).map((row) => findPlace(cells[`place.${row}`] ?? '', of)?.code)
    })
  return [...new Set(codes.filter((code) => code !== undefined))].toSorted()
}

function answerTo(meaning: FieldMeaning, fields: readonly Field[], answers: Answers) {
  const field = fields.find((each) => each.meaning === meaning)
  return field && answers[field.name]
}

function sumOf(meaning: FieldMeaning, fields: readonly Field[], answers: Answers): bigint | null {
  const answer = answerTo(meaning, fields, answers)
  return isBlank(answer) ? null : penceOf(textOf(answer))
}

/** Only of what has been checked. */
function penceOf(text: string): bigint {
  const sum = parsePounds(text)
  if (!sum.ok) throw new Error('a sum was not checked before it was read')
  return sum.pence
}
