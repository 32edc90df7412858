import { linkWorkerActivity } from '@academy/domain/facts/link-workers'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import { inRelease } from '../lists/page-entity.ts'

/** What is on record in an area. Schemes that cover more than one area of its kind are in none. */
const areaCount = z.object({
  code: z.string(),
  schemes: z.int(),
  linkWorkerSchemes: z.int(),
  /** The known sums, in pence; `null` when none is known. */
  knownPence: pgValue.bigint.nullable(),
})
export type AreaCountRow = z.output<typeof areaCount>

const text = `SELECT code, count(*)::int AS schemes, count(*) FILTER (WHERE $2 = ANY (t.activities))::int AS "linkWorkerSchemes",
    sum(t.awarded_pence)::bigint AS "knownPence"
  FROM published.scheme t CROSS JOIN unnest(t.area_codes) AS code WHERE ${inRelease('t', '$1')} GROUP BY code`

/** Of every area that has a scheme, in one statement. */
export function countByArea(db: Db, release: number): Promise<AreaCountRow[]> {
  return rowsOf(db, areaCount, textStatement(text, [release, linkWorkerActivity]))
}
