import { eq, getTableColumns, getTableName } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import { columnName, readableKey, type RecordKind } from '../../record-kinds/record-kind.ts'
import { recordKinds, type RecordKinds } from '../../record-kinds/record-kinds.ts'
import { inRelease } from '../lists/page-entity.ts'
import { publishedRelease, publishedTables } from '../published-tables.ts'

type Filed<Name extends keyof RecordKinds> = RecordKinds[Name]['release']['files'] extends true
  ? RecordKinds[Name]['table']
  : never
export type ReleaseTable = { [Name in keyof RecordKinds]: Filed<Name> }[keyof RecordKinds]

const filed = new Map(
  Object.values(recordKinds)
    .filter((kind: RecordKind) => kind.release.files)
    .map((kind): [ReleaseTable, RecordKind] => [kind.table as ReleaseTable, kind])
    .toSorted(([a], [b]) => (a < b ? -1 : 1)),
)

/** The tables of a release that are given out as files. */
export const releaseTables: readonly ReleaseTable[] = [...filed.keys()]

const rowsInOneRead = 2_000

/** The columns that a file of a release has, as the release itself says; none when it has no such file. */
export async function releaseColumns(
  db: Db,
  { table, release }: { table: ReleaseTable; release: number },
): Promise<readonly string[]> {
  const { fileColumns, number } = publishedRelease
  const [row] = await db.select({ fileColumns }).from(publishedRelease).where(eq(number, release))
  return row?.fileColumns[table] ?? []
}

const textRow = z.object({
  /** The values of the columns, lists joined by `;`. */
  cells: z.array(z.string().nullable()),
  /** The whole row. */
  json: z.string(),
  place: z.array(z.string()),
})

/** One row as text. */
export type ReleaseTextRow = Pick<z.output<typeof textRow>, 'cells' | 'json'>

/**
 * Every row of a table as it is in a release, read a part at a time. Their order is that of bytes, whatever the database
 * sorts by otherwise, and of words rather than ids where the release has them: the same on every server.
 */
export async function* readReleaseTable(
  db: Db,
  { table, release }: { table: ReleaseTable; release: number },
): AsyncGenerator<ReleaseTextRow[]> {
  const columns = await releaseColumns(db, { table, release })
  if (columns.length === 0) return
  const lists = listColumns(table)
  const cells = columns.map((name) =>
    lists.has(name) ? `array_to_string(t.${name}, ';')` : `t.${name}::text`,
  )
  const keys = orderOf(table, columns)
  const sorted = keys.map((key) => (key.endsWith('_id') ? `t.${key}` : `t.${key} COLLATE "C"`)).join(', ')
  const after = keys.map((_, n) => `$${n + 3}`)
  const text = (from: string) => `
    SELECT ARRAY[${cells.join(', ')}] AS cells, row_to_json(r)::text AS json, ARRAY[${keys.map((key) => `t.${key}::text`).join(', ')}] AS place
    FROM published.${table} t CROSS JOIN LATERAL (SELECT ${columns.map((name) => `t.${name}`).join(', ')}) r
    WHERE ${inRelease('t', '$1')} ${from}
    ORDER BY ${sorted} LIMIT $2`
  const next = keys.map((key, n) => (key.endsWith('_id') ? `${after[n]}::uuid` : after[n])).join(', ')
  let place: string[] | undefined
  do {
    const from = place ? `AND (${sorted}) > (${next})` : ''
    const rows = await rowsOf(
      db,
      textRow,
      textStatement(text(from), [release, rowsInOneRead, ...(place ?? [])]),
    )
    if (rows.length > 0) yield rows
    place = rows.length === rowsInOneRead ? rows.at(-1)?.place : undefined
  } while (place)
}

/** Columns that name a row: in words, or in the ids that a release has which was made before it had words. */
function orderOf(table: ReleaseTable, columns: readonly string[]): string[] {
  const kind = filed.get(table)
  const words = kind ? readableKey(kind).map(columnName) : []
  return words.every((name) => columns.includes(name)) ? words : (kind?.key ?? []).map(columnName)
}

function listColumns(table: ReleaseTable): ReadonlySet<string> {
  const columns = Object.values(publishedTables).flatMap((own) =>
    getTableName(own) === table ? Object.values<PgColumn>(getTableColumns(own)) : [],
  )
  return new Set(columns.filter((column) => column.getSQLType().endsWith('[]')).map(({ name }) => name))
}
