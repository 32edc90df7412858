import {
  listReleaseFiles as findReleaseFiles,
  type ReleaseFileSum,
} from '@academy/db/published/releases/release-files'
import type { ServiceContext } from '../../service-context.ts'

export type { ReleaseFileSum }

/** The files that a release was published with; none of a release that was made before files were written down. Anyone may read it. */
export function listReleaseFiles(
  ctx: Pick<ServiceContext, 'db'>,
  release: number,
): Promise<ReleaseFileSum[]> {
  return findReleaseFiles(ctx.db, release)
}
