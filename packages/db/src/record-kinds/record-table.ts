import type { BuildColumns } from 'drizzle-orm'
import {
  primaryKey,
  type AnyPgColumn,
  type PgColumnBuilderBase,
  type PgSchema,
  type PgTable,
  type PgTableExtraConfigValue,
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
  /** Its other keys and what it refers to. */
  keys: (columns: KeyColumns) => PgTableExtraConfigValue[]
}

/** Columns of a table by the names of their properties: some, one or more. */
export type KeyColumns = (properties: readonly string[]) => [AnyPgColumn, ...AnyPgColumn[]]

/** A table of a schema with the columns of some facts. */
export function tableOf(
  schema: PgSchema,
  name: string,
  { columns, facts, primaryKey: primary, keys }: TableParts,
): PgTable {
  return schema.table(name, { ...columns, ...columnsOf(facts) }, (table) => {
    const named: KeyColumns = (properties) => {
      const own = properties.map((property) => (table as Record<string, AnyPgColumn>)[property])
      const [first, ...rest] = own.filter((column) => column !== undefined)
      if (!first || rest.length + 1 < properties.length)
        throw new Error(`${name} lacks one of ${properties.join(', ')}`)
      return [first, ...rest]
    }
    return [...(primary.length > 0 ? [primaryKey({ columns: named(primary) })] : []), ...keys(named)]
  })
}
