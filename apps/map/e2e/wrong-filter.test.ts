import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { welsh, wrongPages } from './pages.ts'
import { atlas } from './running-atlas.ts'

const { openPage } = useBrowser()
const baseURL = atlas.address

it.each(wrongPages)('%s names the part that cannot be used, and lists nothing', async (path, part) => {
  const page = await openPage({ baseURL })
  for (const [address, title, without] of [
    [path, 'Part of the address could not be used', 'See the page without it'],
    [welsh(path), 'Nid oedd modd defnyddio rhan o’r cyfeiriad', 'Gweld y dudalen hebddo'],
  ] as const) {
    expect((await page.goto(address))?.status()).toBe(200)
    await page.getByText(title).waitFor()
    await page.locator('.ac-notice').getByText(part, { exact: true }).waitFor()
    expect(
      await page.locator('.map-list > li, .map-years > li, .map-mark, .map-tile, tbody tr').count(),
    ).toBe(0)
    expect(await page.locator('a[href*=".csv"]').count()).toBe(0)
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('link', { name: without }).click()
    expect(await page.locator('.ac-notice').count()).toBe(0)
    expect(
      await page.locator('.map-list > li, .map-years > li, .map-mark, .map-tile').count(),
    ).toBeGreaterThan(0)
  }
})

it('leaves out a name that is no filter, and says so', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/schemes?colour=red&utm_source=news')
  await page.getByText('there is no such filter here, so it was left out').waitFor()
  await page.getByText('457 schemes on record, by name').waitFor()
  expect(await page.getByText('utm_source').count()).toBe(0)
})

it('starts from the first page where a link to a later one was cut', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/schemes')
  const next = (await page.getByRole('link', { name: /Next/ }).getAttribute('href')) ?? ''
  await page.goto(next.slice(0, -3))
  await page.getByText('cut short or out of date. This is the first page.').waitFor()
  await page.goto(next)
  expect(await page.locator('.ac-notice').count()).toBe(0)
})
