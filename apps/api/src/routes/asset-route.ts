import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isRead, type Route } from '../http/exchange.ts'
import { send } from '../http/send.ts'

/** The stylesheet, its letters and the mark in the browser's tab, read once. */
const assets = {
  '/assets/api.css': { file: ours('api.css'), type: 'text/css; charset=utf-8' },
  '/assets/latin.woff2': {
    file: import.meta
      .resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'),
    type: 'font/woff2',
  },
  '/assets/latin-ext.woff2': {
    file: import.meta
      .resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2'),
    type: 'font/woff2',
  },
  '/favicon.svg': { file: ours('favicon.svg'), type: 'image/svg+xml' },
  '/robots.txt': { file: ours('robots.txt'), type: 'text/plain; charset=utf-8' },
} as const

function ours(name: string): string {
  return new URL(`../../public/${name}`, import.meta.url).href
}

export function assetRoute(): Route {
  const loaded = new Map(
    Object.entries(assets).map(([path, { file, type }]) => {
      const body = readFileSync(new URL(file))
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
      return [path, { body, headers: { 'content-type': type, etag, 'cache-control': 'public, max-age=300' } }]
    }),
  )
  return (exchange) => {
    const asset = loaded.get(exchange.path)
    if (!asset || !isRead(exchange)) return false
    const same = exchange.request.headers['if-none-match'] === asset.headers.etag
    send(exchange, { ...asset, status: same ? 304 : 200 })
    return true
  }
}
