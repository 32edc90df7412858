import { desc } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { publishedRelease } from '../published-tables.ts'

export type ReleasePageRow = Awaited<ReturnType<typeof pageReleases>>[number]

/** Every release, the newest first, with the instant in ISO 8601. There are few: one for each time the academy publishes. */
export async function pageReleases(db: Db) {
  const { number, publishedAt, title, notes, sha256, rowCounts } = publishedRelease
  const rows = await db
    .select({ number, publishedAt, title, notes, sha256, rowCounts })
    .from(publishedRelease)
    .orderBy(desc(number))
  return rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }))
}
