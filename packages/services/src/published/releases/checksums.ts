import type { ReleaseFileSum } from '@academy/db/published/releases/release-files'
import { sha256 } from '../../runtime/sha256.ts'

/** The list of a release's files with their checksums, as `sha256sum` writes and checks it: by name, a line for each. */
export const CHECKSUMS_FILE = 'SHA256SUMS'

export function writeChecksums(files: readonly ReleaseFileSum[]): string {
  return files
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map((file) => `${file.sha256}  ${file.file}\n`)
    .join('')
}

/** The checksum of a release: that of the list of its files. Whoever has them all can work it out. */
export function checksumOf(files: readonly ReleaseFileSum[]): string {
  return Buffer.from(sha256(writeChecksums(files))).toString('hex')
}
