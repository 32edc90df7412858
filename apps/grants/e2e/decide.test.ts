import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { beginApplication, fillEverySection, signInAs, signInAsNewcomer, submit } from './applicant.ts'
import { fillDivision } from './divided-round.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('decide')
/** More than there is money for. */
const BIDS = 60
const SOLVED_WITHIN = { timeout: 90_000, interval: 1_000 }
const decisions = () => `/manage/rounds/${round.slug}/decisions`
const mainText = (page: Page) => page.locator('main').innerText()

/** Who proposes, who approves as an officer, and who for finance. */
const people = { manager: 'Fatima Example', officer: 'Siân Example', finance: 'Owen Example' }

beforeAll(async () => {
  const applicant = await openPage({ baseURL })
  await signInAsNewcomer(applicant)
  const application = await beginApplication(applicant, round.slug)
  await fillEverySection(applicant, application)
  await applicant.goto(`${application}/check`)
  await submit(applicant, application)
  await fillDivision(round, BIDS)
  for (const [name, role] of [
    [people.officer, 'senior-officer'],
    [people.finance, 'finance'],
  ])
    await round.run(
      `INSERT INTO grants.round_role (round_id, person_id, role) SELECT round.id, person.id, $3 FROM grants.round, auth.person
       WHERE slug = $1 AND person.name = $2 ON CONFLICT DO NOTHING`,
      [round.slug, name, role],
    )
}, 120_000)

/** No axe violation in either language, and no wider than a narrow screen. */
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
  await page.goto(path)
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus()
  await page.keyboard.press('Enter')
}

it('from the chosen scenario to sealed decisions by keyboard, by three people; an award that ends goes to the next reserve', async () => {
  const expected = [/status of (404|409|422)/]
  const manager = await openPage({ baseURL, expected })
  await signInAs(manager, people.manager)
  await manager.goto(decisions())
  expect(await mainText(manager)).toContain('The money of this round is not divided yet.')
  const scenario = `/manage/rounds/${round.slug}/scenarios/A`
  await manager.goto(`/manage/rounds/${round.slug}/scenarios`)
  await manager.getByLabel('What it is called').fill('One')
  await manager.getByRole('button', { name: 'Make a scenario' }).click()
  await manager.waitForURL('**/scenarios/A')
  await expect
    .poll(async () => (await manager.goto(scenario)) && manager.locator('#progress').count(), SOLVED_WITHIN)
    .toBe(0)
  await manager.goto(`${scenario}/choose`)
  await manager.getByLabel('Why this one').fill('Worth most.')
  await manager.getByRole('button', { name: 'Choose it and bind the round' }).click()
  await manager.waitForURL('**/scenarios/A')
  await manager.getByRole('link', { name: 'Decisions made of this scenario' }).focus()
  await manager.keyboard.press('Enter')
  await manager.waitForURL(`**${decisions()}`)
  expect(await mainText(manager)).toMatch(/\d+ awards? of £[\d,.]+[\s\S]*Nothing is proposed yet/)
  await readsWell(manager, decisions())

  await press(manager, 'Propose these decisions')
  const summary = manager.locator('.nhsuk-error-summary')
  expect(await summary.innerText()).toContain('Write who was there')
  await manager.getByLabel('Day').focus()
  for (const typed of ['15', '1', '2026']) {
    await manager.keyboard.type(typed)
    await manager.keyboard.press('Tab')
  }
  await manager.keyboard.type('Example Person (chair), Example Officer')
  await manager.getByLabel('What was said and agreed?').focus()
  await manager.keyboard.type('The panel follows scenario A.')
  await press(manager, 'Propose these decisions')
  await manager.getByText(/Proposed: 0 of 2 approvals/).waitFor()
  expect(await mainText(manager)).toMatch(/Still needed: a fund manager or senior officer[\s\S]*and finance/)
  expect(await mainText(manager)).toContain('Somebody else approves what you proposed')

  // The largest award of a nation that has others: whatever sums the bids ask for, a reserve fits into what it leaves.
  const [largest] = await round.run(
    `SELECT decision.reference FROM grants.decision JOIN grants.application ON application.id = application_id
     JOIN grants.round ON round.id = application.round_id
     JOIN grants.submission_place place ON place.submission_id = application.standing_submission_id
     WHERE slug = $1 AND outcome IN ('funded', 'part-funded') AND area_code LIKE 'E%' ORDER BY pence DESC LIMIT 1`,
    [round.slug],
  )
  const one = `${decisions()}/${String(largest?.['reference'])}`
  await manager.goto(`${decisions()}?outcome=funded`)
  expect(await manager.getByRole('table', { name: 'Every bid' }).locator('tbody tr').count()).toBeGreaterThan(
    0,
  )
  await manager.goto(one)
  await manager.getByLabel('Conditions, in English').fill('A report each year')
  await press(manager, 'Save')
  expect(await summary.innerText()).toContain('Write the conditions in each language')
  await manager.getByLabel('Conditions, in Welsh').fill('Adroddiad bob blwyddyn')
  await press(manager, 'Save')
  await manager.getByText(/Written by Fatima Example/).waitFor()
  await readsWell(manager, one)

  const officer = await openPage({ baseURL, javaScript: false, expected })
  await signInAs(officer, people.officer)
  await officer.goto(decisions())
  await press(officer, 'Approve as they stand')
  await officer.getByText(/Proposed: 1 of 2 approvals/).waitFor()
  await readsWell(manager, decisions())
  await manager.goto(one)
  expect(await manager.getByRole('button', { name: 'Save' }).count()).toBe(0)

  const finance = await openPage({ baseURL, expected })
  await signInAs(finance, people.finance)
  expect((await finance.request.get(`${decisions()}.json`)).status()).toBe(404)
  await finance.goto(decisions())
  await press(finance, 'Approve as they stand')
  await finance.getByText('Nothing of them changes any more').first().waitFor()
  await readsWell(finance, decisions())

  const folder = mkdtempSync(join(tmpdir(), 'decisions-'))
  const keep = async (name: string) => {
    const path = join(folder, name)
    writeFileSync(path, await (await finance.request.get(`/manage/rounds/${round.slug}/${name}`)).text())
    return path
  }
  const files = [await keep('division.json'), await keep('decisions.json')] as const
  const script = new URL('../../../docs/verify-allocation.mjs', import.meta.url).pathname
  const checked = await promisify(execFile)(process.execPath, [script, files[0], '--decisions', files[1]])
  expect(checked.stdout).toMatch(/yes {2}the decisions are of this division[\s\S]*yes {2}reserves are ranked/)
  expect(checked.stdout).not.toContain('NO ')
  rmSync(folder, { recursive: true })

  await finance.goto(one)
  await press(finance, 'Say that it ends')
  expect(await finance.locator('.nhsuk-error-summary').innerText()).toContain('Choose how it ends')
  await finance.getByLabel('Declined').focus()
  await finance.keyboard.press('Space')
  await finance.getByLabel('Why?').fill('They wrote so.')
  await press(finance, 'Say that it ends')
  await finance.getByText('It waits for a second person.').waitFor()
  await officer.goto(decisions())
  await press(officer, 'Approve it')
  await officer
    .getByText(/Approved by Siân Example, /)
    .last()
    .waitFor()
  expect(await mainText(officer)).toMatch(/Declined: D\d+-[\s\S]*They wrote so\./)
  await readsWell(manager, one)

  await finance.goto(decisions())
  await press(finance, 'Offer what is free to the next reserve')
  expect(await finance.locator('.nhsuk-error-summary').innerText()).toContain('Write why')
  await finance.getByLabel('Why?').fill('The next in order.')
  await press(finance, 'Offer what is free to the next reserve')
  await finance.getByText('It waits for a second person.').waitFor()
  await officer.goto(decisions())
  await press(officer, 'Approve it')
  await officer.getByText('offered an award').first().waitFor()
  await readsWell(finance, decisions())
}, 300_000)
