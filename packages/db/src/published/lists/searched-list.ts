import { inReleaseConditions, ofBothVersions, tailOf, type ListText } from './list-text.ts'

/** So many rows at most are put in the order of how well they answer. Of more, that order tells a reader little: they are by name. */
export const RANKED_MAX = 300

/** How many rows are looked at to see that words are common, and how many of an order are walked to fill a page. */
const GLANCED = 3_000
const WALKED = 5_000

/**
 * A page of what matches some words, which are in a tenth of all rows or in none, and how many rows that are. Words of which
 * a glance at the table finds more than `RANKED_MAX` rows are common: their list is walked in its order, and is nearly always
 * full after a few hundred rows. All others are gathered by the index of words, and so are common ones that the
 * walk did not find. Which it is the statement sees when it runs, so that a plan that is kept is right for any words.
 */
export function searchedList({ read, words, ...list }: ListText & { words: string }): string {
  const { table, columns, where, sortBy, sortUnranked = sortBy, from, limit } = list
  // Not by the index of releases, in which all rows are.
  const matching = [words, ...where, ...inReleaseConditions.map((condition) => `(${condition}) IS TRUE`)]
  const order = tailOf(list)
  const gathered = (condition: string, by: string) => `(
    SELECT ${columns}, ${by} AS sort_value, (SELECT matches FROM summed) AS matches FROM ${table} t
    WHERE ${condition} ${order})`
  const ranked = gathered(
    [few, 't.ctid = ANY (ARRAY(SELECT ctid FROM found))', ...from(sortBy)].join(' AND '),
    sortBy,
  )
  const page = `SELECT ctid FROM found t WHERE ${[`NOT ${few}`, ...from('t.sort_value')].join(' AND ')} ${order}`
  return `WITH glance AS MATERIALIZED (
      SELECT count(*) > ${RANKED_MAX} AS common FROM (SELECT * FROM ${table} LIMIT ${GLANCED}) t WHERE ${matching.join(' AND ')}
    ), walked AS MATERIALIZED (
      SELECT * FROM (${ofBothVersions(list, (version) => walk(version, { ...list, words, sortUnranked }))}) t
    ), found AS MATERIALIZED (
      SELECT t.ctid, t.id, ${sortUnranked} AS sort_value FROM ${table} t
      WHERE (SELECT count(*) FROM walked) < ${limit} AND ${matching.join(' AND ')}
    ), summed AS MATERIALIZED (SELECT count(*)::int AS matches FROM found)
    SELECT ${read}, matches FROM (
      (SELECT *, NULL::int AS matches FROM walked WHERE (SELECT count(*) FROM walked) = ${limit})
      UNION ALL ${ranked}
      UNION ALL ${gathered(`t.ctid = ANY (ARRAY(${page}))`, sortUnranked)}
      ${order}) t`
}

const few = `(SELECT matches <= ${RANKED_MAX} FROM summed)`

function walk(
  version: string,
  { table, columns, where, words, sortUnranked, from, direction, ...list }: Omit<ListText, 'read'> & { sortUnranked: string }, // prettier-ignore
): string {
  const inOrder = `SELECT * FROM ${table} t
    WHERE ${['(SELECT common FROM glance)', version, ...where, ...from(sortUnranked)].join(' AND ')}
    ORDER BY ${sortUnranked} ${direction}, t.id ${direction} LIMIT ${WALKED}`
  return `SELECT ${columns}, ${sortUnranked} AS sort_value FROM (${inOrder}) t WHERE ${words} ${tailOf({ direction, ...list })}`
}
