import type { NotNull } from 'drizzle-orm'
import {
  bigint,
  date,
  doublePrecision,
  integer,
  numeric,
  text,
  uuid,
  type PgColumnBuilderBase,
} from 'drizzle-orm/pg-core'
import { z } from 'zod'
import {
  codeCell,
  dateCell,
  listCell,
  numberCell,
  oneOfCell,
  partialDateCell,
  penceCell,
  slugCell,
  textCell,
  vintageCell,
  webAddressCell,
  wholeCell,
  yearCell,
  type Cell,
} from '@academy/domain/facts/cell'
import { pgValue } from '../client/pg-value.ts'

/** One column of a record, in the three places where it is written down. */
export interface Fact {
  /** In PostgreSQL, on the desk and in releases. */
  readonly column: (name: string) => PgColumnBuilderBase
  /** As a statement answers it. */
  readonly row: z.ZodType
  /** In a file of the seed, where it has this column. */
  readonly cell?: z.ZodType<unknown, string>
}

/** A kind of value: `required`, or `optional` where a source may not say; then it is empty, never a guess. */
function value<Read, Column extends PgColumnBuilderBase, Row>(
  cell: Cell<Read>,
  column: (name: string) => Column,
  row: z.ZodType<Row, Row>,
) {
  // The bound of drizzle's own builders does not say that all of them have this.
  const notNull = (name: string) => (column(name) as Column & { notNull(): NotNull<Column> }).notNull()
  return {
    required: { cell: cell.required, column: notNull, row },
    optional: { cell: cell.optional, column, row: row.nullable() },
  } as const
}

const asText = (name: string) => text(name)

export const words = value(textCell, asText, z.string())
export const slug = value(slugCell, asText, z.string())
/** The official code of an area. */
export const code = value(codeCell, asText, z.string())
/** The month (`YYYY-MM`) from which a set of areas is in force. */
export const vintage = value(vintageCell, asText, z.string())
export const webAddress = value(webAddressCell, asText, z.string())
/** A year, a month or a day, as exact as the source. */
export const partialDate = value(partialDateCell, asText, z.string())
export const day = value(dateCell, (name) => date(name), pgValue.date)
export const year = value(yearCell, (name) => integer(name), z.int())
export const whole = value(wholeCell, (name) => integer(name), z.int())
export const float = value(numberCell, (name) => doublePrecision(name), z.number())
export const decimal = value(numberCell, (name) => numeric(name, { mode: 'number' }), pgValue.decimal)
export const pence = value(penceCell, (name) => bigint(name, { mode: 'bigint' }), pgValue.bigint)

/** A word of a closed list. */
export const oneOf = <const Word extends string>(list: readonly Word[]) =>
  value(oneOfCell(list), (name) => text(name).$type<Word>(), z.enum(list))

/** Several words, none or more; in the seed one cell, parted by semicolons. */
export const listOf = <const Word extends string>(list: readonly Word[]) => ({
  cell: listCell(oneOfCell(list)),
  column: (name: string) => text(name).array().$type<Word[]>().notNull(),
  row: z.array(z.enum(list)),
})

export const listOfWords = {
  cell: listCell(textCell),
  column: (name: string) => text(name).array().notNull(),
  row: z.array(z.string()),
}

/** The id of another record. The seed says its slug instead. */
export const reference = {
  required: { column: (name: string) => uuid(name).notNull(), row: z.uuid() },
  optional: { column: (name: string) => uuid(name), row: z.uuid().nullable() },
}

/** A column that no file of the seed has. */
export function unseeded<Own extends Fact>({ column, row }: Own) {
  return { column, row } as Pick<Own, 'column' | 'row'>
}
