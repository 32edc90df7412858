import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { atlas } from './running-atlas.ts'

const { openPage } = useBrowser({ webgl: true })
const baseURL = atlas.address

async function openMap(path: string, options: { width?: number } = {}): Promise<Page> {
  const page = await openPage({ baseURL, ...options })
  await page.goto(path)
  await page.locator('[data-explore-open="open"]').click()
  await page.locator('[data-engine="open"]').waitFor({ timeout: 45_000 })
  return page
}

/** How many dots of the canvas are of the colour that schemes have, from what is really on the screen. */
async function schemeDots(page: Page): Promise<number> {
  const shot = await page.locator('.explore__canvas').screenshot()
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const pen = canvas.getContext('2d')
    if (!pen) return 0
    pen.drawImage(image, 0, 0)
    const { data } = pen.getImageData(0, 0, image.width, image.height)
    let dots = 0
    for (let at = 0; at < data.length; at += 4)
      if (Math.hypot((data[at] ?? 0) - 31, (data[at + 1] ?? 0) - 111, (data[at + 2] ?? 0) - 92) < 12) dots++
    return dots
  }, shot.toString('base64'))
}

it('draws the schemes when it is asked for, and fetches no engine before', async () => {
  const page = await openPage({ baseURL })
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  const before = fetched.filter((url) => /\.js$|\.geojson/.test(new URL(url).pathname))
  expect(before).toHaveLength(1)
  await page.getByRole('button', { name: 'Explore the map' }).click()
  await page.locator('[data-engine="open"]').waitFor({ timeout: 45_000 })
  expect(await schemeDots(page)).toBeGreaterThan(1000)
  expect(fetched.filter((url) => /mapbox/i.test(url))).toEqual([])
})

it('goes from scheme to scheme by arrow keys, says its name, and opens and closes its card', async () => {
  const page = await openMap('/')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
  const spoken = page.locator('.explore__spoken')
  await page.keyboard.press('ArrowUp')
  const first = await spoken.textContent()
  expect(first).toMatch(/Press Enter to open/)
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => spoken.textContent()).not.toBe(first)
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog')
  await card.waitFor()
  expect(await card.textContent()).toMatch(/Lead.*Awards on record.*Source/)
  expect(await card.getByRole('link').first().getAttribute('href')).toBeTruthy()
  await page.keyboard.press('Escape')
  expect(await card.count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application')
})

it('leads by keyboard alone to the page of a scheme', async () => {
  const page = await openMap('/?programme=hwf-2018-social-prescribing')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const link = page.getByRole('dialog').locator('a[href^="/schemes/"]').first()
  await link.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/schemes\/hwf2018-/)
})

it('shows and hides its shortcuts and zooms by buttons', async () => {
  const page = await openMap('/cy', { width: 390 })
  await page.getByRole('button', { name: 'Bysellau brys' }).click()
  await page.getByText('y cynllun agosaf i’r cyfeiriad hwnnw').last().waitFor()
  await page.getByRole('button', { name: 'Chwyddo i mewn' }).click()
  expect(await page.locator('.explore__keys').getAttribute('aria-label')).toBe('Map o gynlluniau')
})

it('draws only what the filters let through', async () => {
  const all = await schemeDots(await openMap('/'))
  const few = await schemeDots(await openMap('/?nation=Northern+Ireland'))
  expect(few).toBeGreaterThan(50)
  expect(few).toBeLessThan(all / 2)
})

it('keeps the picture and says so when the schemes do not come', async () => {
  const page = await openPage({ baseURL, expected: [/schemes: 503|status of 503/] })
  await page.route('**/schemes.geojson*', (route) => route.fulfill({ status: 503 }))
  await page.goto('/')
  await page.getByRole('button', { name: 'Explore the map' }).click()
  await page.getByText('could not open here').waitFor()
  expect(await page.locator('svg.map-picture').isVisible()).toBe(true)
})
