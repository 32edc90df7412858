import type { Db } from '../client/open-database.ts'
import { runNamed } from '../client/run-named.ts'
import { pageEntities, type PageKind, type PageRows } from './page-entities.ts'
import type { PageEntity } from './page-entity.ts'
import type { PagePlace, PageQuery, PageSelection, RowsQuery } from './page-query.ts'

/** A list in one order, from a place in it, for one list or for each of several parents: one statement. */
export async function pageRows<Kind extends PageKind>(
  db: Db,
  query: PageQuery & { kind: Kind },
): Promise<(PageRows[Kind] & PagePlace)[]> {
  const entity: PageEntity<unknown> = pageEntities[query.kind]
  const sort = entity.sorts[query.sort]
  if (!sort) throw new Error(`${query.kind} has no order ${query.sort}`)
  const values = new Values(query.release)
  const where = conditions(entity, query, values)
  const direction = Boolean(sort.descending) === Boolean(query.backwards) ? 'ASC' : 'DESC'
  if (query.from) {
    const key = `${values.add(query.from.key)}::${sort.type}`
    where.push(
      `(${sort.by}, t.id) ${direction === 'ASC' ? '>' : '<'} (${key}, ${values.add(query.from.id)}::uuid)`,
    )
  }
  const names = columnNames(entity, query.columns)
  const columns = [...columnsOf(entity, names), `${sort.by} AS sort_value`].join(', ')
  const read = [...names.map((name) => `t."${name}"`), 't.sort_value::text AS "sortKey"'].join(', ')
  const tail = `ORDER BY sort_value ${direction}, id ${direction} LIMIT ${values.add(query.limit)}`
  // The current rows have their own small indexes; a row that a later release replaced is found by `release_to`.
  const part = (version: string) =>
    `(SELECT ${columns} FROM ${entity.table} t WHERE ${['t.release_from <= $1', version, ...where].join(' AND ')} ${tail})`
  const list = `${part('t.release_to IS NULL')} UNION ALL ${part('t.release_to > $1')} ${tail}`
  const text = query.relation
    ? `SELECT p.id AS "listOf", ${read} FROM unnest($2::uuid[]) WITH ORDINALITY p(id, n)
       CROSS JOIN LATERAL (${list}) t ORDER BY p.n, t.sort_value ${direction}, t.id ${direction}`
    : `SELECT ${read} FROM (${list}) t`
  return runNamed(db, text, values.all)
}

/** How many rows there are, for each parent when there are parents. */
export async function countRows(db: Db, query: PageSelection): Promise<{ listOf?: string; count: number }[]> {
  const entity: PageEntity<unknown> = pageEntities[query.kind]
  const values = new Values(query.release)
  const where = [...conditions(entity, query, values), ...inReleaseConditions].join(' AND ')
  const text = query.relation
    ? `SELECT p.id AS "listOf", (SELECT count(*)::int FROM ${entity.table} t WHERE ${where}) AS count FROM unnest($2::uuid[]) p(id)`
    : `SELECT count(*)::int AS count FROM ${entity.table} t WHERE ${where}`
  return runNamed(db, text, values.all)
}

/** Rows by id, or by another column that names one; those that the release does not hold are left out. */
export async function loadRows<Kind extends PageKind>(
  db: Db,
  query: RowsQuery & { kind: Kind },
): Promise<PageRows[Kind][]> {
  const entity: PageEntity<unknown> = pageEntities[query.kind]
  if (query.by !== 'id' && !entity.keys.includes(query.by))
    throw new Error(`${query.kind} has no key ${query.by}`)
  const keys = query.by === 'id' ? '$2::uuid[]' : '$2::text[]'
  const where = [`t.${query.by} = ANY(${keys})`, ...inReleaseConditions].join(' AND ')
  const columns = columnsOf(entity, columnNames(entity, query.columns)).join(', ')
  return runNamed(db, `SELECT ${columns} FROM ${entity.table} t WHERE ${where}`, [query.release, query.keys])
}

const inReleaseConditions = ['t.release_from <= $1', '(t.release_to IS NULL OR t.release_to > $1)']

/** `$1` is the release; with a relation `$2` are the parents, whose condition then names `p.id`. */
function conditions(entity: PageEntity<unknown>, query: PageSelection, values: Values): string[] {
  const where: string[] = []
  if (query.relation) {
    const relation = entity.relations[query.relation.name]
    if (!relation) throw new Error(`${query.kind} has no relation ${query.relation.name}`)
    values.add(query.relation.parentIds)
    where.push(relation('p.id', '$1'))
  }
  for (const [name, value] of Object.entries(query.filters ?? {})) {
    if (value === null || value === undefined) continue
    const filter = entity.filters[name]
    if (!filter) throw new Error(`${query.kind} has no filter ${name}`)
    where.push(filter(values.add(value)))
  }
  return where
}

/** Those asked for, in the order of the entity, so that few texts of statements come about; the id is always read. */
function columnNames(entity: PageEntity<unknown>, wanted: ReadonlySet<string> | undefined): string[] {
  const names = Object.keys(entity.columns)
  return wanted ? names.filter((name) => name === 'id' || wanted.has(name)) : names
}

function columnsOf(entity: PageEntity<unknown>, names: readonly string[]): string[] {
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
