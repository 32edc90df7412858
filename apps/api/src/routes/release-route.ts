import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { listReleases, type PublishedRelease } from '@academy/services/published/releases/list-releases'
import { releaseFormats, releaseTableNames, type ReleaseFormat, type ReleaseTable } from '@academy/services/published/releases/read-release-file' // prettier-ignore
import type { Runtime } from '@academy/services/runtime/create-runtime'
import type { Language } from '../home/home-text.ts'
import { releasesPage } from '../home/releases-page.ts'
import { isRead, type Exchange, type Route } from '../http/exchange.ts'
import { send, sendError, sendJson } from '../http/send.ts'
import { byteRange } from '../releases/byte-range.ts'
import type { ReleaseFile, ReleaseFiles } from '../releases/release-files.ts'
import { describeRelease } from '../releases/describe-release.ts'

const address = /^(\/cy)?\/releases(?:\/(\d{1,9})(?:\/([a-z_]+)\.(csv|jsonl))?)?$/

/** `/releases`, a page for people and JSON for programs; `/releases/1` and `/releases/1/scheme.csv`. */
export function releaseRoute(runtime: Runtime, files: ReleaseFiles): Route {
  return async (exchange) => {
    const match = address.exec(exchange.path)
    if (!match || !isRead(exchange)) return false
    const [, welsh, number, table, format] = match
    if (welsh && number !== undefined) return false
    const releases = await listReleases(runtime.contextFor({ kind: 'public' }))
    if (number === undefined) {
      if (welsh || exchange.request.headers.accept?.includes('text/html'))
        sendPage(exchange, welsh ? 'cy' : 'en', releases)
      else
        sendJson(exchange, { releases: releases.map(describeRelease) }, 200, {
          'cache-control': 'public, max-age=60',
          vary: 'accept',
        })
      return true
    }
    const release = releases.find((one) => one.number === Number(number))
    if (!release) notFound(exchange, 'There is no release with this number. /releases lists them.')
    else if (table === undefined) await sendManifest(exchange, release, files)
    else if (!isTable(table)) notFound(exchange, `There is no such table. /releases/${number} lists them.`)
    else
      await sendFile(
        exchange,
        await files.get({ release, table, format: format as ReleaseFormat }),
        format as ReleaseFormat,
      )
    return true
  }
}

function sendPage(exchange: Exchange, language: Language, releases: readonly PublishedRelease[]): void {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    'cache-control': 'public, max-age=60',
    vary: 'accept',
  }
  send(exchange, { headers, body: releasesPage(language, releases) })
}

function isTable(name: string): name is ReleaseTable {
  return (releaseTableNames as string[]).includes(name)
}

/** What a release holds, every file with its size and checksum. */
async function sendManifest(
  exchange: Exchange,
  release: PublishedRelease,
  files: ReleaseFiles,
): Promise<void> {
  const list = []
  for (const table of releaseTableNames) {
    for (const format of releaseFormats) {
      const { bytes, sha256 } = await files.get({ release, table, format })
      list.push({ table, format, href: `/releases/${release.number}/${table}.${format}`, bytes, sha256 })
    }
  }
  sendJson(exchange, { ...describeRelease(release), files: list }, 200, {
    'cache-control': 'public, max-age=60',
  })
}

async function sendFile(exchange: Exchange, file: ReleaseFile, format: ReleaseFormat): Promise<void> {
  const { request, response } = exchange
  const etag = `"${file.sha256}"`
  const headers: Record<string, string> = {
    etag,
    'content-type':
      format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/jsonl; charset=utf-8',
    'content-disposition': `attachment; filename="${fileName(exchange.path)}"`,
    'cache-control': 'public, max-age=86400',
    'accept-ranges': 'bytes',
    'repr-digest': `sha-256=:${Buffer.from(file.sha256, 'hex').toString('base64')}:`,
  }
  if (request.headers['if-none-match']?.includes(etag))
    return send(exchange, { status: 304, headers, body: '' })
  const ifRange = request.headers['if-range']
  const range =
    ifRange === undefined || ifRange === etag ? byteRange(request.headers.range, file.bytes) : undefined
  if (range === 'unsatisfiable') {
    const outside = { code: 'range', message: `The file has ${file.bytes} bytes.` }
    return sendError(exchange, 416, outside, { 'content-range': `bytes */${file.bytes}` })
  }
  const { start, end } = range ?? { start: 0, end: file.bytes - 1 }
  if (range) headers['content-range'] = `bytes ${start}-${end}/${file.bytes}`
  response.writeHead(range ? 206 : 200, {
    ...exchange.headers,
    ...headers,
    'content-length': String(end - start + 1),
  })
  if (request.method === 'HEAD' || file.bytes === 0) return void response.end()
  // A client that stops halfway is its own business.
  await pipeline(createReadStream(file.file, { start, end }), response).catch(() => response.destroy())
}

/** `/releases/1/scheme.csv` is saved as `release-1-scheme.csv`. */
function fileName(path: string): string {
  const [, , number, name] = path.split('/')
  return `release-${number}-${name}`
}

function notFound(exchange: Exchange, message: string): void {
  sendError(exchange, 404, { code: 'not-found', message })
}
