import { allowed, denied, type Decision } from '../decision.ts'
import type { ZipEntry } from './zip-directory.ts'

/** What an office file may unpack to. */
export const archiveLimits = {
  entriesMax: 2_000,
  unpackedBytesMax: 250_000_000,
  ratioMax: 100,
  ratioFromBytes: 5_000_000,
}

export type ArchiveRefusal = 'encrypted' | 'macros' | 'bomb' | 'nested-archive' | 'executable'

const macros = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^(Basic|Scripts)\//iu
const nested = /\.(zip|7z|rar|gz|tgz|bz2|xz|zst|jar|tar|cab|iso)$/iu
const executable = /\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs|js|jse|wsf|hta|lnk|sh|apk)$/iu

/**
 * Whether an office file, which is a ZIP, may be kept, by its directory alone. `size` is the file's in bytes.
 * Entries that claim together more packed bytes than the file has lie over one another, which is how a bomb
 * without nesting is made.
 */
export function checkArchive(entries: readonly ZipEntry[], size: number): Decision<ArchiveRefusal> {
  if (entries.some((entry) => entry.encrypted)) return denied('encrypted')
  if (entries.some((entry) => macros.test(entry.name))) return denied('macros')
  if (entries.some((entry) => executable.test(entry.name))) return denied('executable')
  if (entries.some((entry) => nested.test(entry.name))) return denied('nested-archive')
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0)
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0)
  const swells = unpacked > archiveLimits.ratioFromBytes && unpacked > size * archiveLimits.ratioMax
  const tooMuch = entries.length > archiveLimits.entriesMax || unpacked > archiveLimits.unpackedBytesMax
  return packed > size || swells || tooMuch ? denied('bomb') : allowed
}
