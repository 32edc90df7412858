import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { beginApplication, fillEverySection, signInAs, signInAsNewcomer, submit } from './applicant.ts'
import { decideRound } from './decided-round.ts'
import { fillDivision } from './divided-round.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('tell')
const BIDS = 28
const of = (path: string) => `/manage/rounds/${round.slug}/${path}`
const mainText = (page: Page) => page.locator('main').innerText()
let application: string

/** The page of who applied, signed in anew. */
async function asApplicant(): Promise<Page> {
  const page = await openPage({ baseURL, expected: [/status of 404/] })
  await signInAs(page, 'Rowan Example')
  return page
}

beforeAll(async () => {
  const applicant = await asApplicant()
  application = await beginApplication(applicant, round.slug)
  await fillEverySection(applicant, application)
  await applicant.goto(`${application}/check`)
  await submit(applicant, application)
  await fillDivision(round, BIDS)
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
}

it('decisions that are sealed are nobody’s outside', async () => {
  await decideRound(openPage, round)
  const applicant = await asApplicant()
  expect((await applicant.goto(`${application}/result`))?.status()).toBe(404)
}, 180_000)

it('letters are made, read, edited and called ready without JavaScript, by keyboard', async () => {
  const page = await openPage({ baseURL, javaScript: false, expected: [/status of (409|422)/] })
  await signInAs(page, 'Fatima Example')
  await page.goto(of('announcement'))
  expect(await mainText(page)).toContain('No letters are made yet.')
  await page.getByRole('link', { name: 'To the letters' }).press('Enter')
  await page.getByRole('button', { name: `Make ${BIDS + 1} letters` }).press('Enter')
  expect(await mainText(page)).toContain(`0 of ${BIDS + 1} letters are ready.`)

  const [own] = await round.run(
    `SELECT letter.id, application.reference FROM grants.letter JOIN grants.application ON application.id = application_id
     WHERE application_id = $1`,
    [application.split('/').at(-1)],
  )
  await page.getByLabel('Organisation or number').fill(String(own?.['reference']))
  await page.getByRole('button', { name: 'Show' }).press('Enter')
  await page.locator('tbody a').first().press('Enter')
  const english = page.getByLabel('In English', { exact: true })
  expect(await english.inputValue()).toContain('Dear colleagues,')
  const other = await openPage({ baseURL, javaScript: false, expected: [/status of 409/] })
  await signInAs(other, 'Fatima Example')
  await other.goto(new URL(page.url()).pathname)
  await english.fill('Dear friends,\n\n# Thank you\n\nThis was a pleasure to read.')
  await page.getByRole('button', { name: 'Save the letter' }).press('Enter')
  expect(await page.locator('.gr-letter').first().innerText()).toContain('This was a pleasure to read.')
  await other.getByLabel('In English', { exact: true }).fill('Another text')
  await other.getByRole('button', { name: 'Save the letter' }).click()
  expect(await mainText(other)).toContain('Somebody else wrote it meanwhile')
  expect(await other.getByLabel('In English', { exact: true }).inputValue()).toBe('Another text')
  await page.getByLabel('In Welsh', { exact: true }).fill(' ')
  await page.getByRole('button', { name: 'Save the letter' }).press('Enter')
  expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('Write the letter in Welsh')
  await page.goto(new URL(page.url()).pathname)
  await page.getByRole('button', { name: 'It was read and is ready' }).press('Enter')
  expect(await mainText(page)).toMatch(/Ready: Fatima Example/)

  await page.goto(of('announcement'))
  expect(await mainText(page)).toContain(`${BIDS} letters are not ready as they stand.`)
  await page.goto(of('letters'))
  await page.getByRole('button', { name: /on this page were read and are ready/ }).press('Enter')
  await page.goto(`${of('letters')}?page=2`)
  await page.getByRole('button', { name: /on this page were read and are ready/ }).press('Enter')
  await page.goto(of('letters'))
  expect(await mainText(page)).toContain(`${BIDS + 1} of ${BIDS + 1} letters are ready.`)

  const seeing = await openPage({ baseURL })
  await signInAs(seeing, 'Fatima Example')
  await readsWell(seeing, of('letters'))
  await readsWell(seeing, of(`letters/${String(own?.['id'])}`))
  await readsWell(seeing, of('announcement'))
}, 240_000)

it('the instant is proposed by one and approved by another, and nobody outside sees anything before it', async () => {
  const page = await openPage({ baseURL, expected: [/status of 422/] })
  await signInAs(page, 'Fatima Example')
  await page.goto(of('announcement'))
  await page.getByLabel('Date and time').fill('2026-03-29T01:30')
  await page.getByRole('button', { name: 'Propose it' }).press('Enter')
  await page.locator('.nhsuk-error-summary').waitFor()
  expect(await page.locator('.nhsuk-error-summary').innerText()).toContain(
    'The clocks go forward in that hour',
  )
  await page.getByLabel('Date and time').fill('2099-03-02T10:00')
  await page.getByRole('button', { name: 'Propose it' }).press('Enter')
  await page.getByText('A second person has to approve that.').waitFor()
  expect(await mainText(page)).toContain('Somebody else answers what you proposed')

  const officer = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAs(officer, 'Siân Example')
  await officer.goto(of('announcement'))
  await officer.getByRole('button', { name: 'Approve it' }).press('Enter')
  expect(await mainText(officer)).toContain('Under embargo until 2 March 2099 at 10am')

  await officer.getByText('Name somebody').click()
  await officer.getByLabel('Name', { exact: true }).fill('A Person')
  await officer.getByLabel('Office and organisation').fill('Press office, Example Department')
  await officer.getByRole('button', { name: 'Put on the list' }).click()
  expect(await officer.locator('.nhsuk-error-summary').innerText()).toContain('Say why they have to know')
  await officer.getByLabel('Why they have to know early').fill('Answers the press on the day.')
  await officer.getByRole('button', { name: 'Put on the list' }).click()
  expect(await officer.getByRole('row').last().innerText()).toContain('Answers the press on the day.')
  await officer.goto(of('decisions'))
  expect(await mainText(officer)).toContain('Under embargo until 2 March 2099 at 10am')

  const applicant = await asApplicant()
  await applicant.goto(application)
  expect(await applicant.getByRole('link', { name: 'Read your result' }).count()).toBe(0)
  expect((await applicant.goto(`${application}/result`))?.status()).toBe(404)
  const seeing = await openPage({ baseURL })
  await signInAs(seeing, 'Siân Example')
  await readsWell(seeing, of('announcement'))
  await seeing
    .getByRole('link', { name: 'On the public register' })
    .or(seeing.getByRole('link', { name: 'Ar y gofrestr gyhoeddus' }))
    .click()
  await readsWell(seeing, of('register'))
  expect(await mainText(seeing)).toContain('Nid oes dim ohoni’n cyrraedd y gofrestr gyhoeddus')
}, 120_000)

it('at the instant its people read the result, in both languages, in print and as a document', async () => {
  await round.run('BEGIN')
  await round.run('SET LOCAL session_replication_role = replica')
  await round.run(
    `UPDATE grants.announcement SET tells_at = now() - interval '1 second' FROM grants.round
     WHERE round.id = round_id AND slug = $1`,
    [round.slug],
  )
  await round.run('COMMIT')
  const applicant = await asApplicant()
  await applicant.goto('/applications')
  await applicant.getByRole('link', { name: 'Read your result' }).first().press('Enter')
  await applicant.waitForURL('**/result')
  expect(await mainText(applicant)).toContain('This was a pleasure to read.')
  const file = await applicant.request.get(`${application}/result.pdf`)
  expect([file.status(), (await file.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
  await readsWell(applicant, `${application}/result`)
  const stranger = await openPage({ baseURL, expected: [/status of 404/] })
  await signInAsNewcomer(stranger)
  expect((await stranger.goto(`${application}/result`))?.status()).toBe(404)
}, 120_000)
