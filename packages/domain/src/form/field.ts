import { z } from 'zod'
import { wordsSchema } from '../text/words.ts'
import { conditionSchema } from './condition.ts'

const optionSchema = z.object({ value: z.string().min(1), label: wordsSchema, hint: wordsSchema.optional() })

/** What a sum of a budget is: what the scheme costs, what it asks of the fund, what others pay. */
export const columnMeanings = ['cost', 'grant', 'match'] as const
export type ColumnMeaning = (typeof columnMeanings)[number]

/** What an answer is to the round, whatever the question is called: it is read by this, never by its name. */
export const fieldMeanings = [
  /** Sums of a round that pays in one year. */
  'ask.cost',
  'ask.grant',
  'ask.match',
  /** The least grant that would still be of use. */
  'least-viable',
  /** People who will be helped. */
  'people',
  /** Where it happens. */
  'place',
  /** The applicant’s income in a year. */
  'income',
  'scheme-name',
  'scheme-summary',
] as const
export type FieldMeaning = (typeof fieldMeanings)[number]

const columnSchema = z.object({
  name: z.string().regex(/^[a-z]+$/),
  label: wordsSchema,
  hint: wordsSchema.optional(),
  meaning: z.enum(columnMeanings).optional(),
})

const common = {
  name: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  label: wordsSchema,
  hint: wordsSchema.optional(),
  /** An optional question says so beside its label. */
  required: z.boolean().default(true),
  /** The question is asked only when this holds. */
  when: conditionSchema.optional(),
  meaning: z.enum(fieldMeanings).optional(),
}

/**
 * One question. `kind` says how it is asked and what its value is:
 * a string as typed, except `choices` (a list of strings), `date` (`day`, `month`, `year`) and `years`
 * (one string a cell, named `column.year` such as `grant.1`).
 */
export const fieldSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    ...common,
    wordsMax: z.number().int().positive().optional(),
    autocomplete: z.string().optional(),
  }),
  z.object({ kind: z.literal('long-text'), ...common, wordsMax: z.number().int().positive() }),
  z.object({ kind: z.literal('money'), ...common }),
  z.object({ kind: z.literal('whole-number'), ...common, max: z.number().int().positive() }),
  z.object({ kind: z.literal('choice'), ...common, options: z.array(optionSchema).min(2) }),
  z.object({ kind: z.literal('choices'), ...common, options: z.array(optionSchema).min(2) }),
  /** `mustBeYes`: a "no" is a problem, because the round's rules ask for it. */
  z.object({ kind: z.literal('yes-no'), ...common, mustBeYes: z.boolean().default(false) }),
  /** A box to tick; its value is `yes`. */
  z.object({ kind: z.literal('confirm'), ...common }),
  z.object({ kind: z.literal('date'), ...common }),
  z.object({ kind: z.literal('email'), ...common }),
  z.object({ kind: z.literal('postcode'), ...common }),
  z.object({ kind: z.literal('charity-number'), ...common }),
  z.object({ kind: z.literal('company-number'), ...common }),
  /** A table of money: a row a year, a column for each entry of `columns`. */
  z.object({
    kind: z.literal('years'),
    ...common,
    years: z.number().int().min(1).max(5),
    columns: z.array(columnSchema).min(1),
  }),
])

export type Field = z.output<typeof fieldSchema>
export type FieldKind = Field['kind']
export type FieldOf<K extends FieldKind> = Extract<Field, { kind: K }>

/** The names of the inputs that a field is made of: one, or one a part. A problem's `input` is one of them. */
export function inputNames(field: Field): string[] {
  if (field.kind === 'date') return ['day', 'month', 'year'].map((part) => `${field.name}.${part}`)
  if (field.kind === 'years') return cellNames(field).map((cell) => `${field.name}.${cell}`)
  return [field.name]
}

/** The cells of a table of years, by row: `cost.1`, `grant.1`, `match.1`, `cost.2`, … */
export function cellNames(field: FieldOf<'years'>): string[] {
  return Array.from({ length: field.years }, (_, index) => index + 1).flatMap((year) =>
    field.columns.map((column) => `${column.name}.${year}`),
  )
}
