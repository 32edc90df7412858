import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'
import { registryChange, registryTables } from '../registry/registry-tables.ts'
import { useTestDatabase } from '../testing/test-database.ts'
import { publishedRelease, publishedTables } from './published-tables.ts'

const { db } = useTestDatabase()

const tables: PgTable[] = [
  ...Object.values(registryTables),
  registryChange,
  ...Object.values(publishedTables),
  publishedRelease,
]

/** As drizzle declares it. */
function declared(table: PgTable) {
  return Object.values(getTableColumns(table)).map((column) => ({
    column: column.name,
    type: column.getSQLType(),
    required: column.notNull,
    generated: column.generated !== undefined,
  }))
}

/** As the migrations made it. */
async function migrated(schema: string) {
  const { rows } = await db.execute<{ table: string; columns: ReturnType<typeof declared> }>(sql`
    SELECT class.relname AS table, json_agg(json_build_object(
      'column', attname,
      'type', format_type(atttypid, atttypmod),
      'required', attnotnull, 'generated', attgenerated <> '') ORDER BY attname) AS columns
    FROM pg_attribute JOIN pg_class AS class ON class.oid = attrelid
    WHERE class.relnamespace = ${schema}::regnamespace AND class.relkind = 'r' AND attnum > 0 AND NOT attisdropped
    GROUP BY class.relname`)
  return new Map(rows.map(({ table, columns }) => [table, columns]))
}

const byColumn = (a: { column: string }, b: { column: string }) => (a.column < b.column ? -1 : 1)

describe.each(['registry', 'published'])('the tables of %s', (schema) => {
  const own = tables.filter((table) => getTableConfig(table).schema === schema)

  it('are declared as the migrations made them, column for column', async () => {
    const found = await migrated(schema)
    const expected = new Map(own.map((table) => [getTableName(table), declared(table).toSorted(byColumn)]))
    expect([...found.keys()].toSorted()).toEqual([...expected.keys()].toSorted())
    for (const [table, columns] of expected) {
      expect({ table, columns: found.get(table)?.toSorted(byColumn) }).toEqual({ table, columns })
    }
  })
})
