import { linkWorkerActivity } from '@academy/domain/facts/link-workers'
import { tabledAreaKinds } from '@academy/domain/facts/vocabulary'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import { inRelease } from '../lists/page-entity.ts'

/** What is on record in an area, by the reach of the schemes, as `reachOf` of the domain says it. */
const areaCount = z.object({
  code: z.string(),
  /** That serve places in it or all of it. */
  schemes: z.int(),
  whole: z.int(),
  wider: z.int(),
  linkWorkerSchemes: z.int(),
  /** Of these, that have an award whose sum is known. */
  withSum: z.int(),
})
export type AreaCountRow = z.output<typeof areaCount>

const text = `WITH scheme AS MATERIALIZED (
    SELECT area_codes, covers_codes, activities, awarded_pence FROM published.scheme t WHERE ${inRelease('t', '$1')}
  ), placed AS (
    SELECT code, count(*)::int AS schemes, count(*) FILTER (WHERE code = ANY (t.covers_codes))::int AS whole,
      count(*) FILTER (WHERE $2 = ANY (t.activities))::int AS link_worker_schemes, count(t.awarded_pence)::int AS with_sum
    FROM scheme t CROSS JOIN unnest(t.area_codes) AS code GROUP BY code
  ), wider AS (
    SELECT area.code, count(*)::int AS schemes
    FROM (SELECT * FROM scheme WHERE covers_codes <> '{}') t
    JOIN published.area area ON ${inRelease('area', '$1')} AND area.kind = ANY ($3) AND area.containing_codes && t.covers_codes
      AND NOT area.code = ANY (t.area_codes)
    GROUP BY area.code
  )
  SELECT code, coalesce(placed.schemes, 0) AS schemes, coalesce(placed.whole, 0) AS whole, coalesce(wider.schemes, 0) AS wider,
    coalesce(placed.link_worker_schemes, 0) AS "linkWorkerSchemes", coalesce(placed.with_sum, 0) AS "withSum"
  FROM placed FULL JOIN wider USING (code)`

/** Of every area that has a scheme, in one statement. */
export function countByArea(db: Db, release: number): Promise<AreaCountRow[]> {
  return rowsOf(db, areaCount, textStatement(text, [release, linkWorkerActivity, tabledAreaKinds]))
}
