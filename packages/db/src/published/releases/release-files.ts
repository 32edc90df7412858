import { eq } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { publishedReleaseFile } from '../published-tables.ts'

/** A file of a release as it was published. */
export interface ReleaseFileSum {
  /** Such as `scheme.csv`. */
  file: string
  bytes: number
  /** In hexadecimal. */
  sha256: string
}

/** The files that a release was published with, by name; none of a release that was made before files were written down. */
export async function listReleaseFiles(db: Db, release: number): Promise<ReleaseFileSum[]> {
  const { file, bytes, sha256 } = publishedReleaseFile
  const rows = await db
    .select({ file, bytes, sha256 })
    .from(publishedReleaseFile)
    .where(eq(publishedReleaseFile.release, release))
  return rows.toSorted((a, b) => (a.file < b.file ? -1 : 1))
}
