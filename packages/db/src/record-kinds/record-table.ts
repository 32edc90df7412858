import type { BuildColumns } from 'drizzle-orm'
import {
  primaryKey,
  type AnyPgColumn,
  type PgColumnBuilderBase,
  type PgSchema,
  type PgTable,
  type PgTableWithColumns,
} from 'drizzle-orm/pg-core'
import { columnsOf, type ColumnsOf, type Facts } from './record-kind.ts'

/** The type of a table with the columns of some facts, and others beside. */
export type TableOf<Own extends Facts, Beside> = PgTableWithColumns<{
  name: string
  schema: string
  columns: BuildColumns<
    string,
    ColumnsOf<Own> & (Beside extends Record<string, PgColumnBuilderBase> ? Beside : object),
    'pg'
  >
  dialect: 'pg'
}>

interface TableParts {
  columns: Readonly<Record<string, PgColumnBuilderBase>>
  facts: Facts
  /** Property names. */
  primaryKey: readonly string[]
}

/** A table of a schema with the columns of some facts. */
export function tableOf(
  schema: PgSchema,
  name: string,
  { columns, facts, primaryKey: key }: TableParts,
): PgTable {
  return schema.table(name, { ...columns, ...columnsOf(facts) }, (table) => {
    const own = key.map((property) => (table as Record<string, AnyPgColumn>)[property])
    const [first, ...rest] = own.filter((column) => column !== undefined)
    return first ? [primaryKey({ columns: [first, ...rest] })] : []
  })
}
