import type { Db } from '../../client/open-database.ts'
import { z } from 'zod'
import { rowsOf, textStatement, type RowShape } from '../../client/rows-of.ts'
import { pageEntities, type PageKind, type PageRows } from './page-entities.ts'
import type { PageEntity, PageRelation } from './page-entity.ts'
import type { PagePlace, PageQuery, PageSelection, RowsQuery } from './page-query.ts'

/** A list in one order, from a place in it, for one list or for each of several parents: one statement. */
export async function pageRows<Kind extends PageKind>(
  db: Db,
  query: PageQuery & { kind: Kind },
): Promise<(PageRows[Kind] & PagePlace)[]> {
  const entity: PageEntity = pageEntities[query.kind]
  const sort = entity.sorts[query.sort]
  if (!sort) throw new Error(`${query.kind} has no order ${query.sort}`)
  const values = new Values(query.release)
  const where = conditions(entity, query, values)
  const sortBy = typeof sort.by === 'string' ? sort.by : sort.by(values.add(query.sortValue))
  const direction = Boolean(sort.descending) === Boolean(query.backwards) ? 'ASC' : 'DESC'
  if (query.from) {
    const key = `${values.add(query.from.key)}::${sort.type}`
    where.push(
      `(${sortBy}, t.id) ${direction === 'ASC' ? '>' : '<'} (${key}, ${values.add(query.from.id)}::uuid)`,
    )
  }
  const names = columnNames(entity, query.columns)
  const list: ListText = {
    table: entity.table,
    columns: [...columnsOf(entity, names), `${sortBy} AS sort_value`].join(', '),
    read: [...names.map((name) => `t."${name}"`), 't.sort_value::text AS "sortKey"'].join(', '),
    where,
    sortBy,
    direction,
    limit: values.add(query.limit),
  }
  const relation = query.relation && relationOf(entity, query.relation.name)
  const text = !relation ? oneList(list) : 'few' in relation ? fewLists(list, relation.few) : manyLists(list)
  const place = () => ({ sortKey: z.string(), ...(relation && { listOf: z.uuid() }) })
  const shape = () => rowShape<PageRows[Kind] & PagePlace>(entity, names, place())
  return rowsOf(db, shape, textStatement(text, values.all))
}

/** Of the columns that are read; the type is that of all, as who reads fewer uses no other. */
function rowShape<Row>(entity: PageEntity, names: readonly string[], beside: z.ZodRawShape): RowShape<Row> {
  const shapes = Object.entries(entity.row.shape).filter(([name]) => names.includes(name))
  return z.object({ ...Object.fromEntries(shapes), ...beside }) as unknown as RowShape<Row>
}

interface ListText {
  table: string
  columns: string
  /** The same columns, read from a subquery `t`. */
  read: string
  where: readonly string[]
  sortBy: string
  direction: 'ASC' | 'DESC'
  limit: string
}

function oneList({ read, ...list }: ListText): string {
  return `SELECT ${read} FROM (${bothVersions(list)}) t`
}

/** One pass over the rows of all parents, numbered for each. */
function fewLists(
  { table, columns, read, where, sortBy, direction, limit }: ListText,
  parent: string,
): string {
  const place = `row_number() OVER (PARTITION BY ${parent} ORDER BY ${sortBy} ${direction}, t.id ${direction})`
  return `SELECT t."listOf", ${read} FROM (
      SELECT ${parent} AS "listOf", ${columns}, ${place} AS place_in_list FROM ${table} t WHERE ${[...inReleaseConditions, ...where].join(' AND ')}
    ) t WHERE t.place_in_list <= ${limit} ORDER BY t."listOf", t.place_in_list`
}

/** The list of each parent by itself, as far as its page goes and no further. */
function manyLists({ read, ...list }: ListText): string {
  const order = `p.n, t.sort_value ${list.direction}, t.id ${list.direction}`
  return `SELECT p.id AS "listOf", ${read} FROM unnest($2::uuid[]) WITH ORDINALITY p(id, n)
    CROSS JOIN LATERAL (${bothVersions(list)}) t ORDER BY ${order}`
}

/**
 * The current rows have small indexes of their own. Rows that a later release replaced are looked for, by `release_to`,
 * only when there is a later release.
 */
function bothVersions({ table, columns, where, direction, limit }: Omit<ListText, 'read'>): string {
  const tail = `ORDER BY sort_value ${direction}, id ${direction} LIMIT ${limit}`
  const part = (version: string) =>
    `(SELECT ${columns} FROM ${table} t WHERE ${['t.release_from <= $1', version, ...where].join(' AND ')} ${tail})`
  return `${part('t.release_to IS NULL')} UNION ALL ${part(`t.release_to > $1 AND ${laterRelease}`)} ${tail}`
}

const laterRelease = 'EXISTS (SELECT FROM published.release r WHERE r.number > $1)'

const countShape = z.object({ count: z.int() })
type CountRow = z.output<typeof countShape> & { listOf?: string }

/** How many rows there are, for each parent when there are parents. */
export async function countRows(db: Db, query: PageSelection): Promise<CountRow[]> {
  const entity: PageEntity = pageEntities[query.kind]
  const values = new Values(query.release)
  const where = [...conditions(entity, query, values), ...inReleaseConditions].join(' AND ')
  const relation = query.relation && relationOf(entity, query.relation.name)
  const count = `count(*)::int AS count FROM ${entity.table} t WHERE ${where}`
  const text = !relation
    ? `SELECT ${count}`
    : 'few' in relation
      ? `SELECT ${relation.few} AS "listOf", ${count} GROUP BY ${relation.few}`
      : `SELECT p.id AS "listOf", c.count FROM unnest($2::uuid[]) p(id) CROSS JOIN LATERAL (SELECT ${count}) c`
  const shape = () => (relation ? countShape.extend({ listOf: z.uuid() }) : countShape) as RowShape<CountRow>
  return rowsOf(db, shape, textStatement(text, values.all))
}

/** Rows by id, or by another column that names one; those that the release does not hold are left out. */
export async function loadRows<Kind extends PageKind>(
  db: Db,
  query: RowsQuery & { kind: Kind },
): Promise<PageRows[Kind][]> {
  const entity: PageEntity = pageEntities[query.kind]
  if (query.by !== 'id' && !entity.keys.includes(query.by))
    throw new Error(`${query.kind} has no key ${query.by}`)
  const keys = query.by === 'id' ? '$2::uuid[]' : '$2::text[]'
  const where = [`t.${query.by} = ANY(${keys})`, ...inReleaseConditions].join(' AND ')
  const names = columnNames(entity, query.columns)
  const text = `SELECT ${columnsOf(entity, names).join(', ')} FROM ${entity.table} t WHERE ${where}`
  const shape = () => rowShape<PageRows[Kind]>(entity, names, {})
  return rowsOf(db, shape, textStatement(text, [query.release, query.keys]))
}

const inReleaseConditions = ['t.release_from <= $1', '(t.release_to IS NULL OR t.release_to > $1)']

/** `$1` is the release; with a relation `$2` are the parents, whose condition then names `p.id`. */
function conditions(entity: PageEntity, query: PageSelection, values: Values): string[] {
  const where: string[] = []
  if (query.relation) {
    const relation = relationOf(entity, query.relation.name)
    const parents = values.add(query.relation.parentIds)
    where.push('few' in relation ? `${relation.few} = ANY(${parents}::uuid[])` : relation.many('p.id', '$1'))
  }
  for (const [name, value] of Object.entries(query.filters ?? {})) {
    if (value === null || value === undefined) continue
    const filter = entity.filters[name]
    if (!filter) throw new Error(`${query.kind} has no filter ${name}`)
    where.push(filter(values.add(value)))
  }
  return where
}

function relationOf(entity: PageEntity, name: string): PageRelation {
  const relation = entity.relations[name]
  if (!relation) throw new Error(`${entity.table} has no relation ${name}`)
  return relation
}

/** Those asked for, in the order of the entity, so that few texts of statements come about; the id is always read. */
function columnNames(entity: PageEntity, wanted: ReadonlySet<string> | undefined): string[] {
  const names = Object.keys(entity.columns)
  return wanted ? names.filter((name) => name === 'id' || wanted.has(name)) : names
}

function columnsOf(entity: PageEntity, names: readonly string[]): string[] {
  const columns: Readonly<Record<string, string>> = entity.columns
  return names.map((name) => `${columns[name]} AS "${name}"`)
}

class Values {
  readonly all: unknown[]
  constructor(release: number) {
    this.all = [release]
  }
  add(value: unknown): string {
    return `$${this.all.push(value)}`
  }
}
