import type { Db } from '../../client/open-database.ts'
import { runNamed } from '../../client/run-named.ts'

export interface ReleasePageRow {
  number: number
  publishedAt: string
  title: string
  notes: string
  sha256: string
  rowCounts: Record<string, number>
}

/** Every release, the newest first. There are few: one for each time the academy publishes. */
export async function pageReleases(db: Db): Promise<ReleasePageRow[]> {
  return runNamed(
    db,
    `SELECT number, to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "publishedAt",
            title, notes, sha256, row_counts AS "rowCounts"
     FROM published.release ORDER BY number DESC`,
    [],
  )
}
