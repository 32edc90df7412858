import { createHash } from 'node:crypto'
import type { ReleaseFileSum } from '@academy/db/published/releases/release-files'
import type { ServiceContext } from '../../service-context.ts'
import { readReleaseFile, releaseFormats, releaseTableNames } from './read-release-file.ts'

/** Every file that a release has, read once from its rows: what they will be whenever and wherever they are made. */
export async function sumReleaseFiles(
  ctx: Pick<ServiceContext, 'db'>,
  release: number,
): Promise<ReleaseFileSum[]> {
  const files: ReleaseFileSum[] = []
  for (const table of releaseTableNames) {
    for (const format of releaseFormats) {
      const hash = createHash('sha256')
      let bytes = 0
      for await (const part of readReleaseFile(ctx, { table, release, format })) {
        hash.update(part)
        bytes += Buffer.byteLength(part)
      }
      files.push({ file: `${table}.${format}`, bytes, sha256: hash.digest('hex') })
    }
  }
  return files
}
