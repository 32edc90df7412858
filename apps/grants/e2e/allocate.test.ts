import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { beginApplication, fillEverySection, signInAs, signInAsNewcomer, submit } from './applicant.ts'
import { fillDivision } from './divided-round.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('allocate')
const BIDS = 30
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
  await fillDivision(round, BIDS)
}, 120_000)

/** Reads well at both widths, in both languages. */
async function readsWell(page: Page, path: string): Promise<void> {
  for (const each of [path, `/cy${path}`]) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(each)
      expect([each, width, await axeViolations(page)]).toEqual([each, width, []])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth)
      expect([each, overflow]).toEqual([each, width])
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

async function untilExplained(page: Page, letter: string): Promise<void> {
  await page.goto(`${scenarios()}/${letter}`)
  await expect
    .poll(
      async () => (await page.goto(`${scenarios()}/${letter}`)) && page.locator('#progress').count(),
      SOLVED_WITHIN,
    )
    .toBe(0)
}

it('a scenario is made, changed, tried and read without JavaScript', async () => {
  const page = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAs(page, 'Fatima Example')
  await page.goto(`/manage/rounds/${round.slug}`)
  await page.getByRole('link', { name: 'Dividing the money' }).click()
  expect(await mainText(page)).toContain('No scenario yet.')
  await page.getByRole('button', { name: 'Make a scenario' }).click()
  expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('Give it a name')
  await page.getByLabel('What it is called').fill('As the round says')
  await page.getByRole('button', { name: 'Make a scenario' }).click()
  expect(await mainText(page)).toContain('Scenario A: As the round says')
  await untilExplained(page, 'A')
  expect(await mainText(page)).toMatch(/\d+ awards? for £[\d,.]+ of £4\.5 million\./)

  await page.getByLabel('Of the highest score').fill('much')
  await page.getByRole('button', { name: 'Keep and solve' }).click()
  expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('whole number from 0 to 100')
  expect(await page.getByLabel('Of the highest score').inputValue()).toBe('much')

  await page.getByLabel('Of the highest score').fill('90')
  await page.getByRole('button', { name: 'Try without keeping' }).click()
  expect(await mainText(page)).toContain('You see a trial. Nothing of it is kept.')
  expect(await page.getByRole('status').innerText()).toMatch(/^As tried: \d+ awards? for £/)
  await page.getByRole('link', { name: 'Back to what is kept' }).click()
  expect(await page.getByLabel('Of the highest score').inputValue()).toBe('50')

  await page.locator('summary', { hasText: 'More rules' }).click()
  await page.getByLabel('More rules, one on a line').fill('part funding\nat least 1 award in each nation')
  await page.getByRole('button', { name: 'Keep and solve' }).click()
  await untilExplained(page, 'A')
  expect(await mainText(page)).toMatch(/Version 2, kept by Fatima Example/)
  expect(await mainText(page)).toMatch(/Proven best: no other division/)
  expect(await mainText(page)).toMatch(/Without “At least 1 bid is paid in each nation/)
  await page.getByLabel('Which bids').selectOption('nothing')
  await page.getByRole('button', { name: 'Show' }).click()
  expect(await page.locator('.gr-board-bid').first().innerText()).toMatch(
    /If it were paid beside the others|It scores/,
  )
}, 240_000)

it('sliders are moved by keyboard and say at once what changes; kept, compared, approved by a second person and chosen', async () => {
  const page = await openPage({ baseURL, expected: [/status of (409|422)/] })
  await signInAs(page, 'Fatima Example')
  await page.goto(scenarios())
  await page.getByLabel('What it is called').fill('Fewer')
  await page.getByRole('button', { name: 'Make a scenario' }).click()
  await page.waitForURL('**/scenarios/B')
  await untilExplained(page, 'B')

  const slider = page.getByRole('slider', { name: /^Least score: Of the highest score/ })
  await slider.focus()
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowRight')
  expect(await page.getByLabel('Of the highest score', { exact: true }).inputValue()).toBe('70')
  await expect.poll(() => page.getByRole('status').innerText(), { timeout: 20_000 }).toMatch(/^As tried: /)
  expect(await mainText(page)).toContain('You see a trial. Nothing of it is kept.')
  expect(await axeViolations(page)).toEqual([])
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowLeft')
  await expect.poll(() => page.getByRole('status').innerText()).toBe('')
  expect(await mainText(page)).toContain('You see what is kept.')

  const other = await openPage({ baseURL, expected: [/status of (409|422)/] })
  await signInAs(other, 'Siân Example')
  await other.goto(`${scenarios()}/B`)
  await page.getByLabel('Of the highest score', { exact: true }).fill('60')
  await page.keyboard.press('Enter')
  await page.getByText(/Version 2, kept by Fatima Example/).waitFor()
  await untilExplained(page, 'B')
  await other.getByLabel('Of the highest score', { exact: true }).fill('65')
  await other.getByRole('button', { name: 'Keep and solve' }).click()
  await other.getByText('Somebody else changed it').first().waitFor()
  expect(await mainText(other)).toContain('Fatima Example kept another version')
  expect(await other.getByLabel('Of the highest score', { exact: true }).inputValue()).toBe('65')
  expect(await axeViolations(other)).toEqual([])

  await page.goto(scenarios())
  await page.getByRole('button', { name: 'What changed' }).click()
  expect(await mainText(page)).toMatch(/What changes between A and B[\s\S]*Set differently: rules\./)
  await readsWell(page, new URL(page.url()).pathname + new URL(page.url()).search)

  await page.goto(`${scenarios()}/B?which=offered`)
  const paid = await page.locator('.gr-board-bid').first().innerText()
  const reference = /[A-Z]\d+-\d{5}/.exec(paid)?.[0] ?? ''
  await page.locator('summary', { hasText: 'Decided by hand' }).click()
  await page.getByLabel('Reference of a bid').fill(reference)
  await page.getByLabel('left out', { exact: true }).check()
  await page.getByRole('button', { name: 'Keep and solve' }).click()
  expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('Say why')
  await page.getByLabel('Why', { exact: true }).fill('Another fund pays for it.')
  await page.getByRole('button', { name: 'Keep and solve' }).click()
  await untilExplained(page, 'B')
  expect(await mainText(page)).toMatch(/It waits for a second person[\s\S]*You said it first/)
  expect(await mainText(page)).toContain('It cannot be chosen yet:')
  expect(await page.getByRole('link', { name: 'Choose this scenario' }).count()).toBe(0)
  await readsWell(page, `${scenarios()}/B`)

  await other.goto(`${scenarios()}/B?q=${reference}`)
  expect(await mainText(other)).toContain('The panel left it out by hand: “Another fund pays for it.”.')
  await other.getByRole('button', { name: /^Approve it/ }).click()
  expect(await mainText(other)).toContain('Approved by Siân Example.')

  await other.goto(`${scenarios()}/A/drop`)
  await other.getByLabel('Why', { exact: true }).fill('B is the better one.')
  await other.getByRole('button', { name: 'Drop it' }).click()
  expect(await mainText(other)).toMatch(/A: As the round says[\s\S]*Dropped/i)

  await page.goto(`${scenarios()}/B`)
  await page.getByRole('link', { name: 'Choose this scenario' }).click()
  await readsWell(page, `${scenarios()}/B/choose`)
  await page.goto(`${scenarios()}/B/choose`)
  await page.getByRole('button', { name: 'Choose it and bind the round' }).click()
  expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('Say why')
  await page.getByLabel('Why this one').fill('Worth most under the rules of the round.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/scenarios/B')
  expect(await mainText(page)).toContain('This scenario was chosen')
  expect(await page.locator('#settings-form').count()).toBe(0)
  await readsWell(page, `${scenarios()}/B`)
  await readsWell(page, scenarios())
}, 300_000)

it('somebody to whom a bid is closed is told why there is no board, and whom to ask', async () => {
  await round.run(
    `WITH closed AS (SELECT application.id AS application_id, round.id AS round_id, person.id AS person_id
       FROM grants.application JOIN grants.round ON round.id = round_id, auth.person
       WHERE slug = $1 AND person.name = 'Siân Example' AND standing_submission_id IS NOT NULL LIMIT 1)
     INSERT INTO grants.conflict (round_id, application_id, person_id, kind, found_how)
     SELECT round_id, application_id, person_id, 'a', 'declared' FROM closed`,
    [round.slug],
  )
  const page = await openPage({ baseURL, expected: [/status of 422/] })
  await signInAs(page, 'Siân Example')
  await page.goto(`${scenarios()}/B`)
  expect(await mainText(page)).toContain('ask another fund manager or a senior officer of the round')
  expect(await axeViolations(page)).toEqual([])
}, 60_000)
