import { changeWords } from '@academy/domain/facts/change-words'
import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import { columnName, readableKey, type RecordKind } from '../../record-kinds/record-kind.ts'
import { recordKinds } from '../../record-kinds/record-kinds.ts'
import { inRelease } from '../lists/page-entity.ts'
import { publishedRelease } from '../published-tables.ts'

/** One column that differs, with its values as the files have them; empty where there is none. */
const changedValue = z.strictObject({
  column: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})

const changeShape = z.object({
  /** What the record is, such as `scheme`; `scheme-area` is a link between two. */
  kind: z.string(),
  /** What names it: the slug; kind, code and vintage of an area; of a link what it leads from and to. */
  key: z.string(),
  name: z.string(),
  change: z.enum(changeWords),
  /** The columns that differ, for a changed record. */
  values: z.array(changedValue),
})
export type ReleaseChangeRow = z.output<typeof changeShape>

const countShape = z.object({ kind: z.string(), change: z.enum(changeWords), records: z.int() })
export type ReleaseChangeCount = z.output<typeof countShape>

const listed = Object.values<RecordKind>(recordKinds)
  .filter(({ release }) => release.files)
  .map((kind) => ({
    table: kind.table,
    key: readableKey(kind).map(inTable),
    name: joined([kind.release.title ?? readableKey(kind)].flat().map(inTable), ' – '),
    facts: ownFacts(kind),
  }))
  .toSorted((a, b) => (a.table < b.table ? -1 : 1))

/** The words of the kinds that changes are told of. */
export const changedKinds = listed.map(({ table }) => kindWord(table)) as [string, ...string[]]

/**
 * What a record itself says, by the names of columns. What a release works out from other records is no part of it: a
 * scheme that has another name is a change of the scheme, not of its awards. A reference is said by the name of the other.
 */
function ownFacts({ columns, key, release }: RecordKind): { column: string; text: string }[] {
  return Object.entries(columns)
    .filter(([property, { to }]) => !(to !== undefined && key.includes(property)))
    .map(([property, { many }]) => {
      const said = release.says?.[property] ?? property
      const text = many ? `array_to_string(${inTable(said)}, '; ')` : `${inTable(said)}::text`
      return { column: columnName(said), text }
    })
}

function inTable(property: string): string {
  return `t.${columnName(property)}`
}

function joined(parts: readonly string[], by: string): string {
  return `concat_ws('${by}', ${parts.join(', ')})`
}

/** The columns that the files of a release have, by table. */
export type FileColumns = Readonly<Record<string, readonly string[]>>

export interface ComparedRelease {
  number: number
  fileColumns: FileColumns
}

/** The releases of these numbers, with the columns of their files. */
export function findComparedReleases(db: Db, numbers: readonly number[]): Promise<ComparedRelease[]> {
  const { number, fileColumns } = publishedRelease
  return db
    .select({ number, fileColumns })
    .from(publishedRelease)
    .where(inArray(number, [...numbers]))
}

/** The two releases that are compared, the earlier first. */
export type ComparedPair = readonly [ComparedRelease, ComparedRelease]

/** Of a kind, the columns that the later release has and the earlier has not: of these nobody can say what changed. */
export function findNewColumns([from, to]: ComparedPair): { kind: string; columns: string[] }[] {
  return listed
    .map(({ table, facts }) => {
      const had = from.fileColumns[table] ?? []
      const has = to.fileColumns[table] ?? []
      const added = facts
        .map(({ column }) => column)
        .filter((column) => has.includes(column) && !had.includes(column))
      return { kind: kindWord(table), columns: had.length === 0 ? [] : added }
    })
    .filter(({ columns }) => columns.length > 0)
}

function kindWord(table: string): string {
  return table.replaceAll('_', '-')
}

/** Only versions that begin or end between the two releases are read: `$1` the earlier, `$2` the later. */
function changesOf({ table, key, name, facts }: (typeof listed)[number], [from, to]: ComparedPair): string {
  const isInBoth = (column: string) =>
    [from, to].every(({ fileColumns }) => fileColumns[table]?.includes(column) ?? false)
  const compared = facts.filter(({ column }) => isInBoth(column))
  return `
  SELECT '${kindWord(table)}' AS kind, ${joined(key, '/')} AS key,
    coalesce(max(${name}) FILTER (WHERE v.after), max(${name})) AS name,
    bool_or(v.before) AS before, bool_or(v.after) AS after,
    max(v.facts) FILTER (WHERE v.before) AS old, max(v.facts) FILTER (WHERE v.after) AS new,
    ARRAY[${compared.map(({ column }) => `'${column}'`).join(', ')}]::text[] AS columns
  FROM published.${table} t
  CROSS JOIN LATERAL (SELECT ${inRelease('t', '$1')} AS before, ${inRelease('t', '$2')} AS after,
    ARRAY[${compared.map(({ text }) => text).join(', ')}]::text[] AS facts) v
  WHERE (t.release_from > $1 AND t.release_from <= $2) OR (t.release_to > $1 AND t.release_to <= $2)
  GROUP BY ${key.join(', ')}`
}

const changesBetween = (pair: ComparedPair) => `
  SELECT kind, key COLLATE "C" AS key, name, old, new, columns,
    CASE WHEN NOT before THEN 'added' WHEN NOT after THEN 'removed' ELSE 'changed' END AS change
  FROM (${listed.map((kind) => changesOf(kind, pair)).join(' UNION ALL ')}) c
  WHERE before <> after OR (before AND after AND old IS DISTINCT FROM new)`

const pageText = (pair: ComparedPair) => `
  SELECT kind, key, name, change, CASE WHEN change = 'changed' THEN (
      SELECT json_agg(json_build_object('column', n.name, 'before', n.old, 'after', n.new) ORDER BY n.place)
      FROM unnest(columns, old, new) WITH ORDINALITY AS n (name, old, new, place) WHERE n.old IS DISTINCT FROM n.new
    ) ELSE '[]' END AS values
  FROM (${changesBetween(pair)}) d
  WHERE ($3::text IS NULL OR (kind, key) > ($3, $4)) AND ($6::text IS NULL OR kind = $6)
  ORDER BY kind, key LIMIT $5`

const countText = (pair: ComparedPair) =>
  `SELECT kind, change, count(*)::int AS records FROM (${changesBetween(pair)}) d GROUP BY kind, change ORDER BY kind, change`

const numbersOf = (pair: ComparedPair) => pair.map(({ number }) => number)

/** What differs between two releases, by kind and key, from a place in that order: one statement. */
export function listReleaseChanges(
  db: Db,
  pair: ComparedPair,
  page: { kind?: string | undefined; after?: { kind: string; key: string } | undefined; limit: number },
): Promise<ReleaseChangeRow[]> {
  const { kind, after, limit } = page
  const values = [...numbersOf(pair), after?.kind ?? null, after?.key ?? null, limit, kind ?? null]
  return rowsOf(db, changeShape, textStatement(pageText(pair), values))
}

/** How many records of each kind were added, changed and removed between two releases: one statement. */
export function countReleaseChanges(db: Db, pair: ComparedPair): Promise<ReleaseChangeCount[]> {
  return rowsOf(db, countShape, textStatement(countText(pair), numbersOf(pair)))
}
