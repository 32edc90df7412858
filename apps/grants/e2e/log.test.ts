import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()

it('anybody reads the daily heads and takes them away, signed out and without JavaScript', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/log')
  expect(await page.locator('h1').innerText()).toBe('The log, day by day')
  await page.goto('/cy/log')
  expect(await page.locator('h1').innerText()).toBe('Y log, ddydd wrth ddydd')
  const href = await page.getByRole('link', { name: 'Pob pen fel JSON' }).getAttribute('href')
  const answer = await page.request.get(href ?? '')
  expect(answer.headers()).toMatchObject({ 'cache-control': 'public, max-age=300' })
  expect(await answer.json()).toMatchObject({ hash: 'SHA-256, RFC 9162', heads: expect.any(Array) })
})
