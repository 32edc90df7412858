import { pageReleases, type ReleasePageRow } from '@academy/db/published/page-releases'
import type { ServiceContext } from '../service-context.ts'

export type PublishedRelease = ReleasePageRow

/** Every release, the newest first. */
export function listReleases(ctx: Pick<ServiceContext, 'db'>): Promise<PublishedRelease[]> {
  return pageReleases(ctx.db)
}
