import { describe, expect, it } from 'vitest'
import { cachePage } from './cache-page.ts'

const shared = 'public, max-age=60'
const page = (headers: Record<string, string> = {}, status = 200) =>
  new Response('<p>page</p>', { status, headers: { 'Content-Type': 'text/html', ...headers } })
const get = new Request('http://localhost/')

describe('cachePage', () => {
  it('never lets an answer with a cookie, an error or a form’s outcome into a cache', async () => {
    const post = new Request('http://localhost/', { method: 'POST' })
    for (const [request, response] of [
      [get, page({ 'Set-Cookie': 'session=1' })],
      [get, page({}, 404)],
      [post, page()],
    ] as const) {
      const answer = await cachePage(request, response, shared)
      expect(answer.headers.get('Cache-Control')).toBe('no-store')
      expect(answer.headers.has('ETag')).toBe(false)
    }
  })

  it('keeps what a page says of itself', async () => {
    const answer = await cachePage(get, page({ 'Cache-Control': 'no-store' }), shared)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(await answer.text()).toBe('<p>page</p>')
  })

  it('tags a page by its text, so that the same text is the same page', async () => {
    const [one, two] = await Promise.all([cachePage(get, page(), shared), cachePage(get, page(), shared)])
    expect(one.headers.get('ETag')).toBe(two.headers.get('ETag'))
    const again = new Request('http://localhost/', {
      headers: { 'If-None-Match': `"x", ${one.headers.get('ETag')}` },
    })
    const answer = await cachePage(again, page(), shared)
    expect(answer.status).toBe(304)
    expect(answer.headers.get('Cache-Control')).toBe(shared)
  })
})
