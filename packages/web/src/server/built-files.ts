import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { etagOf, holdsEtag } from './etag.ts'
import { pathOf } from './path-of.ts'

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

/** Our names of encodings, the best first, and the ending that `precompress` gives to each. */
const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

interface BuiltFile {
  etag: string
  headers: Readonly<Record<string, string>>
  body: Buffer
  encoded: ReadonlyMap<string, Buffer>
}

/**
 * Answers with a built file; true when the address was one. All of them are read once, a few megabytes: a build that
 * replaces them underneath neither ends the process nor mixes its files with the pages of the one before.
 */
export function builtFiles(folder: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const files = readFiles(folder)
  return (request, response) => {
    const file = files.get(pathOf(request))
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return false
    for (const [name, value] of Object.entries(file.headers)) response.setHeader(name, value)
    if (holdsEtag(request.headers['if-none-match'], file.etag)) {
      response.writeHead(304).end()
      return true
    }
    const encoding = [...file.encoded.keys()].find((name) => takes(request.headers['accept-encoding'], name))
    const body = (encoding && file.encoded.get(encoding)) || file.body
    if (encoding) response.setHeader('Content-Encoding', encoding)
    response.setHeader('Content-Length', body.length)
    response.writeHead(200).end(request.method === 'HEAD' ? undefined : body)
    return true
  }
}

function readFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/'))
    .map((name) => (name.startsWith('/') ? name : `/${name}`))
    // The build's own notes are in folders that begin with a dot.
    .filter((name) => !name.includes('/.') && !encodings.some(([, ending]) => name.endsWith(ending)))
  return new Map(names.map((name) => [name, readFile(folder, name)]))
}

function readFile(folder: string, name: string): BuiltFile {
  const path = join(folder, name)
  const body = readFileSync(path)
  const encoded = new Map(
    encodings.flatMap(([encoding, ending]) =>
      existsSync(path + ending) ? [[encoding, readFileSync(path + ending)] as const] : [],
    ),
  )
  const etag = etagOf(body)
  const headers = {
    'Content-Type': types[extname(name)] ?? 'application/octet-stream',
    // Names under /assets/ carry a hash of what they hold.
    'Cache-Control': name.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=3600',
    ETag: etag,
    ...(encoded.size > 0 && { Vary: 'Accept-Encoding' }),
  }
  return { etag, headers, body, encoded }
}

/** Whether an `Accept-Encoding` names an encoding and does not rule it out. */
function takes(header: string | string[] | undefined, encoding: string): boolean {
  return String(header ?? '')
    .split(',')
    .some((part) => {
      const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
      return name === encoding && !parameters.some((text) => /^q=0(\.0*)?$/.test(text))
    })
}
