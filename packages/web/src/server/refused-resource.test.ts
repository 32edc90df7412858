import { DomainError } from '@academy/domain/domain-error'
import type { HttpServer } from '@academy/server/http-server'
import type { Runtime } from '@academy/services/runtime/create-runtime'
import { data } from 'react-router'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Refusal } from '../api/refusal.ts'
import { sampleBuild } from '../testing/sample-build.ts'
import { createWebServer } from './create-web-server.ts'

const log = { info: () => {}, error: () => {} }
const runtime = { log, contextFor: () => ({}), ready: async () => true } as unknown as Runtime
const refusing = (thrown: () => unknown) => ({
  loader: () => {
    throw thrown()
  },
})
const notFound = refusing(() => new Refusal(new DomainError('not-found')))
const notSealed = refusing(() => new Refusal(new DomainError('conflict', 'not-sealed')))
const broken = refusing(() => new Error('the inside of the house'))

let server: HttpServer
beforeAll(async () => {
  server = await createWebServer({
    build: sampleBuild({
      'receipt/text': notFound,
      'cy/receipt/text': notFound,
      'proof.json': notSealed,
      'broken.json': broken,
      broken,
      gone: refusing(() => data(null, { status: 404 })),
      'own.csv': { loader: () => new Response('its own words', { status: 404 }) },
    }),
    runtime,
    clientFolder: '/nowhere',
    host: '127.0.0.1',
    port: 0,
    cacheControl: 'public, max-age=60',
    sentenceFor: (reason, language) => (reason === 'not-sealed' ? `Not yet (${language}).` : undefined),
  })
})
afterAll(() => server.close())

async function ask(path: string, init?: RequestInit) {
  const { status, headers, ...response } = await fetch(`http://127.0.0.1:${server.port}${path}`, init).then(
    async (answer) => ({ status: answer.status, headers: answer.headers, text: await answer.text() }),
  )
  return { status, type: headers.get('content-type'), kept: headers.get('cache-control'), text: response.text, id: headers.get('x-request-id') } // prettier-ignore
}

it('says a refusal as a sentence in the reader’s language, with the status of a page', async () => {
  const plain = { status: 404, type: 'text/plain; charset=utf-8', kept: 'no-store' }
  for (const path of ['/receipt/text', '/gone']) {
    const answer = await ask(path)
    expect(answer).toMatchObject(plain)
    expect(answer.text).toMatch(/^Page not found\. If you typed/)
  }
  expect((await ask('/cy/receipt/text')).text).toMatch(/^Heb ddod o hyd i’r dudalen\. /)
})

it('says it as JSON at an address that ends so, with the reason and the app’s own words for it', async () => {
  const { status, type, text, id } = await ask('/proof.json')
  expect([status, type]).toEqual([409, 'application/json; charset=utf-8'])
  expect(JSON.parse(text)).toEqual({
    error: { code: 'not-sealed', message: 'Not yet (en).', requestId: id },
  })
})

it('shows of a fault the id and nothing of the inside', async () => {
  for (const path of ['/broken', '/broken.json']) {
    const { status, text, id } = await ask(path)
    expect([path, status]).toEqual([path, 500])
    expect(text).toContain(id)
    expect(text).not.toContain('inside')
  }
})

it('says what was wrong with a request that no route saw', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
  const { status, text } = await ask('/proof.json', { method: 'POST', body: 'a=1', headers })
  expect([status, JSON.parse(text)]).toMatchObject([405, { error: { code: 'method' } }])
})

it('leaves a refusal alone that the route put into its own form', async () => {
  expect(await ask('/own.csv')).toMatchObject({ status: 404, text: 'its own words' })
})
