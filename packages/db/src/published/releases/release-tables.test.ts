import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { useTestDatabase } from '../../testing/test-database.ts'
import { readReleaseTable, releaseColumns, releaseTables } from './release-tables.ts'

const { db } = useTestDatabase({ seeded: true })

async function schemesOf(release: number) {
  const rows = []
  for await (const part of readReleaseTable(db, { table: 'scheme', release })) rows.push(...part)
  return { columns: await releaseColumns(db, { table: 'scheme', release }), rows }
}

it('a column that a later migration adds is in no file of an earlier release', async () => {
  const before = await schemesOf(1)
  expect(before.rows).toHaveLength(457)
  await db.execute(sql`ALTER TABLE published.scheme ADD COLUMN later_column text DEFAULT 'later'`)
  expect(await schemesOf(1)).toEqual(before)
})

it('a release made since then has it, when the release says so', async () => {
  await db.execute(sql`INSERT INTO published.release
    SELECT 2, now(), title, notes, sha256, row_counts,
      jsonb_set(file_columns, '{scheme}', file_columns -> 'scheme' || '"later_column"')
    FROM published.release WHERE number = 1`)
  const { columns, rows } = await schemesOf(2)
  expect(columns.at(-1)).toBe('later_column')
  expect(rows[0]?.cells.at(-1)).toBe('later')
})

it('no file has how versions are kept or searched', async () => {
  for (const table of releaseTables) {
    const columns = await releaseColumns(db, { table, release: 1 })
    expect(columns.length).toBeGreaterThan(1)
    for (const internal of ['release_from', 'release_to', 'search', 'spelling'])
      expect(columns).not.toContain(internal)
  }
})
