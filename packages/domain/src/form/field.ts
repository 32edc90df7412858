import { z } from 'zod'
import { placeKinds } from '../area/places.ts'
import { attachmentKinds, type AttachmentKind } from '../attachment/recognise-file.ts'
import { wordsSchema } from '../text/words.ts'
import { conditionSchema } from './condition.ts'
import { addressParts } from './kinds/check-address.ts'
import { rowColumns, rowColumnSchema } from './row-columns.ts'
import { ROWS_MAX } from './rows.ts'

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
  /** What it is about, of several words that the round gives. */
  'theme',
  'scheme-name',
  'scheme-summary',
  /** What is known of the applicant beside its numbers, which have kinds of their own. */
  'organisation-name',
  'organisation-postcode',
  'not-for-profit',
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

const rows = {
  rowsLeast: z.number().int().min(0).max(ROWS_MAX).default(0),
  rowsMax: z.number().int().min(1).max(ROWS_MAX).default(10),
}
const allKinds = Object.keys(attachmentKinds) as [AttachmentKind, ...AttachmentKind[]]
/** The largest file that any question may ask for. */
export const MEGABYTES_MAX = 50
const typedNumber = /^\d{1,9}(\.\d{1,4})?$/

/**
 * One question. `kind` says how it is asked and what its value is:
 * a string as typed, except `choices` (a list of strings), `date` (`day`, `month`, `year`), `address` (its parts), `years`
 * (one string a cell, named `column.year` such as `grant.1`) and tables of rows (`column.row`).
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
  z.object({
    kind: z.literal('whole-number'),
    ...common,
    min: z.number().int().nonnegative().default(0),
    max: z.number().int().positive(),
  }),
  /** With its unit beside it, and bounds as they would be typed. `decimals`: so many digits after the point at most. */
  z.object({
    kind: z.literal('number'),
    ...common,
    unit: wordsSchema.optional(),
    decimals: z.number().int().min(0).max(4).default(0),
    least: z.string().regex(typedNumber).optional(),
    most: z.string().regex(typedNumber).optional(),
  }),
  /** Its parts are in `addressParts`. */
  z.object({ kind: z.literal('address'), ...common }),
  /** Answered in rows, as many as are needed; a cell is `column.row`. */
  z.object({ kind: z.literal('table'), ...common, ...rows, columns: z.array(rowColumnSchema).min(1).max(6) }),
  /** Places of these kinds, one a row, by their names; each is kept as it was typed and counted by its code. */
  z.object({ kind: z.literal('area'), ...common, ...rows, of: z.array(z.enum(placeKinds)).min(1) }),
  /** Organisations that take part beside the applicant. */
  z.object({ kind: z.literal('partners'), ...common, ...rows }),
  /** What others pay, by year of the grant. */
  z.object({ kind: z.literal('pledges'), ...common, ...rows, years: z.number().int().min(1).max(5) }),
  /** What the costs are made of, by year of the grant. */
  z.object({ kind: z.literal('costs'), ...common, ...rows, years: z.number().int().min(1).max(5) }),
  z.object({ kind: z.literal('choice'), ...common, options: z.array(optionSchema).min(2) }),
  z.object({ kind: z.literal('choices'), ...common, options: z.array(optionSchema).min(2) }),
  /** `mustBeYes`: a "no" is a problem, because the round's rules ask for it. */
  z.object({ kind: z.literal('yes-no'), ...common, mustBeYes: z.boolean().default(false) }),
  /** A box to tick; its value is `yes`. */
  z.object({ kind: z.literal('confirm'), ...common }),
  /** `least` and `most` are dates such as `2027-04-01`. */
  z.object({
    kind: z.literal('date'),
    ...common,
    least: z.iso.date().optional(),
    most: z.iso.date().optional(),
  }),
  /** Documents, of at most so many megabytes each. A file is a cell of the answer, named by its id. */
  z.object({
    kind: z.literal('file'),
    ...common,
    filesMax: z.number().int().min(1).max(20).default(1),
    megabytesMax: z.number().int().min(1).max(MEGABYTES_MAX).default(10),
    accepts: z
      .array(z.enum(allKinds))
      .min(1)
      .default([...allKinds]),
  }),
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

const rowsKinds = ['table', 'partners', 'pledges', 'costs', 'area'] as const
export type RowsKind = (typeof rowsKinds)[number]

/** Whether a question is answered in rows. */
export function isRows(field: Field): field is FieldOf<RowsKind> {
  return (rowsKinds as readonly string[]).includes(field.kind)
}

/** The names of the inputs that a field is made of: one, or one a part. A problem's `input` is one of them. */
export function inputNames(field: Field): string[] {
  if (field.kind === 'date') return ['day', 'month', 'year'].map((part) => `${field.name}.${part}`)
  if (field.kind === 'years') return cellNames(field).map((cell) => `${field.name}.${cell}`)
  if (field.kind === 'address') return addressParts.map((part) => `${field.name}.${part}`)
  if (isRows(field)) return cellsOfRows(field, everyRow).map((cell) => `${field.name}.${cell}`)
  return [field.name]
}

/** The cells of a table of years, by row: `cost.1`, `grant.1`, `match.1`, `cost.2`, … */
export function cellNames(field: FieldOf<'years'>): string[] {
  return Array.from({ length: field.years }, (_, index) => index + 1).flatMap((year) =>
    field.columns.map((column) => `${column.name}.${year}`),
  )
}

const everyRow = Array.from({ length: ROWS_MAX }, (_, index) => index + 1)

/** The cells of some rows of a table, by row: `name.1`, `role.1`, `name.2`, … */
export function cellsOfRows(field: FieldOf<RowsKind>, rowNumbers: readonly number[]): string[] {
  return rowNumbers.flatMap((row) => rowColumns(field).map((column) => `${column.name}.${row}`))
}
