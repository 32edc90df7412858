import { eq, sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { changeRows } from '../../client/change-rows.ts'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { columnName, type RecordKind } from '../../record-kinds/record-kind.ts'
import { recordKinds, type RecordKindName } from '../../record-kinds/record-kinds.ts'
import { ofSource } from '../../record-kinds/shared-facts.ts'
import {
  publishedFacts,
  publishedKey,
  publishedRelease,
  publishedReleaseFile,
  publishedTables,
} from '../published-tables.ts'
import type { ReleaseFileSum } from './release-files.ts'

type TableName = RecordKindName

const kindOf = (name: TableName): RecordKind => recordKinds[name]
const tableNames = Object.keys(recordKinds) as TableName[]
const list = (parts: SQL[]) => sql.join(parts, sql`, `)

/** The columns that a release takes from the desk: all but its own bookkeeping and what the database works out. */
function columnsOf(name: TableName) {
  const kind = kindOf(name)
  return [...(kind.id ? ['id'] : []), ...Object.keys(publishedFacts(kind))].map((property) => ({
    property,
    name: columnName(property),
  }))
}

/** SELECT of everything on the desk that belongs in a release, as the release's columns. */
function fromDesk(name: TableName): SQL {
  const { from, values: own = {} } = kindOf(name).release
  const values: Readonly<Record<string, SQL>> = { ...ofSource.values, ...own }
  const columns = columnsOf(name).map(
    ({ property, name: column }) =>
      sql`${values[property] ?? sql`record.${sql.identifier(column)}`} AS ${sql.identifier(column)}`,
  )
  return sql`SELECT ${list(columns)} ${from}`
}

const row = (name: TableName, alias: string) =>
  sql`ROW (${list(columnsOf(name).map((column) => sql`${sql.identifier(alias)}.${sql.identifier(column.name)}`))})`

/** The current version of the row that `desk` is. */
function sameKey(name: TableName): SQL {
  const keys = columnsOf(name).filter(({ property }) => publishedKey(kindOf(name)).includes(property))
  const equal = keys.map(({ name: key }) => sql`current.${sql.identifier(key)} = desk.${sql.identifier(key)}`)
  return sql`${sql.join(equal, sql` AND `)} AND current.release_to IS NULL`
}

/** A first release of a million rows takes minutes; every other statement of ours must not. */
const STATEMENT_TIMEOUT_MS = 30 * 60_000

const claimShape = z.object({ number: z.int().nullable(), at: pgValue.instant, timeout: z.string() })

export interface ReleaseClaim {
  number: number
  /** By the database's clock. */
  at: Date
}

/**
 * Takes the right to make the next release until the transaction ends, and answers its number and its time; `null` when
 * another publisher is at work. Must be the first statement of a repeatable-read transaction, so that all that follows
 * sees the desk as it is now.
 */
export async function claimRelease(db: Db): Promise<ReleaseClaim | null> {
  const [claim] = await rowsOf(
    db,
    claimShape,
    sql`
    SELECT CASE WHEN pg_try_advisory_xact_lock(hashtext('published.release'))
      THEN (SELECT coalesce(max(number), 0) + 1 FROM ${publishedRelease}) END AS number,
      date_trunc('milliseconds', clock_timestamp()) AS at,
      set_config('statement_timeout', ${String(STATEMENT_TIMEOUT_MS)}, true) AS timeout`,
  )
  return claim?.number ? { number: claim.number, at: new Date(claim.at) } : null
}

/** Whether a publisher lost to one that finished between its first look at the releases and its claim. */
export function isLostRace(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined
  return cause !== undefined && 'code' in cause && (cause.code === '23505' || cause.code === '40001')
}

export interface DeskState {
  /** Tables with a row that is new, different or gone since the current release. */
  changed: TableName[]
  /** Rows of each table, by the name of the table. */
  rowCounts: Record<string, number>
}

const comparison = z.object({
  name: z.enum(tableNames),
  rows: z.int(),
  changed: z.boolean(),
})

/** Compares all that is verified on the desk with the current release, by value, in one statement. */
export async function compareDeskWithRelease(db: Db): Promise<DeskState> {
  const parts = tableNames.map((name) => {
    const key = sql.identifier(
      columnsOf(name).find(({ property }) => publishedKey(kindOf(name)).includes(property))?.name ?? 'id',
    )
    return sql`(
      WITH desk AS MATERIALIZED (${fromDesk(name)})
      SELECT ${name}::text AS name,
        (SELECT count(*)::int FROM desk) AS rows,
        EXISTS (
          SELECT FROM desk
          FULL JOIN (SELECT * FROM ${publishedTables[name]} WHERE release_to IS NULL) AS current ON ${sameKey(name)}
          WHERE desk.${key} IS NULL OR current.${key} IS NULL OR ${row(name, 'desk')} IS DISTINCT FROM ${row(name, 'current')}
        ) AS changed
    )`
  })
  const rows = await rowsOf(db, comparison, sql.join(parts, sql` UNION ALL `))
  const tables = rows.toSorted((a, b) => tableNames.indexOf(a.name) - tableNames.indexOf(b.name))
  return {
    changed: tables.filter((table) => table.changed).map((table) => table.name),
    rowCounts: Object.fromEntries(tables.map((table) => [table.name, table.rows])),
  }
}

export interface ReleaseRow {
  number: number
  publishedAt: Date
  title: string
  notes: string
  rowCounts: Record<string, number>
}

/** Columns of which the facts of a release know nothing, by table: facts of an earlier time than the descriptions. */
export type LackedColumns = Readonly<Record<string, readonly string[]>>

/** The columns that the files of a release made now have, by table: those that the kinds describe now, and no other. */
function fileColumns(lacks: LackedColumns): Record<string, string[]> {
  const filed = tableNames.filter((name) => kindOf(name).release.files)
  return Object.fromEntries(
    filed.map((name) => {
      const { table } = kindOf(name)
      const columns = columnsOf(name).map((column) => column.name)
      return [table, columns.filter((column) => !lacks[table]?.includes(column))]
    }),
  )
}

/** Adds a release, whose checksum is not known before its rows are written: see `insertReleaseFiles`. */
export async function insertRelease(db: Db, release: ReleaseRow, lacks: LackedColumns): Promise<void> {
  await db.insert(publishedRelease).values({ ...release, sha256: UNKNOWN, fileColumns: fileColumns(lacks) })
}

/** A checksum that is still to be written; the database lets it be written over, and no other. */
const UNKNOWN = '0'.repeat(64)

/** Writes down the files that a release has, and the checksum of their list as its own. */
export async function insertReleaseFiles(
  db: Db,
  release: { number: number; sha256: string; files: readonly ReleaseFileSum[] },
): Promise<void> {
  const { number, sha256, files } = release
  await db.insert(publishedReleaseFile).values(files.map((file) => ({ release: number, ...file })))
  await db.update(publishedRelease).set({ sha256 }).where(eq(publishedRelease.number, number))
}

export interface WrittenCount {
  added: number
  closed: number
}

/** Closes the versions that are no longer so and adds those that are new. What did not change is not touched. */
export async function writeTable(db: Db, name: TableName, number: number): Promise<WrittenCount> {
  const table = publishedTables[name]
  const columns = list(
    columnsOf(name)
      .map((column) => sql.identifier(column.name))
      .map((column) => sql`${column}`),
  )
  const closed = await changeRows(
    db,
    sql`
    WITH desk AS MATERIALIZED (${fromDesk(name)})
    UPDATE ${table} AS current SET release_to = ${number}
    WHERE current.release_to IS NULL AND NOT EXISTS (
      SELECT FROM desk WHERE ${sameKey(name)} AND ${row(name, 'desk')} IS NOT DISTINCT FROM ${row(name, 'current')}
    )`,
  )
  const added = await changeRows(
    db,
    sql`
    WITH desk AS MATERIALIZED (${fromDesk(name)})
    INSERT INTO ${table} (${columns}, release_from)
    SELECT ${columns}, ${number} FROM desk
    WHERE NOT EXISTS (SELECT FROM ${table} AS current WHERE ${sameKey(name)})`,
  )
  return { added, closed }
}
