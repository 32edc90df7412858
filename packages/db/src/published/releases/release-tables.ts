import type { Db } from '../../client/open-database.ts'
import { runNamed } from '../../client/run-named.ts'

/** The tables of a release that are given out as files, and the columns that put their rows into an order that never changes. */
export const releaseTables = {
  area: ['kind', 'code', 'vintage'],
  area_successor: ['from_id', 'to_id'],
  award: ['slug'],
  evidence_item: ['slug'],
  indicator: ['slug'],
  observation: ['slug'],
  organisation: ['slug'],
  organisation_identifier: ['scheme', 'identifier'],
  partnership: ['slug'],
  partnership_member: ['partnership_id', 'organisation_id'],
  policy_event: ['slug'],
  programme: ['slug'],
  scheme: ['slug'],
  scheme_area: ['scheme_id', 'area_id'],
  service: ['slug'],
} as const satisfies Record<string, readonly string[]>

export type ReleaseTable = keyof typeof releaseTables

// How versions are kept and searched is no part of the facts.
const internal = ['release_from', 'release_to', 'search', 'spelling']
const rowsInOneRead = 2_000

/** The columns of a table, in the order of the table. */
export async function releaseColumns(
  db: Db,
  table: ReleaseTable,
): Promise<{ name: string; list: boolean }[]> {
  return runNamed(
    db,
    `SELECT column_name AS name, data_type = 'ARRAY' AS list FROM information_schema.columns
     WHERE table_schema = 'published' AND table_name = $1 AND NOT column_name = ANY($2) ORDER BY ordinal_position`,
    [table, internal],
  )
}

/** One row as text: the values of its columns, lists joined by `;`, and the whole as JSON. */
export interface ReleaseTextRow {
  cells: (string | null)[]
  json: string
}

/** Every row of a table as it is in a release, read a part at a time. */
export async function* readReleaseTable(
  db: Db,
  { table, release }: { table: ReleaseTable; release: number },
): AsyncGenerator<ReleaseTextRow[]> {
  const columns = await releaseColumns(db, table)
  const cells = columns.map(({ name, list }) =>
    list ? `array_to_string(t.${name}, ';')` : `t.${name}::text`,
  )
  const keys = releaseTables[table].map((key) => `t.${key}`)
  const after = keys.map((_, n) => `$${n + 3}`)
  const text = (from: string) => `
    SELECT ARRAY[${cells.join(', ')}] AS cells, row_to_json(r)::text AS json, ARRAY[${keys.map((key) => `${key}::text`).join(', ')}] AS place
    FROM published.${table} t CROSS JOIN LATERAL (SELECT ${columns.map(({ name }) => `t.${name}`).join(', ')}) r
    WHERE t.release_from <= $1 AND (t.release_to IS NULL OR t.release_to > $1) ${from}
    ORDER BY ${keys.join(', ')} LIMIT $2`
  const next = keys.map((key, n) => (key.endsWith('_id') ? `${after[n]}::uuid` : after[n])).join(', ')
  let place: string[] | undefined
  do {
    const from = place ? `AND (${keys.join(', ')}) > (${next})` : ''
    const rows = await runNamed<ReleaseTextRow & { place: string[] }>(db, text(from), [
      release,
      rowsInOneRead,
      ...(place ?? []),
    ])
    if (rows.length > 0) yield rows
    place = rows.length === rowsInOneRead ? rows.at(-1)?.place : undefined
  } while (place)
}
