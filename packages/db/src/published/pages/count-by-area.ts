import { linkWorkerActivity } from '@academy/domain/facts/link-workers'
import type { Db } from '../../client/open-database.ts'
import { runNamed } from '../../client/run-named.ts'
import { inRelease } from '../lists/page-entity.ts'

/** What is on record in an area. Schemes that cover more than one area of its kind are in none. */
export interface AreaCountRow {
  code: string
  schemes: number
  linkWorkerSchemes: number
  /** The known sums; pence, bigint as text. `null` when none is known. */
  knownPence: string | null
}

const text = `SELECT code, count(*)::int AS schemes, count(*) FILTER (WHERE $2 = ANY (t.activities))::int AS "linkWorkerSchemes",
    sum(t.awarded_pence)::bigint AS "knownPence"
  FROM published.scheme t CROSS JOIN unnest(t.area_codes) AS code WHERE ${inRelease('t', '$1')} GROUP BY code`

/** Of every area that has a scheme, in one statement. */
export function countByArea(db: Db, release: number): Promise<AreaCountRow[]> {
  return runNamed(db, text, [release, linkWorkerActivity])
}
