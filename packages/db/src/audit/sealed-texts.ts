import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../client/open-database.ts'
import { rowsOf } from '../client/rows-of.ts'

const brokenRow = z.object({ record: z.string(), id: z.string() })

/** Records that are kept with the SHA-256 of their text, where the two do not agree any more. It reads every such text. */
export function findBrokenSeals(db: Db) {
  return rowsOf(
    db,
    brokenRow,
    sql`SELECT record, id::text AS id FROM (
        SELECT 'round_version' AS record, id, canonical_json, sha256 FROM grants.round_version
        UNION ALL SELECT 'submission', id, canonical_json, sha256 FROM grants.submission
        UNION ALL SELECT 'scenario_version', id, canonical_json, sha256 FROM grants.scenario_version
        UNION ALL SELECT 'decision_record', set_id, canonical_json, sha256 FROM grants.decision_record) sealed
      WHERE encode(sha256(convert_to(canonical_json, 'UTF8')), 'hex') <> sha256
      ORDER BY record, id`,
  )
}
