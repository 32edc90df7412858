import { useBrowser } from '@academy/local/browser/use-browser'
import { startMapApp } from './start-map-app.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { atlas } from './running-atlas.ts'

// Shaped like a public token and worth nothing: no request of this test leaves the machine.
const TOKEN = 'pk.eyJ1IjoidGVzdCIsImEiOiJ0ZXN0In0.test'
const { openPage } = useBrowser({ webgl: true })
let app: Awaited<ReturnType<typeof startMapApp>>

beforeAll(async () => {
  app = await startMapApp(atlas.databaseUrl, { MAPBOX_ACCESS_TOKEN: TOKEN })
})
afterAll(() => app.stop())

const ours = /third-party request|Failed to load resource|map: the open engine|console error|Worker/

it.each([
  ['refuses the token', 401],
  ['forbids the style', 403],
  ['cannot be reached', 0],
])('falls back to the open engine when Mapbox %s', async (_why, status) => {
  const page = await openPage({ baseURL: app.address, expected: [ours] })
  await page.route(/mapbox\.com/, (route) => (status ? route.fulfill({ status, body: '{}' }) : route.abort()))
  await page.goto('/')
  await page.getByRole('button', { name: 'Explore with Mapbox' }).click()
  await page.locator('[data-engine="open"]').waitFor({ timeout: 45_000 })
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => page.locator('.explore__spoken').textContent()).toMatch(/Press Enter/)
})

it('asks nobody but us when the open map is chosen, even with a token', async () => {
  const page = await openPage({ baseURL: app.address })
  await page.goto('/')
  await page.getByRole('button', { name: 'Explore the map' }).click()
  await page.locator('[data-engine="open"]').waitFor({ timeout: 45_000 })
})

it('does not start with a secret token', async () => {
  await expect(startMapApp(atlas.databaseUrl, { MAPBOX_ACCESS_TOKEN: 'sk.secret' })).rejects.toThrow(/secret/)
})
