import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Exchange } from '../exchange.ts'
import { chooseEncoding, type Encoding } from '../request/accept-encoding.ts'
import { byteRange } from './byte-range.ts'
import { judgeConditions, rangeHolds } from './judge-conditions.ts'

export interface SentFile {
  path: string
  bytes: number
  /** Strong, of the file as it is. */
  etag: string
  lastModified: Date
  headers: Readonly<Record<string, string>>
  /** The same file packed, and how many bytes it then has. */
  packed: Readonly<Partial<Record<Encoding, { path: string; bytes: number }>>>
}

/**
 * Sends a file, or the part of it that is asked for, from the disk. Parts are of the file as it is; whole it goes packed
 * where that is taken. Throws what the disk says, before anything is sent, when the file is gone.
 */
export async function sendFile(exchange: Exchange, file: SentFile): Promise<void> {
  const { request, response, method } = exchange
  const { range: rangeHeader, 'if-range': ifRange, 'accept-encoding': accepted } = request.headers
  // A range is defined for GET alone.
  const wantsPart = method === 'GET' && rangeHeader !== undefined
  const encoding = wantsPart ? undefined : chooseEncoding(accepted, Object.keys(file.packed) as Encoding[])
  const packed = encoding && file.packed[encoding]
  const { path, bytes } = packed ?? file
  const etag = encoding ? file.etag.replace(/"$/, `-${encoding}"`) : file.etag
  const validators = { etag, lastModified: file.lastModified }
  const headers: Record<string, string> = {
    ...exchange.headers,
    ...file.headers,
    etag,
    'last-modified': file.lastModified.toUTCString(),
    'accept-ranges': 'bytes',
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  }
  const verdict = judgeConditions(request.headers, validators)
  if (verdict !== 'send') return void response.writeHead(verdict, headers).end()
  const range =
    wantsPart && rangeHolds(ifRange === undefined ? undefined : String(ifRange), validators)
      ? byteRange(rangeHeader, bytes)
      : undefined
  if (range === 'unsatisfiable') {
    const outside = { ...exchange.headers, 'content-range': `bytes */${bytes}`, 'cache-control': 'no-store' }
    const body = `{ "error": { "code": "range", "message": "The file has ${bytes} bytes." } }\n`
    response.writeHead(416, { ...outside, 'content-type': 'application/json; charset=utf-8' }).end(body)
    return
  }
  const { start, end } = range ?? { start: 0, end: bytes - 1 }
  const handle = await open(path)
  try {
    if (range) headers['content-range'] = `bytes ${start}-${end}/${bytes}`
    response.writeHead(range ? 206 : 200, { ...headers, 'content-length': String(end - start + 1) })
    if (method === 'HEAD' || bytes === 0) return void response.end()
    // A client that stops halfway is its own business.
    await pipeline(handle.createReadStream({ start, end, autoClose: false }), response).catch(() =>
      response.destroy(),
    )
  } finally {
    await handle.close()
  }
}
