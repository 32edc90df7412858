import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { beginApplication, signInAs, signInAsNewcomer } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('organisation')
const plain = { baseURL, javaScript: false }

const text = (page: Page) => page.locator('main').innerText()
const number = () => String(Date.now()).slice(-7)

async function typeOrganisation(page: Page, name: string, charity: string): Promise<void> {
  await page.goto(`/applications/new?round=${round.slug}`)
  await page.getByLabel('Name of the organisation').fill(name)
  await page.getByLabel('Charity number').fill(charity)
  await page.getByLabel('Postcode of its main office').fill('ZZ99 3VZ')
  await page.getByRole('button', { name: 'Add it and start the application' }).click()
}

async function ownOrganisation(page: Page): Promise<string> {
  await page.goto('/organisations')
  await page.getByRole('rowheader').getByRole('link').click()
  await page.waitForURL(/\/organisations\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

it('is typed once: the next application chooses it', async () => {
  const page = await openPage(plain)
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await page.goto(`/applications/new?round=${round.slug}`)
  await page.getByRole('button', { name: 'Start the application', exact: true }).click()
  await page.waitForURL(`**${application}`)
})

it('has its details changed, with an error at its input, and keeps what they were', async () => {
  const page = await openPage({ baseURL, expected: [/status of 422/] })
  await signInAsNewcomer(page, undefined, 'Changing Example')
  await beginApplication(page, round.slug)
  const path = await ownOrganisation(page)
  expect(await text(page)).toContain('Some details are still to be said')
  await page.getByRole('link', { name: 'Change the details' }).click()
  await page.getByLabel('Name', { exact: true }).fill('\u200b')
  await page.getByLabel('Legal form').selectOption('Community benefit society')
  await page.getByLabel('Income in the last accounts').fill('250,000')
  await page.getByLabel('Day', { exact: true }).fill('31')
  await page.getByLabel('Month', { exact: true }).fill('3')
  await page.getByLabel('Year', { exact: true }).fill('2999')
  await page.getByLabel('Yes', { exact: true }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('alert').first().waitFor()
  expect(await page.title()).toMatch(/^Error: /)
  expect(await axeViolations(page)).toEqual([])
  expect(await page.getByLabel('Income in the last accounts').inputValue()).toBe('250,000')
  await page.getByLabel('Name', { exact: true }).fill('Example Renamed Society')
  await page.getByLabel('Year', { exact: true }).fill('2026')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(`**${path}?done=done`)
  const shown = await text(page)
  expect(shown).toContain('Example Renamed Society')
  expect(shown).toMatch(/Also known as\s+Journey Test/)
  expect(shown).toContain('£250,000')
  expect(shown).not.toContain('Some details are still to be said')
  await page.getByText('History').click()
  expect(await text(page)).toContain('Changing Example changed: Name (before: Journey Test')
})

it('of two who state one number is found out by two of the staff, without JavaScript', async () => {
  const charity = number()
  const first = await openPage(plain)
  await signInAsNewcomer(first, undefined, 'First Example')
  await typeOrganisation(first, `Example First ${charity}`, charity)
  await first.waitForURL(/\/applications\/[0-9a-f-]{36}$/)

  const second = await openPage(plain)
  await signInAsNewcomer(second, undefined, 'Second Example')
  await typeOrganisation(second, `Example Second ${charity}`, charity)
  await second.getByRole('heading', { name: 'Is it one of these?' }).waitFor()
  expect(await text(second)).toContain(`Example First ${charity}`)
  expect(await text(second)).not.toContain('First Example\n')
  await second.getByRole('button', { name: 'None of them: add it and start the application' }).click()
  await second.waitForURL(/\/applications\/[0-9a-f-]{36}$/)
  const theirs = await ownOrganisation(second)
  expect(await text(second)).toContain('Another organisation has stated the same number')
  await second.getByRole('link', { name: /^Claim it/ }).click()
  await second.getByLabel('What shows it?').fill('The register names us.')
  await second.getByRole('button', { name: 'Ask the fund’s staff' }).click()
  await second.waitForURL(`**${theirs}?done=asked`)
  expect(await text(second)).toContain('A claim waits for the fund’s staff')

  const open = async (name: string) => {
    const page = await openPage(plain)
    await signInAs(page, name)
    await page.goto('/manage/organisations?kind=claim')
    await page.getByRole('link', { name: `Example Second ${charity}` }).click()
    await page.waitForURL('**/manage/organisations/*')
    return page
  }
  const fatima = await open('Fatima Example')
  expect(await text(fatima)).toContain(`Example First ${charity}`)
  await fatima.getByLabel('Grant it').check()
  await fatima.getByLabel('Why, and where you looked').fill('Looked up on the register.')
  await fatima.getByRole('button', { name: 'Pass it to a second person' }).click()
  await fatima.getByText('You found this, so somebody else has to agree.').waitFor()
  expect(await fatima.getByRole('button', { name: 'Agree, and do it' }).count()).toBe(0)
  const sian = await open('Siân Example')
  await sian.getByRole('button', { name: 'Agree, and do it' }).click()
  await sian.getByText('Granted', { exact: true }).waitFor()
  await second.goto(theirs)
  expect(await text(second)).toMatch(/Confirmed/)
  await ownOrganisation(first)
  expect(await text(first)).toContain('Another’s is confirmed')
})

it('whose lead has gone is asked for from the list of what it may be', async () => {
  const charity = number()
  const lead = await openPage(plain)
  await signInAsNewcomer(lead)
  await typeOrganisation(lead, `Example Stranded ${charity}`, charity)
  await lead.waitForURL(/\/applications\/[0-9a-f-]{36}$/)
  const asker = await openPage({ baseURL })
  await signInAsNewcomer(asker)
  await typeOrganisation(asker, 'Example Of Another Name', charity)
  await asker.getByRole('heading', { name: 'Is it one of these?' }).waitFor()
  expect(await axeViolations(asker)).toEqual([])
  await asker.getByRole('link', { name: /ask for a place in it/ }).click()
  await asker.getByLabel('What shows it?').fill('All have left.')
  await asker.getByRole('button', { name: 'Ask the fund’s staff' }).click()
  await asker.waitForURL('**asked=1')
  expect(await text(asker)).toContain('Your request is with the fund’s staff')
  expect(await axeViolations(asker)).toEqual([])
})

it('passes its lead on, and is left only then', async () => {
  const lead = await openPage({ ...plain, expected: [/status of 404/] })
  await signInAsNewcomer(lead, undefined, 'Leading Example')
  const application = await beginApplication(lead, round.slug)
  const path = await ownOrganisation(lead)
  expect(
    await lead.getByRole('button', { name: 'Leave this organisation' }).getAttribute('aria-disabled'),
  ).toBe('true')
  const other = await openPage(plain)
  const email = await signInAsNewcomer(other, undefined, 'Following Example')
  await lead.getByLabel('Their e-mail address').fill(email)
  await lead.getByRole('button', { name: 'Send the invitation' }).click()
  await other.goto('/applications')
  await other.getByRole('button', { name: /^Join/ }).click()
  await lead.goto(path)
  await lead.getByRole('button', { name: /^Make the lead in my place/ }).click()
  await lead.waitForURL(`**${path}?done=done`)
  await lead.getByRole('button', { name: 'Leave this organisation' }).click()
  await lead.waitForURL('**/organisations')
  expect((await other.goto(path))?.status()).toBe(200)
  expect(await text(other)).toMatch(/Following Example \(you\)\s+Lead/)
  expect((await lead.goto(application))?.status()).toBe(404)
}, 60_000)
