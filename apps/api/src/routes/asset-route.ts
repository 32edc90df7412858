import { readFileSync } from 'node:fs'
import { etagOf } from '@academy/server/answer/etag'
import { send } from '@academy/server/answer/send'
import type { Route } from '@academy/server/routing/find-route'

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

export function assetRoutes(): Route[] {
  return Object.entries(assets).map(([path, { file, type }]) => {
    const body = readFileSync(new URL(file))
    const headers = { 'content-type': type, etag: etagOf(body), 'cache-control': 'public, max-age=300' }
    return { path, methods: ['GET'] as const, answer: (exchange) => send(exchange, { headers, body }) }
  })
}
