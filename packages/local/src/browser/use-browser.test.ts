import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeViolations } from './axe-violations.ts'
import { useBrowser } from './use-browser.ts'
import { watchPage } from './watch-page.ts'

const { openPage } = useBrowser()
const PAGE = `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>
  <p id="script">off</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><script src="/page.js"></script></main>`

const server = createServer((request, response) => {
  response.setHeader('content-security-policy', "default-src 'self'; img-src data:")
  if (request.url === '/page.js') response.setHeader('content-type', 'text/javascript')
  response.statusCode = request.url === '/missing' ? 404 : 200
  response.end(request.url === '/page.js' ? `document.getElementById('script').textContent = 'on'` : PAGE)
})
let baseURL: string

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
})

it('finds what axe objects to, under a strict content security policy', async () => {
  const page = await openPage({ baseURL, expected: [/favicon/] })
  await page.goto('/')
  expect(await page.locator('#script').textContent()).toBe('on')
  expect(await axeViolations(page)).toEqual([expect.stringContaining('image-alt')])
})

it('visits without JavaScript', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/')
  expect(await page.locator('#script').textContent()).toBe('off')
})

it('lets a test expect a problem', async () => {
  const page = await openPage({ baseURL, expected: [/status of 404/] })
  expect((await page.goto('/missing'))?.status()).toBe(404)
})

it('notices a console error, a thrown error and a request to another host', async () => {
  const page = await openPage({ expected: [/./] })
  const problems: string[] = []
  watchPage(page, problems)
  await page.setContent(`<img src="http://example.invalid/a.png" alt=""><script>console.error('oh')</script>
    <script>throw new Error('dear')</script>`)
  await page.waitForLoadState('load')
  expect(problems.join('\n')).toMatch(/third-party request: http:\/\/example.invalid/)
  expect(problems.join('\n')).toMatch(/console error: oh/)
  expect(problems.join('\n')).toMatch(/page error: dear/)
})
