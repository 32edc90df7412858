import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'

const releaseShape = z.object({
  number: z.int(),
  publishedAt: z.iso.datetime(),
  title: z.string(),
  notes: z.string(),
  sha256: z.string(),
  rowCounts: z.record(z.string(), z.int()),
})

export type ReleasePageRow = z.output<typeof releaseShape>

/** Every release, the newest first. There are few: one for each time the academy publishes. */
export async function pageReleases(db: Db): Promise<ReleasePageRow[]> {
  return rowsOf(
    db,
    releaseShape,
    sql`SELECT number, to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "publishedAt",
            title, notes, sha256, row_counts AS "rowCounts"
     FROM published.release ORDER BY number DESC`,
  )
}
