import type { NotNull } from 'drizzle-orm'
import {
  bigint,
  boolean,
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
  flagCell,
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

/** What a value is, wherever it is written down. */
export type FactType =
  'text' | 'prose' | 'flag' | 'whole' | 'float' | 'decimal' | 'pence' | 'day' | 'partialDate' | 'id' | 'shape'

/** What a column is to those who are shown it. */
export interface Meaning {
  readonly type: FactType
  /** Whether it may be empty. */
  readonly optional: boolean
  /** Whether it is a list. */
  readonly many?: boolean
  /** The words of a closed list, where it is one. */
  readonly choices?: readonly string[]
  /** What it says, in a sentence: a column that has one is a field of the graph. */
  readonly meaning?: string
  /** Its head in a Welsh spreadsheet: a column that has one is in the file of its page. */
  readonly headCy?: string
}

/** One column of a record, in the three places where it is written down. */
export interface Fact extends Meaning {
  /** In PostgreSQL, on the desk and in releases. */
  readonly column: (name: string) => PgColumnBuilderBase
  /** As a statement answers it. */
  readonly row: z.ZodType
  /** The table of the desk whose id it is, of an id. */
  readonly to?: string
  /** In a file of the seed, where it has this column. */
  readonly cell?: z.ZodType<unknown, string>
}

interface Parts<Read, Column extends PgColumnBuilderBase, Row> {
  cell: Cell<Read>
  column: (name: string) => Column
  row: z.ZodType<Row, Row>
  choices?: readonly string[]
}

/** A kind of value: `required`, or `optional` where a source may not say; then it is empty, never a guess. */
function value<Read, Column extends PgColumnBuilderBase, Row>(
  type: FactType,
  { cell, column, row, ...same }: Parts<Read, Column, Row>,
) {
  // The bound of drizzle's own builders does not say that all of them have this.
  const notNull = (name: string) => (column(name) as Column & { notNull(): NotNull<Column> }).notNull()
  return {
    required: { type, optional: false, ...same, cell: cell.required, column: notNull, row },
    optional: { type, optional: true, ...same, cell: cell.optional, column, row: row.nullable() },
  } as const
}

const asText = (name: string) => text(name)

export const words = value('text', { cell: textCell, column: asText, row: z.string() })
/** Words of any length: reading them costs more. */
export const prose = value('prose', { cell: textCell, column: asText, row: z.string() })
export const slug = value('text', { cell: slugCell, column: asText, row: z.string() })
/** The official code of an area. */
export const code = value('text', { cell: codeCell, column: asText, row: z.string() })
/** The month (`YYYY-MM`) from which a set of areas is in force. */
export const vintage = value('text', { cell: vintageCell, column: asText, row: z.string() })
export const webAddress = value('text', { cell: webAddressCell, column: asText, row: z.string() })
/** A year, a month or a day, as exact as the source. */
export const partialDate = value('partialDate', { cell: partialDateCell, column: asText, row: z.string() })
export const day = value('day', { cell: dateCell, column: (name) => date(name), row: pgValue.date })
export const year = value('whole', { cell: yearCell, column: (name) => integer(name), row: z.int() })
/** Yes or no. */
export const flag = value('flag', { cell: flagCell, column: (name) => boolean(name), row: z.boolean() })
export const whole = value('whole', { cell: wholeCell, column: (name) => integer(name), row: z.int() })
export const float = value('float', { cell: numberCell, column: (name) => doublePrecision(name), row: z.number() }) // prettier-ignore
export const decimal = value('decimal', { cell: numberCell, column: (name) => numeric(name, { mode: 'number' }), row: pgValue.decimal }) // prettier-ignore
export const pence = value('pence', { cell: penceCell, column: (name) => bigint(name, { mode: 'bigint' }), row: pgValue.bigint }) // prettier-ignore

/** A word of a closed list. */
export const oneOf = <const Word extends string>(list: readonly [Word, ...Word[]]) =>
  value('text', {
    cell: oneOfCell(list),
    column: (name) => text(name, { enum: list }),
    row: z.enum(list),
    choices: list,
  })

/** Several words, none or more; in the seed one cell, parted by semicolons. */
export const listOf = <const Word extends string>(list: readonly [Word, ...Word[]]) => ({
  ...aList,
  choices: list,
  cell: listCell(oneOfCell(list)),
  column: (name: string) => text(name, { enum: list }).array().notNull(),
  row: z.array(z.enum(list)),
})

const aList = { type: 'text', optional: false, many: true } as const

export const listOfWords = {
  ...aList,
  cell: listCell(textCell),
  column: (name: string) => text(name).array().notNull(),
  row: z.array(z.string()),
}

/** Codes of areas. */
export const listOfCodes = { ...listOfWords, cell: listCell(codeCell) }

/** The id of a record of the kind that has this table. The seed says its slug instead. */
export const reference = (to: string) =>
  ({
    required: {
      type: 'id',
      optional: false,
      to,
      column: (name: string) => uuid(name).notNull(),
      row: z.uuid(),
    },
    optional: {
      type: 'id',
      optional: true,
      to,
      column: (name: string) => uuid(name),
      row: z.uuid().nullable(),
    },
  }) as const

/** A column that no file of the seed has. */
export function unseeded<Own extends Fact>({ cell: _cell, ...rest }: Own) {
  return rest
}

/** A column that people are shown: what it says, and its head in a Welsh spreadsheet where its page's file has it. */
export function shown<Own extends Fact>(fact: Own, meaning: string): Own & { meaning: string }
export function shown<Own extends Fact>(
  fact: Own,
  meaning: string,
  headCy: string,
): Own & { meaning: string; headCy: string }
export function shown(fact: Fact, meaning: string, headCy?: string): Fact {
  return { ...fact, meaning, ...(headCy !== undefined && { headCy }) }
}
