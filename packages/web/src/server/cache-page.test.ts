import { describe, expect, it } from 'vitest'
import { cacheHeaders } from './cache-page.ts'

const shared = 'public, max-age=60'
const text = Buffer.from('<p>page</p>')
const page = (headers: Record<string, string> = {}, status = 200) =>
  new Response(null, { status, headers: { 'Content-Type': 'text/html', ...headers } })
const get = new Request('http://localhost/')

describe('the headers of a page', () => {
  it('never let an answer with a cookie, an error or a form’s outcome into a cache', () => {
    const post = new Request('http://localhost/', { method: 'POST' })
    for (const [request, response] of [
      [get, page({ 'Set-Cookie': 'session=1' })],
      [get, page({}, 404)],
      [post, page()],
    ] as const) {
      const headers = cacheHeaders(request, response, text, shared)
      expect(headers.get('Cache-Control')).toBe('no-store')
      expect(headers.has('ETag')).toBe(false)
    }
  })

  it('keep what a page says of itself', () => {
    const headers = cacheHeaders(get, page({ 'Cache-Control': 'no-store' }), text, shared)
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.has('ETag')).toBe(false)
  })

  it('tag a page by its text, so that the same text is the same page', () => {
    const tagOf = (body: Buffer) => cacheHeaders(get, page(), body, shared).get('ETag')
    expect(tagOf(text)).toBe(tagOf(Buffer.from('<p>page</p>')))
    expect(tagOf(text)).not.toBe(tagOf(Buffer.from('<p>other</p>')))
  })
})
