import { expect, inject, test } from 'vitest'
import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import '@academy/local/stack/stack-context'
import { examples } from '@academy/graphql/graphiql/examples'

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

test('GraphiQL stands in an accessible page that offers the worked examples, wide in English and narrow in Welsh', async () => {
  for (const [width, path, worked] of [
    [1280, '/graphql', 'Worked examples'],
    [320, '/cy/graphql', 'Enghreifftiau parod'],
  ] as const) {
    const page = await openPage({ baseURL, width })
    await page.goto(path)
    await page.getByRole('button', { name: /execute query/i }).click()
    const answer = page.locator('.result-window')
    await expect.poll(() => answer.textContent(), { timeout: 20_000 }).toContain('totalCount')
    expect(await page.getByRole('navigation', { name: worked }).getByRole('link').count()).toBe(
      examples.length,
    )
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

test('releases are a page for people and JSON for programs', async () => {
  const page = await openPage({ baseURL, width: 320 })
  for (const [path, heading] of [
    ['/releases', 'Releases'],
    ['/cy/releases', 'Rhyddhadau'],
  ] as const) {
    await page.goto(path)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading)
    expect(await axeViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
  const answer = await fetch(`${baseURL}/releases`)
  expect(await answer.json()).toMatchObject({ releases: [{ number: 1 }] })
})
