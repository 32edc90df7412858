/** The parts of a statement that reads a list. `$1` is the release. */
export interface ListText {
  table: string
  /** Of the rows that match, `t`. */
  columns: string
  /** The same columns, read from a subquery `t`. */
  read: string
  where: readonly string[]
  /** The condition of a search by words, which is not in `where`. */
  words?: string | undefined
  sortBy: string
  /** What a search by words is ordered by where too many rows match to rank them; without it, by `sortBy`. */
  sortUnranked?: string | undefined
  direction: 'ASC' | 'DESC'
  /** The condition of the place that a page starts from, for an order. */
  from: (sortBy: string) => readonly string[]
  limit: string
}

export const inReleaseConditions = ['t.release_from <= $1', '(t.release_to IS NULL OR t.release_to > $1)']

/** A page of one list. */
export function oneList({ read, ...list }: ListText): string {
  return `SELECT ${read} FROM (${bothVersions(list)}) t`
}

/** One pass over the rows of all parents, numbered for each. */
export function fewLists(list: ListText, parent: string): string {
  const { table, columns, read, sortBy, direction, limit } = list
  const place = `row_number() OVER (PARTITION BY ${parent} ORDER BY ${sortBy} ${direction}, t.id ${direction})`
  return `SELECT t."listOf", ${read} FROM (
      SELECT ${parent} AS "listOf", ${columns}, ${sortBy} AS sort_value, ${place} AS place_in_list FROM ${table} t
      WHERE ${[...inReleaseConditions, ...conditionsOf(list)].join(' AND ')}
    ) t WHERE t.place_in_list <= ${limit} ORDER BY t."listOf", t.place_in_list`
}

/** The list of each parent by itself, as far as its page goes and no further. */
export function manyLists({ read, ...list }: ListText): string {
  const order = `p.n, t.sort_value ${list.direction}, t.id ${list.direction}`
  return `SELECT p.id AS "listOf", ${read} FROM unnest($2::uuid[]) WITH ORDINALITY p(id, n)
    CROSS JOIN LATERAL (${bothVersions(list)}) t ORDER BY ${order}`
}

const conditionsOf = ({ where, words, sortBy, from }: Omit<ListText, 'read'>) => [
  ...where,
  ...(words === undefined ? [] : [words]),
  ...from(sortBy),
]

function bothVersions(list: Omit<ListText, 'read'>): string {
  const { table, columns, sortBy } = list
  return ofBothVersions(
    list,
    (version) => `SELECT ${columns}, ${sortBy} AS sort_value FROM ${table} t
      WHERE ${[version, ...conditionsOf(list)].join(' AND ')} ${tailOf(list)}`,
  )
}

/**
 * The current rows have small indexes of their own. Rows that a later release replaced are looked for, by `release_to`,
 * only when there is a later release.
 */
export function ofBothVersions(list: Tail, rowsOf: (version: string) => string): string {
  return `(${rowsOf(current)}) UNION ALL (${rowsOf(replaced)}) ${tailOf(list)}`
}

const current = 't.release_from <= $1 AND t.release_to IS NULL'
/** Not by the index of `release_from`, in which all rows are. */
const replaced =
  '(t.release_from <= $1) IS TRUE AND t.release_to > $1 AND EXISTS (SELECT FROM published.release r WHERE r.number > $1)'

/** How many rows of a list there are, as an expression. */
export function sumOfVersions(table: string, where: readonly string[]): string {
  const count = (version: string) =>
    `(SELECT count(*) FROM ${table} t WHERE ${[version, ...where].join(' AND ')})`
  return `${count(current)} + ${count(replaced)}`
}

type Tail = Pick<ListText, 'direction' | 'limit'>

/** The order and the length of a page, whose rows have `sort_value` and `id`. */
export function tailOf({ direction, limit }: Tail): string {
  return `ORDER BY sort_value ${direction}, id ${direction} LIMIT ${limit}`
}
