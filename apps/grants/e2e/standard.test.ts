import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { signInAs } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('standard')
const standard = () => `/manage/rounds/${round.slug}/standard`

it('a round says by which facts it meets the grants standard, and an officer explains the rest by keyboard, without JavaScript', async () => {
  const page = await openPage({ baseURL, javaScript: false, expected: [/status of (409|422)/] })
  await signInAs(page, 'Fatima Example')
  const main = page.locator('main')
  await page.goto(`/manage/rounds/${round.slug}`)
  await page.getByRole('link', { name: 'The grants standard' }).press('Enter')
  expect(await main.innerText()).toMatch(/Of ten requirements facts show \d, people have explained 0/)
  expect(await main.innerText()).toMatch(/Everybody could compete\s+Shown by facts/i)
  const training = main.locator('section', {
    has: page.getByRole('heading', { name: 'Those who run it are trained' }),
  })
  await training.locator('summary').press('Enter')
  await training.getByRole('button', { name: /^Save/ }).press('Enter')
  expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('Write how it is met, or why not')
  await training.getByLabel(/^How it is met/).fill('All four officers did the course of 2026.')

  const other = await openPage({ baseURL, javaScript: false, expected: [/status of 409/] })
  await signInAs(other, 'Siân Example')
  await other.goto(standard())
  await training.getByRole('button', { name: /^Save/ }).press('Enter')
  expect(await training.innerText()).toMatch(
    /Explained[\s\S]*All four officers did the course of 2026\.[\s\S]*Fatima Example/i,
  )
  const theirs = other.locator('section', {
    has: other.getByRole('heading', { name: 'Those who run it are trained' }),
  })
  await theirs.locator('summary').press('Enter')
  await theirs.getByLabel(/^How it is met/).fill('Nobody did.')
  await theirs.getByRole('button', { name: /^Save/ }).press('Enter')
  expect(await other.locator('main').innerText()).toContain('Fatima Example wrote something else')
  expect(await theirs.getByLabel(/^How it is met/).inputValue()).toBe('Nobody did.')

  const csv = await (await page.request.get(`${standard()}.csv`)).text()
  expect(csv.trim().split('\r\n')).toHaveLength(11)
  expect(csv).toContain('All four officers did the course of 2026.')
  const json = (await (await page.request.get(`${standard()}.json`)).json()) as { requirements: unknown[] }
  expect(json.requirements).toHaveLength(10)

  const seeing = await openPage({ baseURL })
  await signInAs(seeing, 'Fatima Example')
  for (const each of [standard(), `/cy${standard()}`]) {
    for (const width of [1280, 320]) {
      await seeing.setViewportSize({ width, height: 900 })
      await seeing.goto(each)
      expect([each, width, await axeViolations(seeing)]).toEqual([each, width, []])
      expect([each, await seeing.evaluate(() => document.documentElement.scrollWidth)]).toEqual([each, width])
    }
  }
}, 120_000)
