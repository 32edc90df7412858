import { createHash } from 'node:crypto'
import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { beginApplication, fillEverySection, signInAs, signInAsNewcomer, submit } from './applicant.ts'
import { fillDivision } from './divided-round.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('lot')
const BIDS = 40
const SEED = 'The closing figure of a day to come'
const SOLVED_WITHIN = { timeout: 90_000, interval: 1_000 }
const scenarios = () => `/manage/rounds/${round.slug}/scenarios`
const mainText = (page: Page) => page.locator('main').innerText()

beforeAll(async () => {
  const applicant = await openPage({ baseURL })
  await signInAsNewcomer(applicant)
  const application = await beginApplication(applicant, round.slug)
  await fillEverySection(applicant, application)
  await applicant.goto(`${application}/check`)
  await submit(applicant, application)
  await fillDivision(round, BIDS, ['Fatima Example', 'Siân Example', 'Owen Example'])
}, 120_000)

async function readsWell(page: Page, path: string): Promise<void> {
  for (const each of [path, `/cy${path}`]) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(each)
      expect([each, width, await axeViolations(page)]).toEqual([each, width, []])
      expect([each, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([each, width])
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

it('a seed is said once without JavaScript, and what is wrong with it is said beside it', async () => {
  const page = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAs(page, 'Fatima Example')
  await page.goto(scenarios())
  await page.getByRole('link', { name: 'A lot for contested bids' }).click()
  await page.getByLabel('The seed').fill('short')
  await page.getByLabel('Where everybody can read it').fill('https://example.org/figure')
  await page.getByRole('button', { name: 'Say this seed' }).click()
  expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('at least 8 characters')
  expect(await page.getByLabel('Where everybody can read it').inputValue()).toBe('https://example.org/figure')
  await page.getByLabel('The seed').fill(SEED)
  await page.getByRole('button', { name: 'Say this seed' }).click()
  expect(await mainText(page)).toMatch(new RegExp(`The seed\\s+${SEED}`))
  expect(await page.getByRole('button', { name: 'Say this seed' }).count()).toBe(0)
})

it('contested bids are drawn from it by keyboard, as anybody can draw them again', async () => {
  const page = await openPage({ baseURL, expected: [/status of 422/] })
  await signInAs(page, 'Fatima Example')
  await page.goto(`/manage/rounds/${round.slug}/ranking`)
  await page.getByLabel('How many bids are meant to be funded?').fill('20')
  await page.keyboard.press('Enter')
  await page.getByText(/bids stand in order/).waitFor()
  await page.goto(scenarios())
  await page.getByLabel('What it is called').fill('By lot')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/scenarios/A')
  const solved = async () =>
    (await page.goto(`${scenarios()}/A`)) !== null && (await page.locator('#progress').count())
  await expect.poll(solved, SOLVED_WITHIN).toBe(0)

  await page.getByRole('link', { name: 'Draw the contested bids by lot' }).press('Enter')
  await page.waitForURL('**/scenarios/A/lot')
  const bids = await page.locator('tbody th').allInnerTexts()
  const contested = bids.map((bid) => /\(([^)]+)\)$/.exec(bid)?.[1] ?? bid)
  expect(contested.length).toBeGreaterThan(1)
  await readsWell(page, `${scenarios()}/A/lot`)
  await readsWell(page, `${scenarios()}/lot`)
  await page.goto(`${scenarios()}/A/lot`)
  await page.getByRole('button', { name: 'Draw the lot' }).press('Enter')
  await page.getByText('The lot is being drawn').waitFor()
  await expect.poll(solved, SOLVED_WITHIN).toBe(0)

  await page.getByRole('link', { name: 'How the lot fell' }).click()
  const lotOf = (reference: string) => createHash('sha256').update(`${SEED}\n${reference}`).digest('hex')
  const byLot = contested.toSorted((one, other) => (lotOf(one) < lotOf(other) ? -1 : 1))
  const drawn = await page.locator('tbody th').allInnerTexts()
  expect(drawn.map((bid) => /\(([^)]+)\)$/.exec(bid)?.[1])).toEqual(byLot)
  const lots = await page.locator('tbody .gr-hash').allInnerTexts()
  expect(lots.map((lot) => lot.replaceAll(/\s/g, ''))).toEqual(byLot.map(lotOf))
  await readsWell(page, `${scenarios()}/A/lot`)
}, 300_000)

it('whoever comes too late with a seed is told why', async () => {
  await round.run('BEGIN')
  await round.run('SET LOCAL session_replication_role = replica')
  await round.run(
    'DELETE FROM grants.scenario_lot_seed USING grants.round WHERE round.id = round_id AND slug = $1',
    [round.slug],
  )
  await round.run('COMMIT')
  const page = await openPage({ baseURL })
  await signInAs(page, 'Fatima Example')
  await page.goto(`${scenarios()}/lot`)
  expect(await mainText(page)).toContain('Whoever picked a seed now could pick who wins.')
  expect(await page.getByRole('button', { name: 'Say this seed' }).count()).toBe(0)
  expect(await axeViolations(page)).toEqual([])
})
