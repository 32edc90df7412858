import { open, stat } from 'node:fs/promises'
import {
  headBytes,
  recogniseFile,
  type AttachmentKind,
  type FileRefusal,
} from '@academy/domain/attachment/recognise-file'
import type { PdfRefusal } from '@academy/domain/attachment/find-in-pdf'
import sharp from 'sharp'
import { lookIntoPdf } from './look-into-pdf.ts'

export type JudgedWhy = FileRefusal | PdfRefusal | 'pdf-hidden' | 'picture-too-large' | 'kind-not-accepted'
export type Judged = { ok: true; kind: AttachmentKind; path: string } | { ok: false; why: JudgedWhy }

/** The end of a file, in which the directory of an office file of 2,000 entries lies. */
const END_BYTES = 1_000_000
/** A picture of a telephone has 12 to 50 million points. */
const PIXELS_MAX = 80_000_000

sharp.cache(false)
sharp.concurrency(1)

let turn: Promise<unknown> = Promise.resolve()

/**
 * What a file that has arrived is, and whether it may be kept, one file at a time, so that many at once take no more
 * memory than one. A picture is drawn anew beside it: whatever else was in the file, such as where it was taken, is gone.
 */
export function judgeFile(path: string, name: string, accepts: readonly AttachmentKind[]): Promise<Judged> {
  const judged = turn.then(() => judge(path, name, accepts))
  turn = judged.catch(() => undefined)
  return judged
}

async function judge(path: string, name: string, accepts: readonly AttachmentKind[]): Promise<Judged> {
  const found = recogniseFile({ name, ...(await endsOf(path)) })
  if (!found.ok) return found
  const { kind } = found
  if (!accepts.includes(kind)) return { ok: false, why: 'kind-not-accepted' }
  if (kind === 'pdf') {
    const looked = await lookIntoPdf(path)
    return looked.ok ? { ok: true, kind, path } : looked
  }
  return kind === 'jpeg' || kind === 'png' ? drawAnew(path, kind) : { ok: true, kind, path }
}

async function endsOf(path: string) {
  const { size } = await stat(path)
  const handle = await open(path)
  try {
    const at = Math.max(0, size - END_BYTES)
    const head = Buffer.alloc(Math.min(size, headBytes))
    const end = Buffer.alloc(size - at)
    await handle.read(head, 0, head.length, 0)
    await handle.read(end, 0, end.length, at)
    return { head, end: { bytes: end, at, size } }
  } finally {
    await handle.close()
  }
}

async function drawAnew(path: string, kind: 'jpeg' | 'png'): Promise<Judged> {
  const drawn = `${path}.drawn`
  try {
    const picture = sharp(path, { limitInputPixels: PIXELS_MAX, failOn: 'error' }).autoOrient()
    await (kind === 'jpeg' ? picture.jpeg({ quality: 88 }) : picture.png()).toFile(drawn)
    return { ok: true, kind, path: drawn }
  } catch (error) {
    const isLarge = error instanceof Error && /pixel limit/i.test(error.message)
    return { ok: false, why: isLarge ? 'picture-too-large' : 'broken' }
  }
}
