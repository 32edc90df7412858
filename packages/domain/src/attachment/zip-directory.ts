import { denied } from '../decision.ts'

/** One entry as the archive's directory lists it; sizes in bytes. */
export type ZipEntry = { name: string; encrypted: boolean; packedBytes: number; unpackedBytes: number }

/** `size` is the whole file's; `at` is where `bytes`, its end, begins in it. */
export type FileEnd = { bytes: Uint8Array; at: number; size: number }

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const entryLength = 46

/**
 * The directory at the end of a ZIP file, read without unpacking anything. Sizes are what the archive claims.
 * Refuses one that is cut, spans disks, is ZIP64 (none of ours is so large), has bytes after its end, or whose
 * directory lies before `end.at`.
 */
export function zipDirectory(end: FileEnd): { ok: true; entries: ZipEntry[] } | { ok: false; why: 'broken' } {
  const view = new DataView(end.bytes.buffer, end.bytes.byteOffset, end.bytes.byteLength)
  const closing = findClosing(view)
  if (closing === undefined) return denied('broken')
  const count = view.getUint16(closing + 10, true)
  const length = view.getUint32(closing + 12, true)
  const start = view.getUint32(closing + 16, true) - end.at
  const onOneDisk = view.getUint32(closing + 4, true) === 0 && view.getUint16(closing + 8, true) === count
  if (!onOneDisk || start < 0 || start + length !== closing) return denied('broken')

  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + entryLength > closing || view.getUint32(at, true) !== entrySignature) return denied('broken')
    const nameLength = view.getUint16(at + 28, true)
    const next = at + entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > closing) return denied('broken')
    entries.push({
      name: new TextDecoder().decode(end.bytes.subarray(at + entryLength, at + entryLength + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
    })
    at = next
  }
  return at === closing ? { ok: true, entries } : denied('broken')
}

/** Whether programs that unpack would take the file for an archive, whatever stands before it and however wrong its offsets. */
export function endsAsZip(end: FileEnd): boolean {
  return findClosing(new DataView(end.bytes.buffer, end.bytes.byteOffset, end.bytes.byteLength)) !== undefined
}

/** Where the closing record begins: the one whose comment ends exactly where the file does. */
function findClosing(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - 0xffff)
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) !== endSignature) continue
    if (at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  return undefined
}
