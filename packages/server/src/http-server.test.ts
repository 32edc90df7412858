import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send } from './answer/send.ts'
import type { Exchange } from './exchange.ts'
import { createHttpServer, type HttpServer } from './http-server.ts'
import { heard, readAll, sayRaw } from './testing/raw-exchange.ts'

const logged: { fields: Record<string, unknown>; message: string }[] = []
const note = (fields: Record<string, unknown>, message: string) => void logged.push({ fields, message })
const settings = { host: '127.0.0.1', port: 0, log: { info: note, error: note }, ready: async () => true }
const long = 'the same again '.repeat(500)

function answer(exchange: Exchange): void | Promise<void> {
  const text = (body: string) =>
    send(exchange, { headers: { 'content-type': 'text/plain', etag: '"one"' }, body })
  if (exchange.path === '/fault') throw new Error('the inside of the house')
  if (exchange.path === '/long') return text(long)
  return text(`${exchange.method} ${exchange.path} ${exchange.body.length}`)
}

/** Requests whose head has arrived. */
let begun = 0

let server: HttpServer
let base: string
beforeAll(async () => {
  server = await createHttpServer({
    ...settings,
    answer,
    screen: () => {
      begun += 1
      return undefined
    },
  })
  base = `http://127.0.0.1:${server.port}`
})
afterAll(() => server.close())

const raw = (head: string, body = '') =>
  sayRaw(server.port, `${head}\r\nHost: x\r\nConnection: close\r\n\r\n${body}`)
const statusOf = (text: string) => Number(text.split(' ')[1])

describe('what is asked', () => {
  it('may name the whole address, whose host counts', async () => {
    expect(await raw('GET http://other.example/place?a=1 HTTP/1.1')).toContain('GET /place 0')
    expect(await raw('GET http://other.example HTTP/1.1')).toContain('GET / 0')
  })

  it('names one host, once', async () => {
    for (const head of [
      'GET / HTTP/1.1\r\nHost: a\r\nHost: b',
      'GET / HTTP/1.1',
      'GET / HTTP/1.1\r\nHost: a b',
    ]) {
      const text = await sayRaw(server.port, `${head}\r\nConnection: close\r\n\r\n`)
      expect([head, statusOf(text)]).toEqual([head, 400])
      expect(text).toContain('"bad-host"')
    }
  })

  it.each([
    ['broken lines', 'NONSENSE\r\n\r\n', 400, 'bad-request'],
    ['a head that is too long', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'], // prettier-ignore
    ['a head that is far too long', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(2_000_000)}\r\n\r\n`, 431, 'headers-too-large'], // prettier-ignore
    ['too many headers', `GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${'a: b\r\n'.repeat(150)}\r\n`, 431, 'headers-too-large'], // prettier-ignore
    ['an expectation', 'GET / HTTP/1.1\r\nHost: x\r\nExpect: wonders\r\nConnection: close\r\n\r\n', 417, 'expectation'], // prettier-ignore
    ['a tunnel', 'CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n', 405, 'method'],
    ['a broken body', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n', 400, 'bad-request'], // prettier-ignore
  ])('is refused with a body: %s', async (_what, bytes, status, code) => {
    const text = await sayRaw(server.port, bytes)
    expect(statusOf(text)).toBe(status)
    expect(text).toContain(`"${code}"`)
    expect(text).toMatch(/x-request-id: [\da-f-]{36}/)
  })

  it.each([
    ['parameters', `/?${'a=1&'.repeat(101)}`, 'too-many-parameters'],
    ['the name of a parameter', `/?${'a'.repeat(201)}=1`, 'too-many-parameters'],
    ['JSON in a parameter', `/?input=${encodeURIComponent('['.repeat(65))}`, 'too-deep'],
  ])('is refused when there is too much of it: %s', async (_what, path, code) => {
    const response = await fetch(`${base}${path}`)
    expect([response.status, await response.json()]).toMatchObject([400, { error: { code } }])
  })

  it.each([
    ['fields', 'a=1&'.repeat(1_001), 'application/x-www-form-urlencoded', 413, 'too-many-fields'],
    ['the name of a field', 'a'.repeat(201), 'application/x-www-form-urlencoded', 413, 'too-many-fields'],
    ['JSON', '{"a":'.repeat(65), 'application/json', 400, 'too-deep'],
    ['bytes', 'a'.repeat(1_000_001), 'text/plain', 413, 'too-large'],
    ['bytes many times over', 'a'.repeat(20_000_000), 'text/plain', 413, 'too-large'],
  ])('is refused when its body has too many of: %s', async (_what, body, type, status, code) => {
    const response = await fetch(base, { method: 'POST', body, headers: { 'content-type': type } })
    expect([response.status, await response.json()]).toMatchObject([status, { error: { code } }])
    expect((await fetch(base)).status).toBe(200)
  })

  it('is answered with why it was refused, though what follows is broken', async () => {
    const text = await sayRaw(server.port, `POST /?${'a'.repeat(201)}= HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`) // prettier-ignore
    expect(text).toContain('"too-many-parameters"')
  })

  it('is counted as it arrives where its length is not said', async () => {
    const part = `${(1_000).toString(16)}\r\n${'a'.repeat(1_000)}\r\n`
    const head = 'POST / HTTP/1.1\r\nTransfer-Encoding: chunked'
    expect(await raw(head, `${part.repeat(3)}0\r\n\r\n`)).toContain('POST / 3000')
    expect(statusOf(await raw(head, `${part.repeat(1_100)}0\r\n\r\n`))).toBe(413)
    expect(await raw(head, `${'1\r\na\r\n'.repeat(200)}0\r\n\r\n`)).toContain('POST / 200')
    for (const [bytes, times] of [
      [1, 2_000],
      [100, 3_000],
    ] as const) {
      const crumb = `${bytes.toString(16)}\r\n${'a'.repeat(bytes)}\r\n`
      expect(await raw(head, `${crumb.repeat(times)}0\r\n\r\n`)).toContain('"too-many-parts"')
    }
  })
})

describe('an answer', () => {
  it('is compressed where that helps, and has another tag then', async () => {
    const plain = await fetch(`${base}/long`, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('etag')).toBe('"one"')
    expect(plain.headers.get('content-length')).toBe(String(long.length))
    for (const method of ['GET', 'HEAD']) {
      const packed = await fetch(`${base}/long`, { method, headers: { 'accept-encoding': 'gzip, br' } })
      expect([packed.headers.get('content-encoding'), packed.headers.get('etag')]).toEqual(['br', 'W/"one"'])
      expect(packed.headers.get('vary')).toBe('accept-encoding')
      expect(Number(packed.headers.get('content-length'))).toBeLessThan(200)
      expect(await packed.text()).toBe(method === 'GET' ? long : '')
    }
    const text = await raw('GET /long HTTP/1.1\r\nAccept-Encoding: br;q=0, gzip;q=0')
    expect(text).toContain(long)
  })

  it('is not sent again to who has it, nor to who wants another', async () => {
    const statusWith = async (headers: Record<string, string>) => (await fetch(base, { headers })).status
    expect(await statusWith({ 'if-none-match': '"x", W/"one"' })).toBe(304)
    expect(await statusWith({ 'if-none-match': '*' })).toBe(304)
    expect(await statusWith({ 'if-none-match': 'foo"one' })).toBe(200)
    expect(await statusWith({ 'if-match': '"one"' })).toBe(200)
    expect(await statusWith({ 'if-match': '"other"' })).toBe(412)
  })

  it('to a fault of ours shows the id and nothing of the inside', async () => {
    const response = await fetch(`${base}/fault`)
    const id = response.headers.get('x-request-id') ?? ''
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(text).toContain(id)
    expect(text).not.toContain('inside')
    expect(logged).toContainEqual({
      fields: { requestId: id, path: '/fault', error: expect.any(Error) as unknown },
      message: 'a request failed',
    })
  })
})

describe('the log', () => {
  it('has one line for each request, without its query', async () => {
    logged.length = 0
    await (await fetch(`${base}/asked?q=secret`)).text()
    await fetch(`${base}/healthz`)
    await expect.poll(() => logged.length).toBe(1)
    expect(logged[0]).toMatchObject({
      message: 'request',
      fields: { method: 'GET', path: '/asked', status: 200 },
    })
    expect(JSON.stringify(logged)).not.toContain('secret')
  })

  it('does not blame us for a client that hangs up in the middle', async () => {
    logged.length = 0
    begun = 0
    const socket = connect(server.port, '127.0.0.1')
    socket.write('POST /half HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf')
    await expect.poll(() => begun).toBe(1)
    socket.destroy()
    await expect.poll(() => logged.map(({ fields }) => fields['reason'])).toEqual(['half sent'])
    expect(logged[0]?.message).toBe('request')
  })
})

describe('readiness', () => {
  it('is asked of the database once a second, however often it is wanted, and does not wait for ever', async () => {
    let asked = 0
    const frozen = await createHttpServer({
      ...settings,
      answer,
      ready: () => {
        asked += 1
        return new Promise(() => {})
      },
    })
    const at = `http://127.0.0.1:${frozen.port}`
    const statuses = await Promise.all([1, 2, 3].map(async () => (await fetch(`${at}/readyz`)).status))
    expect([statuses, asked]).toEqual([[503, 503, 503], 1])
    expect((await fetch(`${at}/healthz`)).status).toBe(200)
    expect((await fetch(`${at}/readyz`, { method: 'POST' })).headers.get('allow')).toBe('GET, HEAD')
    await frozen.close()
  })
})

describe('a stop', () => {
  it('is announced, answers what is under way, and waits for nothing else', async () => {
    let finish: (() => void) | undefined
    const stopping = await createHttpServer({
      ...settings,
      announceMs: 200,
      answer: async (exchange) => {
        if (exchange.path === '/slow') await new Promise<void>((resolve) => (finish = resolve))
        return answer(exchange)
      },
    })
    const open = () => connect(stopping.port, '127.0.0.1')
    const [kept, half, silent, slow] = [open(), open(), open(), open()]
    kept.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    await heard(kept, 'GET / 0')
    half.write('GET / HTTP/1.1\r\nHo')
    slow.write('GET /slow HTTP/1.1\r\nHost: x\r\n\r\n')
    await expect.poll(() => finish).toBeDefined()
    const ends = Promise.all([kept, half, silent].map((socket) => once(socket, 'close')))
    const slowly = readAll(slow)
    const stopped = stopping.close()
    const said = await fetch(`http://127.0.0.1:${stopping.port}/readyz`)
    expect([said.status, await said.text()]).toEqual([503, 'closing\n'])
    await ends
    finish?.()
    expect(await slowly).toContain('GET /slow 0')
    await stopped
  })
})
