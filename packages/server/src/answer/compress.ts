import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from '../request/accept-encoding.ts'

/** Shorter text gains nothing. */
export const compressedBytesMin = 1024

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)
/** As strong as is quick enough for every answer. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** In a thread of its own. */
export function compress(encoding: Encoding, body: Buffer): Promise<Buffer> {
  return encoding === 'br' ? toBrotli(body, quick) : toGzip(body, { level: 6 })
}

export function isText(contentType: string): boolean {
  return /^(?:text\/|image\/svg|application\/(?:[\w.+-]*json|[\w.+-]*jsonl|javascript|xml))/.test(contentType)
}
