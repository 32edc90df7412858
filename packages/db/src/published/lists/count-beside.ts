import { z } from 'zod'
import type { RunningChoice } from '@academy/domain/facts/running'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import { inRelease, type PageEntity } from './page-entity.ts'
import { marked, schemePage } from './page-scheme.ts'
import { runningIn } from './running-in.ts'

const runningCounts = z.object({ known: z.int(), may: z.int(), unstated: z.int() })
export type RunningCounts = z.output<typeof runningCounts>

const beside = z.object({
  running: runningCounts,
  /** How many have a distance from the place, in any year. */
  near: z.int(),
  covering: z.array(
    z.strictObject({
      slug: z.string(),
      name: z.string(),
      leadName: z.string().nullable(),
      /** The smallest of the areas asked for that it covers. */
      coversCode: z.string(),
    }),
  ),
  coveringTotal: z.int(),
})

export interface BesideQuery {
  release: number
  /** Those of the list without its year. */
  filters: Readonly<Record<string, string | null | undefined>>
  year?: number | undefined
  /** What is asked of the year. */
  answer: RunningChoice
  /** Codes of the areas in which the place of the list lies, the largest first; none without a place. */
  areaCodes: readonly string[]
  /** How many that cover it are read. */
  limit: number
}

/**
 * What a list of schemes says beside its rows, in one statement: how many of its selection are known to run in the year,
 * may still run, or have no start on record; and, of a list of what is nearest to a place, those that are at no distance
 * because they cover an area in which it lies, the smallest areas first.
 */
export async function countBeside(db: Db, query: BesideQuery): Promise<z.output<typeof beside>> {
  const { table, filters }: PageEntity = schemePage
  const values: unknown[] = [query.release, query.year ?? 0, query.areaCodes, query.limit]
  const where = Object.entries(query.filters).flatMap(([name, value]) => {
    const condition = filters[name]
    return value != null && condition ? [condition(`$${values.push(value)}`)] : []
  })
  const isNear = query.areaCodes.length > 0
  const inYear = runningIn('$2')
  const counts = Object.entries(inYear).map(
    ([answer, condition]) =>
      `'${answer}', count(*) FILTER (WHERE ${condition}${isNear ? ' AND t.is_marked' : ''})`,
  )
  const covering = `SELECT t.slug, t.name, coalesce(t.lead_name, t.lead_as_written) AS "leadName", of.code AS "coversCode", of.place
    FROM t CROSS JOIN LATERAL (SELECT code, place FROM unnest($3::text[]) WITH ORDINALITY AS of (code, place)
      WHERE of.code = ANY (t.covers_codes) ORDER BY place DESC LIMIT 1) of
    WHERE NOT t.is_marked${query.year === undefined ? '' : ` AND ${inYear[query.answer]}`}`
  const text = `WITH t AS MATERIALIZED (
      SELECT t.slug, t.name, t.lead_name, t.lead_as_written, t.covers_codes, t.start_year, t.end_year, t.has_ended, t.known_to_run_on,
        ${marked} AS is_marked
      FROM ${table} t WHERE ${[inRelease('t', '$1'), ...where].join(' AND ')}
    ), covering AS MATERIALIZED (${covering})
    SELECT (SELECT json_build_object(${counts.join(', ')}) FROM t) AS running,
      (SELECT count(*) FILTER (WHERE is_marked)::int FROM t) AS near,
      (SELECT count(*)::int FROM covering) AS "coveringTotal",
      coalesce((SELECT json_agg(json_build_object('slug', slug, 'name', name, 'leadName', "leadName", 'coversCode', "coversCode") ORDER BY place DESC, name)
        FROM (SELECT * FROM covering ORDER BY place DESC, name LIMIT $4) c), '[]'::json) AS covering`
  const [row] = await rowsOf(db, beside, textStatement(text, values))
  return row ?? { running: { known: 0, may: 0, unstated: 0 }, near: 0, covering: [], coveringTotal: 0 }
}
