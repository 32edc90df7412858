import type { Db } from '../../client/open-database.ts'
import { z } from 'zod'
import { rowsOf, textStatement, type RowShape } from '../../client/rows-of.ts'
import { pageEntities, type PageKind, type PageRows } from './page-entities.ts'
import {
  fewLists,
  inReleaseConditions,
  manyLists,
  oneList,
  sumOfVersions,
  type ListText,
} from './list-text.ts'
import { searchedList } from './searched-list.ts'
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
  const matching = conditions(entity, query, values)
  const sortBy = typeof sort.by === 'string' ? sort.by : sort.by(values.add(query.sortValue))
  const direction = Boolean(sort.descending) === Boolean(query.backwards) ? 'ASC' : 'DESC'
  const place =
    query.from && `(${values.add(query.from.key)}::${sort.type}, ${values.add(query.from.id)}::uuid)`
  const names = columnNames(entity, query.columns)
  const list: ListText = {
    table: entity.table,
    columns: columnsOf(entity, names).join(', '),
    read: [...names.map((name) => `t."${name}"`), 't.sort_value::text AS "sortKey"'].join(', '),
    ...matching,
    sortBy,
    sortUnranked: sort.unranked,
    direction,
    from: (by) => (place ? [`(${by}, t.id) ${direction === 'ASC' ? '>' : '<'} ${place}`] : []),
    limit: values.add(query.limit),
  }
  const relation = query.relation && relationOf(entity, query.relation.name)
  const { words } = list
  const text = relation
    ? 'few' in relation
      ? fewLists(list, relation.few)
      : manyLists(list)
    : words === undefined
      ? oneList(list)
      : searchedList({ ...list, words })
  const beside = () => ({
    sortKey: z.string(),
    ...(relation ? { listOf: z.uuid() } : words !== undefined && { matches: z.int().nullable() }),
  })
  const shape = () => rowShape<PageRows[Kind] & PagePlace>(entity, names, beside())
  return rowsOf(db, shape, textStatement(text, values.all))
}

/** Of the columns that are read; the type is that of all, as who reads fewer uses no other. */
function rowShape<Row>(entity: PageEntity, names: readonly string[], beside: z.ZodRawShape): RowShape<Row> {
  const shapes = Object.entries(entity.row.shape).filter(([name]) => names.includes(name))
  return z.object({ ...Object.fromEntries(shapes), ...beside }) as unknown as RowShape<Row>
}

const countShape = z.object({ count: z.int() })
type CountRow = z.output<typeof countShape> & { listOf?: string }

/** How many rows there are, for each parent when there are parents. */
export async function countRows(db: Db, query: PageSelection): Promise<CountRow[]> {
  const entity: PageEntity = pageEntities[query.kind]
  const values = new Values(query.release)
  const { where: narrowed, words } = conditions(entity, query, values)
  const matching = [...narrowed, ...(words === undefined ? [] : [words])]
  const where = [...matching, ...inReleaseConditions].join(' AND ')
  const relation = query.relation && relationOf(entity, query.relation.name)
  const count = `count(*)::int AS count FROM ${entity.table} t WHERE ${where}`
  const text = !relation
    ? `SELECT (${sumOfVersions(entity.table, matching)})::int AS count`
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

type Conditions = Pick<ListText, 'where' | 'words'>

/** `$1` is the release; with a relation `$2` are the parents, whose condition then names `p.id`. */
function conditions(entity: PageEntity, query: PageSelection, values: Values): Conditions {
  const where: string[] = []
  let words: string | undefined
  if (query.relation) {
    const relation = relationOf(entity, query.relation.name)
    const parents = values.add(query.relation.parentIds)
    where.push('few' in relation ? `${relation.few} = ANY(${parents}::uuid[])` : relation.many('p.id', '$1'))
  }
  for (const [name, value] of Object.entries(query.filters ?? {})) {
    if (value === null || value === undefined) continue
    const filter = entity.filters[name]
    if (!filter) throw new Error(`${query.kind} has no filter ${name}`)
    const condition = filter(values.add(value))
    if (name === entity.byWords) words = condition
    else where.push(condition)
  }
  return { where, words }
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
