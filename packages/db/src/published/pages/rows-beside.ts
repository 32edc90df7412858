import { inRelease, type PageEntity } from '../lists/page-entity.ts'

/**
 * A column that holds, as JSON, the rows of another list that belong to the record `t` of `recordText`, in one of the orders of
 * that list: a page then needs no statement of their own. `of` is what of `t` they belong to; `where` says which do, given that.
 * Sums of pence are text, as everywhere that numbers of that size are read.
 */
export function rowsBeside(
  { table, columns, sorts }: PageEntity,
  {
    of,
    where,
    sort,
    pence,
  }: { of: string; where: (own: string) => string; sort: string; pence: readonly string[] },
): string {
  const order = sorts[sort]
  if (!order || typeof order.by !== 'string') throw new Error(`${table} has no order ${sort} of its own`)
  const read = Object.entries(columns).map(
    ([name, by]) => `${by}${pence.includes(name) ? '::text' : ''} AS "${name}"`,
  )
  const direction = order.descending ? 'DESC' : 'ASC'
  return `coalesce((SELECT json_agg(row_to_json(listed)) FROM (
      SELECT ${read.join(', ')} FROM (SELECT ${of} AS value) own CROSS JOIN ${table} t
      WHERE ${inRelease('t', 'r.number')} AND ${where('own.value')} ORDER BY ${order.by} ${direction}, t.id ${direction}) listed), '[]')`
}
