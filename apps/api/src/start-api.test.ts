import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { readStaticFiles } from '@academy/server/files/static-files'
import type { HttpServer } from '@academy/server/http-server'
import { releaseTableNames } from '@academy/services/published/releases/read-release-file'
import { createRuntime, type Runtime } from '@academy/services/runtime/create-runtime'
import type { RemoteRouter } from '@academy/trpc/remote-router'
import { createTRPCClient, createTRPCUntypedClient, httpBatchLink, httpLink, TRPCClientError } from '@trpc/client' // prettier-ignore
import superjson from 'superjson'
import { ApiPages } from '../app/api-pages.tsx'
import { createApiServer } from './create-api-server.ts'
import { openApi } from './routes/open-api.ts'
import { apiRoutes } from './start-api.ts'

const database = useTestDatabase({ seeded: true })
const dataFolder = mkdtempSync(join(tmpdir(), 'academy-api-'))
const logged: unknown[] = []
const log = { info: () => {}, error: (fields: unknown) => logged.push(fields) }
let runtime: Runtime
let server: HttpServer
let origin: string

beforeAll(async () => {
  const ports = { cursorSecret: 'x'.repeat(32) }
  runtime = createRuntime({ databaseUrl: database.url, role: 'academy_api', log, ports })
  const pages = new ApiPages('http://api.example', { academy: '/assets/a.css', api: '/assets/b.css' })
  const files = [readStaticFiles(fileURLToPath(new URL('../public', import.meta.url)))]
  const settings = { databaseUrl: database.url, host: '127.0.0.1', port: 0, origin: 'http://api.example', dataFolder, storeBytes: 1e6, log, pages, files } // prettier-ignore
  server = await createApiServer({ ...settings, routes: apiRoutes(settings, runtime), ready: runtime.ready })
  origin = `http://127.0.0.1:${server.port}`
})
afterAll(async () => {
  await server.close()
  await runtime.close()
  rmSync(dataFolder, { recursive: true, force: true })
  expect(logged).toEqual([])
})

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${origin}${path}`, { headers, method })
const query = (text: string) =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text }),
  })

test('answers GraphQL by POST and by GET, to pages of any site', async () => {
  const text = '{ schemes(first: 2) { nodes { slug } } }'
  const posted = await query(text)
  const got = await get(`/graphql?query=${encodeURIComponent(text)}`)
  expect([posted.status, got.status]).toEqual([200, 200])
  expect(await posted.text()).toBe(await got.text())
  expect(posted.headers.get('access-control-allow-origin')).toBe('*')
  const again = await get(`/graphql?query=${encodeURIComponent(text)}`, {
    'if-none-match': got.headers.get('etag') ?? '',
  })
  expect(again.status).toBe(304)
})

test('answers 304 to a GraphQL query by the rules of HTTP, and to nothing else', async () => {
  const address = `/graphql?query=${encodeURIComponent('{ programmes(first: 3) { nodes { name } } }')}`
  const etag = (await get(address)).headers.get('etag') ?? ''
  const tag = etag.replace(/^W\//, '')
  const asked = async (list: string, method = 'GET') => {
    const response = await get(address, { 'if-none-match': list }, method)
    return [list, response.status, (await response.text()).length > 0]
  }
  expect(tag).toMatch(/^"r1-[\w-]+"$/)
  for (const list of [etag, tag, `W/${tag}`, `"x", ${tag}`, '*']) expect(await asked(list)).toEqual([list, 304, false]) // prettier-ignore
  for (const list of [`foo${tag}`, `${tag}foo`, '"x"']) expect(await asked(list)).toEqual([list, 200, true])
  expect(await asked(etag, 'HEAD')).toEqual([etag, 304, false])
})

test('names the kind of JSON that a client of GraphQL wants, by its weights', async () => {
  const newer = 'application/graphql-response+json'
  const plain = 'application/json'
  for (const [accept, type] of [
    ['*/*', plain],
    ['text/event-stream', plain],
    [`${newer}, */*`, newer],
    [`${newer},${plain};q=0.9`, newer],
    [`${plain}, ${newer}`, newer],
    [`${newer};q=0.5, ${plain}`, plain],
    [`${newer};q=0, */*`, plain],
    [`x${newer}`, plain],
  ] as const) {
    const headers = { accept, 'content-type': plain }
    const asked = ['{ release { number } }', '{ nothing }'].map((text) => fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: text }) })) // prettier-ignore
    for (const response of await Promise.all(asked))
      expect([accept, response.headers.get('content-type')]).toEqual([accept, `${type}; charset=utf-8`])
  }
})

test('answers a preflight', async () => {
  const response = await get(
    '/graphql',
    { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    'OPTIONS',
  )
  expect(response.status).toBe(204)
  const taken = response.headers.get('access-control-allow-headers')?.split(', ')
  expect(taken).toEqual(
    expect.arrayContaining(['content-type', 'authorization', 'apollographql-client-name', 'traceparent']),
  )
})

test('refuses a body that is too long without reading it to its end', async () => {
  const response = await query('x'.repeat(200_000))
  expect(response.status).toBe(413)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_LARGE' } }] })
})

test('shows GraphiQL to a browser, from this host alone', async () => {
  const response = await get('/graphql', { accept: 'text/html,application/xhtml+xml' })
  const page = await response.text()
  expect(response.headers.get('content-type')).toContain('text/html')
  expect(response.headers.get('content-security-policy')).toMatch(/script-src 'sha256-[\w+/=]+' blob:/)
  expect(page).not.toMatch(
    /<(?:script|img)[^>]+src="https?:|<link[^>]+rel="(?:stylesheet|preload|icon)"[^>]+href="https?:/,
  )
  expect(page).toContain('<html lang="en">')
  expect(await (await get('/cy/graphql')).text()).toContain('<html lang="cy">')
})

test('every release file has the size and the checksum that the list says', async () => {
  const manifest = z
    .object({
      files: z.array(
        z.object({
          href: z.string(),
          bytes: z.number(),
          sha256: z.string(),
          format: z.string(),
          table: z.string(),
        }),
      ),
    })
    .parse(await (await get('/releases/1')).json())
  expect(manifest.files).toHaveLength(releaseTableNames.length * 2)
  for (const { href, bytes, sha256 } of manifest.files) {
    const body = Buffer.from(await (await get(href)).arrayBuffer())
    expect([href, body.length, createHash('sha256').update(body).digest('hex')]).toEqual([
      href,
      bytes,
      sha256,
    ])
  }
})

test('whoever has the files of a release can work out its checksum', async () => {
  const { sha256, checksums, files } = z
    .object({
      sha256: z.string(),
      checksums: z.string(),
      files: z.array(z.object({ href: z.string() })),
    })
    .parse(await (await get('/releases/1')).json())
  const sums = await Promise.all(
    files.map(async ({ href }) => {
      const body = Buffer.from(await (await get(href)).arrayBuffer())
      return `${createHash('sha256').update(body).digest('hex')}  ${basename(href)}\n`
    }),
  )
  const byName = sums.toSorted((a, b) => (a.slice(64) < b.slice(64) ? -1 : 1)).join('')
  const list = await get(checksums)
  expect(await list.text()).toBe(byName)
  expect(list.headers.get('cache-control')).toContain('immutable')
  expect(list.headers.get('content-disposition')).toBe('attachment; filename="SHA256SUMS"')
  expect(createHash('sha256').update(byName).digest('hex')).toBe(sha256)
})

test('a file holds every row, in CSV and in JSON', async () => {
  const lines = (await (await get('/releases/1/scheme.jsonl')).text()).trimEnd().split('\n')
  expect(lines).toHaveLength(457)
  expect(
    z.object({ slug: z.string(), activities: z.array(z.string()) }).safeParse(JSON.parse(lines[0] ?? ''))
      .success,
  ).toBe(true)
  expect((await (await get('/releases/1/award.csv')).text()).split('\r\n')[0]).toMatch(/^id,slug,/)
})

test('a file can be had in parts, and is not sent again to who has it', async () => {
  const whole = await get('/releases/1/area.csv')
  const etag = whole.headers.get('etag') ?? ''
  const text = await whole.text()
  const part = await get('/releases/1/area.csv', { range: 'bytes=10-19' })
  expect([part.status, part.headers.get('content-range')]).toEqual([
    206,
    `bytes 10-19/${Buffer.byteLength(text)}`,
  ])
  expect(await part.text()).toBe(Buffer.from(text).subarray(10, 20).toString())
  expect((await get('/releases/1/area.csv', { range: 'bytes=10-19', 'if-range': '"another"' })).status).toBe(
    200,
  )
  expect((await get('/releases/1/area.csv', { range: 'bytes=9999999-' })).status).toBe(416)
  expect((await get('/releases/1/area.csv', { 'if-none-match': etag })).status).toBe(304)
  const head = await get('/releases/1/area.csv', { 'accept-encoding': 'identity' }, 'HEAD')
  expect([head.status, head.headers.get('content-length')]).toEqual([200, String(Buffer.byteLength(text))])
})

const remote = () =>
  createTRPCClient<RemoteRouter>({
    links: [httpBatchLink({ url: `${origin}/trpc`, transformer: superjson })],
  })
const refusalOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) =>
      error instanceof TRPCClientError ? { message: error.message, ...error.data } : error,
  )

test('a tRPC client reads our answers and every refusal, those that no procedure made too', async () => {
  const client = remote()
  expect(await client.published.releases.query({})).toHaveLength(1)
  expect(await refusalOf(client.published.scheme.query({ slug: 'not-there' }))).toMatchObject({
    httpStatus: 404,
    reason: 'no-such-record',
  })
  expect(await refusalOf(client.published.schemes.query({ first: 201 }))).toMatchObject({ httpStatus: 400 })

  const anything = createTRPCUntypedClient<RemoteRouter>({
    links: [httpLink({ url: `${origin}/trpc`, transformer: superjson })],
  })
  for (const path of ['grants.rounds', 'audit.verify', 'nothing', '__proto__', 'published', 'constructor']) {
    expect([path, await refusalOf(anything.query(path))]).toEqual([
      path,
      { message: `No procedure found on path "${path}"`, code: 'NOT_FOUND', httpStatus: 404, path },
    ])
  }
  expect(
    await refusalOf(anything.mutation('published.releases', { text: 'x'.repeat(1_000_000) })),
  ).toMatchObject({
    httpStatus: 405,
  })

  const calls = await Promise.all(
    Array.from({ length: 11 }, () => refusalOf(client.published.releases.query({}))),
  )
  expect(new Set(calls.map((refused) => JSON.stringify(refused)))).toEqual(
    new Set([expect.stringContaining('A request calls 10 procedures at most.')]),
  )
  const dear = await Promise.all(Array.from({ length: 3 }, () => refusalOf(client.map.home.query({}))))
  expect(dear[0]).toMatchObject({ httpStatus: 400, reason: 'too-many-rows', details: { limit: 400, asked: 600 } }) // prettier-ignore
  expect(new Set(dear.map((refused) => JSON.stringify(refused))).size).toBe(1)
})

test('a cursor of tRPC goes on in GraphQL', async () => {
  const { rows, next } = await remote().published.schemes.query({ nation: 'Wales', first: 2 })
  const text = `{ schemes(last: 1, nation: WALES, before: "${next}") { nodes { slug } } }`
  expect(await (await query(text)).json()).toMatchObject({
    data: { schemes: { nodes: [{ slug: rows[0]?.slug }] } },
  })
})

test('says of a study whether it may be read as an effect, in GraphQL as in tRPC', async () => {
  const { rows } = await remote().published.evidence.query({ first: 200 })
  const said = rows.map(({ slug, mayBeReadAsEffect }) => ({ slug, mayBeReadAsEffect }))
  const asked = await query('{ evidence(first: 200) { nodes { slug mayBeReadAsEffect } } }')
  expect(await asked.json()).toMatchObject({ data: { evidence: { nodes: said } } })
  expect(new Set(said.map((study) => study.mayBeReadAsEffect))).toEqual(new Set([true, false]))
})

test('a batch answers what it can', async () => {
  const client = remote()
  const [answer, refused] = await Promise.all([
    client.published.releases.query({}),
    refusalOf(client.published.scheme.query({ slug: 'not-there' })),
  ])
  expect(answer).toHaveLength(1)
  expect(refused).toMatchObject({ httpStatus: 404 })
})

test('tRPC over HTTP says with its status and headers what is wrong', async () => {
  const input = encodeURIComponent(JSON.stringify({ json: {} }))
  const refusals: [string, number, string, string?][] = [
    [`published.releases?input=${input}&asOf=1`, 400, 'There is no parameter `asOf`'],
    [
      `published.releases?input=${input}&input=${input}`,
      400,
      'The parameter `input` is given more than once.',
    ],
    ['published.releases?input=%7B', 400, 'JSON'],
    ['%E0%A4%A', 400, 'Invalid URL-encoding'],
    ['', 404, 'There is nothing at this address'],
    ['published.releases', 405, 'does not take this method', 'POST'],
  ]
  for (const [address, status, message, method = 'GET'] of refusals) {
    const response = await get(`/trpc/${address}`, { 'content-type': 'application/json' }, method)
    expect([address, response.status, response.headers.get('cache-control')]).toEqual([
      address,
      status,
      'no-store',
    ])
    expect(await response.json()).toEqual({
      error: { json: expect.objectContaining({ message: expect.stringContaining(message) }) },
    })
    expect(response.headers.get('allow')).toBe(status === 405 ? 'GET, HEAD, OPTIONS' : null)
  }
  const answered = await get(`/trpc/published.releases?input=${input}`)
  expect(answered.headers.get('cache-control')).toContain('max-age=1')
  expect(answered.headers.get('access-control-allow-origin')).toBe('*')
})

test('every route that OpenAPI describes exists', async () => {
  const document = z
    .looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) })
    .parse(await (await get('/openapi.json')).json())
  expect(document.paths).toEqual(JSON.parse(JSON.stringify(openApi('http://api.example').paths)))
  const examples = {
    '{number}': '1',
    '{table}': 'award',
    '{format}': 'csv',
    '{procedure}': 'published.releases',
  }
  for (const path of Object.keys(document.paths)) {
    let address = path
    for (const [name, value] of Object.entries(examples)) address = address.replace(name, value)
    const search =
      path === '/graphql'
        ? '?query=%7B__typename%7D'
        : path.startsWith('/trpc')
          ? '?input=%7B%22json%22%3A%7B%7D%7D'
          : ''
    expect([path, (await get(`${address}${search}`)).status]).toEqual([path, 200])
  }
})

test('answers in JSON what it does not have', async () => {
  for (const path of [
    '/nothing',
    '/releases/99',
    '/releases/1/passwords.csv',
    '/releases/1/../../etc/passwd.csv',
    '/assets/../server.ts',
    '/releases/x',
  ]) {
    const response = await get(path)
    expect([path, response.status]).toEqual([path, 404])
    expect(await response.json()).toMatchObject({ error: { code: 'not-found' } })
  }
})

test('the home page stands in both languages, with figures of the newest release', async () => {
  for (const [path, language, words] of [
    ['/', 'en', '457 schemes'],
    ['/cy', 'cy', '457 o gynlluniau'],
  ] as const) {
    const response = await get(path)
    const page = await response.text()
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).toContain(words)
    expect(page.match(/<h1/g)).toHaveLength(1)
    for (const [, href = ''] of page.matchAll(/<a [^>]*href="(\/[^"]*)"/g)) {
      expect([
        href,
        (await get(href.replaceAll('&amp;', '&'), { accept: 'text/html' }, 'HEAD')).status,
      ]).toEqual([href, 200])
    }
  }
})

test('a release, and what there is not, is a page for people in their language and JSON for programs', async () => {
  const asked = async (path: string, accept: string) => {
    const response = await get(path, { accept })
    return [response.status, response.headers.get('content-type'), await response.text()] as const
  }
  const html = 'text/html; charset=utf-8'
  for (const [path, status, words] of [
    ['/releases/1', 200, 'Release 1'],
    ['/cy/releases/1', 200, 'Rhyddhad 1'],
    ['/nothing', 404, 'Page not found'],
    ['/cy/nothing', 404, 'Heb ddod o hyd i’r dudalen'],
  ] as const) {
    const [got, type, page] = await asked(path, 'text/html,application/xhtml+xml,*/*;q=0.8')
    expect([path, got, type]).toEqual([path, status, html])
    expect(page).toContain(words)
    expect(page).not.toContain('<script')
  }
  expect((await asked('/releases/1', 'application/json'))[1]).toContain('json')
  expect((await asked('/nothing', '*/*'))[1]).toContain('json')
})

test('says that it lives and that it can answer', async () => {
  expect((await get('/healthz')).status).toBe(200)
  expect((await get('/readyz')).status).toBe(200)
})

test('says which methods an address takes, in the form that its clients read', async () => {
  const refused = async (path: string, method: string) => {
    const response = await get(path, {}, method)
    return [response.status, response.headers.get('allow'), await response.json()]
  }
  expect(await refused('/releases/1', 'POST')).toMatchObject([405, 'GET, HEAD, OPTIONS', { error: { code: 'method' } }]) // prettier-ignore
  expect(await refused('/graphql', 'DELETE')).toMatchObject([405, 'GET, HEAD, POST, OPTIONS', { errors: [{ extensions: { code: 'METHOD' } }] }]) // prettier-ignore
  expect(await refused('/trpc/published.releases', 'PUT')).toMatchObject([405, 'GET, HEAD, OPTIONS', { error: { json: { data: { httpStatus: 405 } } } }]) // prettier-ignore
  const form = await fetch(`${origin}/graphql`, {
    method: 'POST',
    body: new URLSearchParams('query=%7Ba%7D'),
  })
  expect([form.status, await form.json()]).toMatchObject([415, { errors: [{}] }])
})

test('files that were removed are made again, the same', async () => {
  const before = await (await get('/releases/1/award.csv')).text()
  rmSync(join(dataFolder, 'releases'), { recursive: true })
  const packed = await get('/releases/1/award.csv', { 'accept-encoding': 'br' })
  expect([packed.status, packed.headers.get('content-encoding')]).toEqual([200, 'br'])
  expect(await packed.text()).toBe(before)
  rmSync(join(dataFolder, 'releases'), { recursive: true })
  mkdirSync(join(dataFolder, 'releases'))
  expect(await (await get('/releases/1/award.csv')).text()).toBe(before)
})

test('a file keeps the rules of HTTP on conditions and parts', async () => {
  const at = (headers: Record<string, string>, method = 'GET') =>
    get('/releases/1/award.csv', { 'accept-encoding': 'identity', ...headers }, method)
  const whole = await at({})
  const etag = whole.headers.get('etag') ?? ''
  const modified = whole.headers.get('last-modified') ?? ''
  const bytes = (await whole.arrayBuffer()).byteLength
  expect(whole.headers.get('cache-control')).toContain('immutable')
  const statusOf = async (headers: Record<string, string>) => (await at(headers)).status
  expect(await statusOf({ 'if-none-match': '*' })).toBe(304)
  expect(await statusOf({ 'if-none-match': `"x", W/${etag}` })).toBe(304)
  expect(await statusOf({ 'if-none-match': `foo${etag.slice(1)}` })).toBe(200)
  expect(await statusOf({ 'if-match': '"nope"' })).toBe(412)
  expect(await statusOf({ 'if-match': etag, range: 'bytes=0-0' })).toBe(206)
  expect(await statusOf({ 'if-modified-since': modified })).toBe(304)
  expect(await statusOf({ range: 'bytes=0-0', 'if-range': modified })).toBe(206)
  expect(await statusOf({ range: 'bytes=0-0', 'if-range': `W/${etag}` })).toBe(200)
  const head = await at({ range: 'bytes=0-9' }, 'HEAD')
  expect([head.status, head.headers.get('content-length')]).toEqual([200, String(bytes)])
  const packed = await get('/releases/1/award.csv', { 'accept-encoding': 'gzip' }, 'HEAD')
  expect(packed.headers.get('etag')).toBe(etag.replace(/"$/, '-gzip"'))
  expect(Number(packed.headers.get('content-length'))).toBeLessThan(bytes)
})

test('a file that would have other bytes than were published is not given', async () => {
  await database.db.execute(
    `UPDATE published.release_file SET sha256 = repeat('1', 64) WHERE file = 'indicator.csv'`,
  )
  rmSync(join(dataFolder, 'releases'), { recursive: true })
  const later = await get('/releases/1/indicator.csv')
  expect(later.status).toBe(500)
  expect(logged.splice(0)).toMatchObject([
    { error: { message: expect.stringContaining('would not have the bytes') } },
  ])
})
