import { expect, inject, test } from 'vitest'
import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import '@academy/local/stack/stack-context'

const { openPage } = useBrowser()
const baseURL = inject('addresses').api

test('the home page is accessible in both languages, wide and narrow, without JavaScript too', async () => {
  for (const width of [1280, 320]) {
    const page = await openPage({ baseURL, width })
    for (const path of ['/', '/cy']) {
      await page.goto(path)
      expect(await axeViolations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  }
  const plain = await openPage({ baseURL, javaScript: false })
  await plain.goto('/')
  await plain.getByRole('link', { name: 'Cymraeg' }).click()
  expect(await plain.getByRole('heading', { level: 1 }).textContent()).toContain('Pob ffaith')
})

test('an example of the home page opens in GraphiQL and runs, without a request to another host', async () => {
  const page = await openPage({ baseURL })
  await page.goto('/')
  await page.getByRole('link', { name: 'Run this query: Where the money went' }).click()
  await page.getByRole('button', { name: /execute query/i }).click()
  const answer = page.locator('.result-window')
  await expect.poll(() => answer.textContent(), { timeout: 20_000 }).toContain('recipientAsWritten')
})

test('the tabs of GraphiQL hold the worked examples', async () => {
  const page = await openPage({ baseURL })
  await page.goto('/graphql')
  await expect.poll(() => page.getByRole('tab').count(), { timeout: 20_000 }).toBeGreaterThanOrEqual(5)
  await page.getByRole('button', { name: /execute query/i }).click()
  await expect
    .poll(() => page.locator('.result-window').textContent(), { timeout: 20_000 })
    .toContain('totalCount')
})
