import { pageReleases, type ReleasePageRow } from '@academy/db/published/releases/list-releases'
import type { ServiceContext } from '../../service-context.ts'

export type PublishedRelease = ReleasePageRow

/** Every release, the newest first. */
export function listReleases(ctx: Pick<ServiceContext, 'db'>): Promise<PublishedRelease[]> {
  return pageReleases(ctx.db)
}

/** How many rows of a table a release holds; the table named as its file is, such as `evidence_item`. */
export function rowCountOf(release: PublishedRelease, table: string): number {
  const name = table.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return release.rowCounts[name] ?? 0
}
