import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DomainError } from '@academy/domain/domain-error'
import type { HttpServer } from '@academy/server/http-server'
import type { Runtime } from '@academy/services/runtime/create-runtime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refusal } from '../api/refusal.ts'
import { sampleBuild } from '../testing/sample-build.ts'
import { createWebServer } from './create-web-server.ts'

const logged: { fields: Record<string, unknown>; message: string }[] = []
const note = (fields: Record<string, unknown>, message: string) => void logged.push({ fields, message })
const runtime = {
  log: { info: note, error: note },
  contextFor: () => ({}),
  ready: async () => true,
} as unknown as Runtime

let folder: string
let server: HttpServer
let base: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'web-server-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets', 'app-1a2b.css'), 'body{}')
  writeFileSync(join(folder, 'assets', 'app-1a2b.css.br'), 'squeezed')
  server = await createWebServer({
    build: sampleBuild(),
    runtime,
    clientFolder: folder,
    host: '127.0.0.1',
    port: 0,
    cacheControl: 'public, max-age=60',
  })
  base = `http://127.0.0.1:${server.port}`
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const ours = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' }

describe('a page', () => {
  it('comes with the safety headers, an id, and a time to live', async () => {
    const response = await fetch(`${base}/?q=secret`)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(
      '<!doctype html><html lang="en"><head></head><body><h1>Home</h1></body></html>',
    )
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(response.headers.get('X-Request-Id')).toMatch(/^[\da-f-]{36}$/)
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=60')
  })

  it('is not sent again to who has it', async () => {
    const etag = (await fetch(base)).headers.get('ETag') ?? ''
    expect(etag).toMatch(/^W\//)
    const again = await fetch(base, { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
  })

  it('is logged without its query', () => {
    const entry = logged.find(({ message }) => message === 'request')
    expect(entry?.fields).toMatchObject({ method: 'GET', path: '/', status: 200 })
    expect(JSON.stringify(logged)).not.toContain('secret')
  })
})

it('answers a HEAD with the headers of the page and nothing else', async () => {
  const [got, head] = [await fetch(base), await fetch(base, { method: 'HEAD' })]
  for (const name of ['ETag', 'Cache-Control', 'Content-Length', 'Content-Type'])
    expect([name, head.headers.get(name)]).toEqual([name, got.headers.get(name)])
  expect(await head.text()).toBe('')
})

describe('an error', () => {
  it('of ours shows the id and nothing of the inside, and is logged under it', async () => {
    const response = await fetch(`${base}/fault`)
    const id = response.headers.get('X-Request-Id') ?? ''
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(text).toContain(id)
    expect(text).not.toContain('inside of the house')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(logged).toContainEqual({
      fields: {
        error: expect.objectContaining({ message: 'the inside of the house' }) as unknown,
        requestId: id,
        path: '/fault',
      },
      message: 'a page failed',
    })
  })

  it('of a database that is away asks the reader to come back, even before anybody knows who asks', async () => {
    const away = await createWebServer({
      build: sampleBuild(),
      runtime,
      clientFolder: folder,
      host: '127.0.0.1',
      port: 0,
      sessionFor: () =>
        Promise.reject(
          new Error('Failed query', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) }),
        ),
    })
    const response = await fetch(`http://127.0.0.1:${away.port}/`)
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([503, 'no-store'])
    expect(response.headers.get('Retry-After')).toBe('10')
    expect(await response.text()).toContain(response.headers.get('X-Request-Id') ?? 'no id')
    await away.close()
  })

  it('of a database that is away is said as that too where a form is sent to no page', async () => {
    const action = () => {
      throw new Refusal(new DomainError('unavailable'))
    }
    const away = await createWebServer({
      build: sampleBuild({ 'sign-out': { action } }),
      runtime,
      clientFolder: folder,
      host: '127.0.0.1',
      port: 0,
    })
    const address = `http://127.0.0.1:${away.port}/sign-out`
    const response = await fetch(address, { method: 'POST', headers: ours, body: 'a=1' })
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '10'])
    expect(await response.text()).toContain('It will be back shortly')
    await away.close()
  })

  it('of the address is a page too', async () => {
    const response = await fetch(`${base}/nowhere`)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('status 404')
  })
})

it('refuses a method that no page has, and goes on', async () => {
  const status = await new Promise((resolve, reject) => {
    const asked = request(base, { method: 'TRACE' }, (response) =>
      resolve([response.resume().statusCode, response.headers.allow]),
    )
    asked.once('error', reject).end()
  })
  expect(status).toEqual([405, 'GET, HEAD'])
  expect((await fetch(base)).status).toBe(200)
})

describe('a form', () => {
  it('is taken from our own page', async () => {
    const response = await fetch(`${base}/form`, {
      method: 'POST',
      body: 'a=1',
      headers: ours,
      redirect: 'manual',
    })
    expect(response.status).toBe(302)
  })

  it('is refused from elsewhere with a page, before any action runs', async () => {
    const headers = { ...ours, 'Sec-Fetch-Site': 'cross-site' }
    const response = await fetch(`${base}/form`, { method: 'POST', body: 'a=1', headers })
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('status 403')
  })

  it('is refused with what the page takes where it has no action', async () => {
    const response = await fetch(base, { method: 'POST', body: 'a=1', headers: ours })
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
    expect(await response.text()).toContain('status 405')
  })

  it('is refused when it is too large, and the connection goes on', async () => {
    const response = await fetch(`${base}/form`, {
      method: 'POST',
      body: 'a'.repeat(1_000_001),
      headers: ours,
    })
    expect(response.status).toBe(413)
    expect((await fetch(base)).status).toBe(200)
  })
})

it('serves built files for ever, compressed ahead of time', async () => {
  const response = await fetch(`${base}/assets/app-1a2b.css`, { headers: { 'Accept-Encoding': 'identity' } })
  expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect(await response.text()).toBe('body{}')
  const head = await fetch(`${base}/assets/app-1a2b.css`, {
    method: 'HEAD',
    headers: { 'Accept-Encoding': 'br' },
  })
  expect(head.headers.get('Content-Encoding')).toBe('br')
})

it('serves the files that it began with when a build replaces them underneath', async () => {
  const later = mkdtempSync(join(tmpdir(), 'web-server-'))
  writeFileSync(join(later, 'icon.svg'), '<svg/>')
  const other = await createWebServer({
    build: sampleBuild(),
    runtime,
    clientFolder: later,
    host: '127.0.0.1',
    port: 0,
  })
  rmSync(later, { recursive: true })
  const response = await fetch(`http://127.0.0.1:${other.port}/icon.svg`)
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('image/svg+xml')
  expect(await response.text()).toBe('<svg/>')
  await other.close()
})

it.each(['bytes=5-2', 'bytes=-5', 'bytes=x-', 'bytes=0-1,3-4'])(
  'sends the whole file whatever part is asked for: %s',
  async (range) => {
    const headers = { Range: range, 'Accept-Encoding': 'identity' }
    const response = await fetch(`${base}/assets/app-1a2b.css`, { headers })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('body{}')
  },
)

it('sends a file once to who keeps it, in the encoding that is taken', async () => {
  const etag = (await fetch(`${base}/assets/app-1a2b.css`)).headers.get('ETag') ?? ''
  const again = await fetch(`${base}/assets/app-1a2b.css`, { headers: { 'If-None-Match': etag } })
  expect(again.status).toBe(304)
  const refusing = await fetch(`${base}/assets/app-1a2b.css`, { headers: { 'Accept-Encoding': 'br;q=0' } })
  expect(refusing.headers.get('Content-Encoding')).toBeNull()
})

it('answers probes and robots', async () => {
  expect((await fetch(`${base}/healthz`)).status).toBe(200)
  expect((await fetch(`${base}/readyz`)).status).toBe(200)
  expect(await (await fetch(`${base}/robots.txt`)).text()).toContain('Allow: /')
})
