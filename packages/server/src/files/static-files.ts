import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { etagOf } from '../answer/etag.ts'
import { send } from '../answer/send.ts'
import { isRead, type Exchange } from '../exchange.ts'
import { chooseEncoding, encodingNames, encodings, type Encoding } from '../request/accept-encoding.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

interface StaticFile {
  headers: Readonly<Record<string, string>>
  body: Buffer
  packed: Readonly<Partial<Record<Encoding, Buffer>>>
}

export interface StaticFiles {
  paths: readonly string[]
  has(path: string): boolean
  /** Answers with the file; true when the address was one. */
  answer(exchange: Exchange): boolean
}

/**
 * The files of a folder, with the `.br` and `.gz` that a build put beside them. All of them are read once, a few
 * megabytes: a build that replaces them underneath neither ends the process nor mixes its files with the pages of the
 * one before.
 */
export function readStaticFiles(folder: string): StaticFiles {
  const files = readFiles(folder)
  return {
    paths: [...files.keys()],
    has: (path) => files.has(path),
    answer: (exchange) => {
      const file = files.get(exchange.path)
      if (!file || !isRead(exchange)) return false
      const atHand = encodingNames.filter((name) => file.packed[name])
      const encoding = chooseEncoding(exchange.request.headers['accept-encoding'], atHand)
      const body = (encoding && file.packed[encoding]) ?? file.body
      const headers = encoding ? { ...file.headers, 'content-encoding': encoding } : file.headers
      void send(exchange, { headers, body })
      return true
    },
  }
}

function readFiles(folder: string): ReadonlyMap<string, StaticFile> {
  if (!existsSync(folder)) return new Map()
  const endings: string[] = Object.values(encodings)
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/'))
    .map((name) => (name.startsWith('/') ? name : `/${name}`))
    // The build's own notes are in folders that begin with a dot.
    .filter((name) => !name.includes('/.') && !endings.some((ending) => name.endsWith(ending)))
  return new Map(names.map((name) => [name, readFile(folder, name)]))
}

function readFile(folder: string, name: string): StaticFile {
  const path = join(folder, name)
  const body = readFileSync(path)
  const packed = Object.fromEntries(
    encodingNames
      .filter((encoding) => existsSync(path + encodings[encoding]))
      .map((encoding) => [encoding, readFileSync(path + encodings[encoding])]),
  )
  const headers = {
    'content-type': types[extname(name)] ?? 'application/octet-stream',
    // Names under /assets/ carry a hash of what they hold.
    'cache-control': name.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=3600',
    etag: etagOf(body),
    'last-modified': statSync(path).mtime.toUTCString(),
    ...(Object.keys(packed).length > 0 && { vary: 'accept-encoding' }),
  }
  return { headers, body, packed }
}
