import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { atlas } from './running-atlas.ts'
import { missing, pages, welsh } from './pages.ts'

const { openPage } = useBrowser()
const baseURL = atlas.address
const both = pages.flatMap((path) => [path, welsh(path)])

// Each page at once in both widths: opening a browser page costs more than the checks.
it.each(both)('%s reads well, wide and narrow, and brings no script', async (path) => {
  const isMissing = path.endsWith(missing)
  const page = await openPage({ baseURL, ...(isMissing && { expected: [/status of 404/] }) })
  const scripts: string[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.url())
  })
  const answer = await page.goto(path)
  expect(answer?.status()).toBe(isMissing ? 404 : 200)
  expect(await page.locator('html').getAttribute('lang')).toBe(path.startsWith('/cy') ? 'cy' : 'en')
  expect(await page.locator('h1').count()).toBe(1)
  expect(await axeViolations(page)).toEqual([])
  const isMap = path.split('?')[0] === '/' || path.split('?')[0] === '/cy'
  expect(scripts.length).toBe(isMap ? 1 : 0)
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await axeViolations(page)).toEqual([])
})

it('leads to no page that does not exist', async () => {
  const addresses = new Set<string>()
  for (const path of both.filter((one) => !one.endsWith(missing))) {
    const html = await (await fetch(new URL(path, baseURL))).text()
    for (const [, link = ''] of html.matchAll(/<a\b[^>]*?\shref="(\/[^"#]*)/g))
      addresses.add(link.replaceAll('&amp;', '&'))
  }
  const broken: string[] = []
  for (const address of addresses) {
    const { status } = await fetch(new URL(address, baseURL), { method: 'HEAD', redirect: 'manual' })
    if (status !== 200) broken.push(`${status} ${address}`)
  }
  expect(addresses.size).toBeGreaterThan(500)
  expect(broken).toEqual([])
}, 600_000)
