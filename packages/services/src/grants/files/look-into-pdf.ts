import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { allowed, denied, type Decision } from '@academy/domain/decision'
import { findInPdf, type PdfRefusal } from '@academy/domain/attachment/find-in-pdf'

const unpack = promisify(inflate)
const PIECE = 1_000_000
const OVERLAP = 200
/** What the packed objects of one file may be together; more is what nobody writes. */
const UNPACKED_MAX = 60_000_000
const OBJECT_STREAM = /\/Type\s*\/ObjStm\b/

/**
 * Looks for scripts, programs, files within and passwords in a PDF: in all that stands in it openly, and in its packed
 * objects. One whose packed objects cannot be read is refused as well: nobody could say what is in them.
 */
export async function lookIntoPdf(path: string): Promise<Decision<PdfRefusal | 'pdf-hidden'>> {
  const bytes = await readFile(path)
  for (let at = 0; at < bytes.length; at += PIECE) {
    const found = findInPdf(bytes.toString('latin1', at, Math.min(bytes.length, at + PIECE + OVERLAP)))
    if (!found.ok) return found
  }
  let unpackedBytes = 0
  for (const { dictionary, start } of streamsOf(bytes)) {
    if (!OBJECT_STREAM.test(dictionary)) continue
    const end = bytes.indexOf('endstream', start)
    if (end === -1) return denied('pdf-hidden')
    const packed = bytes.subarray(start, end)
    let objects = packed
    if (/\/Filter/.test(dictionary)) {
      if (!/\/Filter\s*\[?\s*\/FlateDecode\s*(\]|\/(?!\w*Decode)|>>)/.test(dictionary))
        return denied('pdf-hidden')
      try {
        objects = await unpack(packed, { maxOutputLength: UNPACKED_MAX - unpackedBytes, finishFlush: 2 })
      } catch {
        return denied('pdf-hidden')
      }
    }
    unpackedBytes += objects.length
    if (unpackedBytes >= UNPACKED_MAX) return denied('pdf-hidden')
    const found = findInPdf(objects.toString('latin1'))
    if (!found.ok) return found
  }
  return allowed
}

/** Where each stream begins, with the dictionary before it. */
function* streamsOf(bytes: Buffer): Generator<{ dictionary: string; start: number }> {
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue
    const before = bytes.toString('latin1', Math.max(0, at - 1_000), at)
    const object = before.lastIndexOf(' obj')
    const next = bytes[at + 6] === 0x0d && bytes[at + 7] === 0x0a ? at + 8 : at + 7
    yield { dictionary: before.slice(object === -1 ? 0 : object), start: next }
  }
}
