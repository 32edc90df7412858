import { z } from 'zod'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import type { Db } from '../../client/open-database.ts'
import { matchesWords } from './matches-words.ts'
import { inRelease } from './page-entity.ts'

export interface SchemeFacetFilter {
  nation?: string | undefined
  activity?: string | undefined
  programme?: string | undefined
  areaCode?: string | undefined
  words?: string | undefined
}

const schemeFacet = z.object({
  facet: z.enum(['all', 'nation', 'activity', 'programme', 'area']),
  value: z.string(),
  schemes: z.int(),
})
export type SchemeFacetRow = z.output<typeof schemeFacet>

/** The condition of each facet, `$n` being its own choice, and the values of it that a scheme has. */
const facets = {
  nation: { matches: '$2::text IS NULL OR t.nation = $2', values: 'ARRAY[nation]' },
  activity: { matches: '$3::text IS NULL OR t.activities @> ARRAY[$3]', values: 'activities' },
  programme: {
    matches: '$4::text IS NULL OR t.programme_slug = $4',
    values: 'array_remove(ARRAY[programme_slug], NULL)',
  },
  area: { matches: '$5::text IS NULL OR t.area_codes @> ARRAY[$5]', values: 'area_codes' },
} as const

const names = Object.keys(facets) as (keyof typeof facets)[]

const textOf = (narrowed: string) => `
  WITH t AS MATERIALIZED (
    SELECT t.nation, t.activities, t.programme_slug, t.area_codes,
      ${names.map((name) => `(${facets[name].matches}) AS in_${name}`).join(', ')}
    FROM published.scheme t WHERE ${inRelease('t', '$1')}${narrowed}
  )
  SELECT 'all' AS facet, '' AS value, count(*)::int AS schemes FROM t WHERE ${names.map((name) => `in_${name}`).join(' AND ')}
  ${names
    .map(
      (name) => `UNION ALL
  SELECT '${name}', value, count(*)::int FROM t CROSS JOIN unnest(${facets[name].values}) AS value
  WHERE ${names
    .filter((other) => other !== name)
    .map((other) => `in_${other}`)
    .join(' AND ')} GROUP BY value`,
    )
    .join('\n')}
  ORDER BY facet, schemes DESC, value`

const all = textOf('')
const ofWords = textOf(` AND ${matchesWords('published.scheme')('$6')}`)

/**
 * How many schemes each choice of each filter would show, in one statement: a filter's own choice does not narrow its
 * own counts, so that a reader sees what the other choices hold. Words narrow all of them.
 */
export function countSchemeFacets(
  db: Db,
  release: number,
  filter: SchemeFacetFilter,
): Promise<SchemeFacetRow[]> {
  const { nation, activity, programme, areaCode, words } = filter
  const values = [release, nation, activity, programme, areaCode].map((value) => value ?? null)
  const statement =
    words === undefined ? textStatement(all, values) : textStatement(ofWords, [...values, words])
  return rowsOf(db, schemeFacet, statement)
}
