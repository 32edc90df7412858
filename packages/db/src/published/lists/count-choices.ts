import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import { pageEntities } from './page-entities.ts'
import { inRelease, type PageEntity } from './page-entity.ts'

/** The lists of which a door offers choices with counts. */
export type ChoiceKind = 'scheme' | 'policyEvent' | 'evidenceItem' | 'service'

const choiceRow = z.object({
  /** The filter. `total`: whatever is chosen; `matched`: with all that is chosen. */
  filter: z.string(),
  /** A choice of the filter; empty for any of them. */
  value: z.string(),
  rows: z.int(),
})
export type ChoiceRow = z.output<typeof choiceRow>

/**
 * How many rows each choice of each filter would show, the fullest first, in one statement. A filter's own choice does not narrow
 * its own counts, so that a reader sees what the other choices hold. Filters that offer no choices narrow all of them.
 */
export function countChoices(
  db: Db,
  query: { kind: ChoiceKind; release: number; filters: Readonly<Record<string, string | undefined>> },
): Promise<ChoiceRow[]> {
  const { table, filters, choices = {} }: PageEntity = pageEntities[query.kind]
  const values: unknown[] = [query.release]
  const holds = new Map<string, string>()
  for (const [name, chosen] of Object.entries(query.filters)) {
    const condition = filters[name]
    if (chosen !== undefined && condition) holds.set(name, condition(`$${values.push(chosen)}`))
  }
  const offered = Object.entries(choices)
  const narrowing = [...holds].flatMap(([name, condition]) => (name in choices ? [] : [condition]))
  const columns = offered.map(
    ([name, valuesOf]) => `${valuesOf} AS "${name}", (${holds.get(name) ?? 'true'}) AS "in ${name}"`,
  )
  const without = (left: string | undefined) =>
    offered.flatMap(([name]) => (name === left ? [] : [`"in ${name}"`])).join(' AND ')
  const count = (filter: string, value: string, from: string) =>
    `SELECT '${filter}' AS filter, ${value} AS value, count(*)::int AS rows FROM t${from}`
  const counts = offered.flatMap(([name]) => [
    count(name, "''", ` WHERE ${without(name)}`),
    count(name, 'value', ` CROSS JOIN unnest("${name}") AS value WHERE ${without(name)} GROUP BY value`),
  ])
  const text = `WITH t AS MATERIALIZED (
      SELECT ${columns.join(', ')} FROM ${table} t WHERE ${[inRelease('t', '$1'), ...narrowing].join(' AND ')}
    ) ${[count('total', "''", ''), count('matched', "''", ` WHERE ${without(undefined)}`), ...counts].join(' UNION ALL ')}
    ORDER BY filter, rows DESC, value`
  return rowsOf(db, choiceRow, textStatement(text, values))
}
