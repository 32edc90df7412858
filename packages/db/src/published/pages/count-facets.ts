import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import { pageEntities } from '../lists/page-entities.ts'
import { inRelease, type PageEntity } from '../lists/page-entity.ts'

/** The lists whose pages offer choices with counts. */
export type FacetKind = 'policyEvent' | 'evidenceItem'

/** The values that a row has of each filter which a page offers as choices. */
const facets: Record<FacetKind, Readonly<Record<string, string>>> = {
  policyEvent: { nation: 't.nations', kind: 'ARRAY[t.kind]' },
  evidenceItem: { grade: 'ARRAY[t.grade]', kind: 'ARRAY[t.kind]' },
}

const facetRow = z.object({
  facet: z.string(),
  /** A choice of the filter; empty for all of them. */
  value: z.string(),
  rows: z.int(),
})
export type FacetRow = z.output<typeof facetRow>

/**
 * How many rows there are (facet `total`), and how many each choice of each filter would show, in one statement. A
 * filter's own choice does not narrow its own counts, so that a reader sees what the other choices hold.
 */
export function countFacets(
  db: Db,
  query: { kind: FacetKind; release: number; filters: Readonly<Record<string, string | undefined>> },
): Promise<FacetRow[]> {
  const { table, filters: conditions }: PageEntity = pageEntities[query.kind]
  const choices = Object.entries(facets[query.kind])
  const values: unknown[] = [query.release]
  const holds = new Map(
    choices.map(([name]) => {
      const chosen = query.filters[name]
      const condition = conditions[name]
      return [name, chosen === undefined || !condition ? 'true' : condition(`$${values.push(chosen)}`)]
    }),
  )
  const counts = choices.map(([name, valuesOf]) => {
    const others = [...holds].flatMap(([other, condition]) => (other === name ? [] : [condition]))
    const where = [inRelease('t', '$1'), ...others].join(' AND ')
    const of = (value: string, from: string) =>
      `SELECT '${name}' AS facet, ${value} AS value, count(*)::int AS rows FROM ${table} t${from} WHERE ${where}`
    return `${of("''", '')} UNION ALL ${of('value', ` CROSS JOIN unnest(${valuesOf}) AS value`)} GROUP BY value`
  })
  const total = `SELECT 'total' AS facet, '' AS value, count(*)::int AS rows FROM ${table} t WHERE ${inRelease('t', '$1')}`
  return rowsOf(db, facetRow, textStatement([total, ...counts].join(' UNION ALL '), values))
}
