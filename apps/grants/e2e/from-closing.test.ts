import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { beginApplication, fillEverySection, signInAs, signInAsNewcomer, submit } from './applicant.ts'
import { decideRound } from './decided-round.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

// One round from its closing to the result that its applicants read: every step by the page of whoever does it, with the keyboard alone.
const { openPage } = useBrowser()
const round = useOwnRound('from-closing')
const of = (path: string) => `/manage/rounds/${round.slug}/${path}`
const mainText = (page: Page) => page.locator('main').innerText()
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().press('Enter')

/** Signs somebody in; whoever is not a sample person is a newcomer who gets a role. */
async function assessor(name: string): Promise<Page> {
  const page = await openPage({ baseURL })
  const email = await signInAsNewcomer(page, undefined, name)
  await round.run(
    `INSERT INTO grants.round_role (round_id, person_id, role, given_by)
     SELECT round.id, person.id, 'assessor', NULL FROM grants.round, auth.person WHERE slug = $1 AND email = $2`,
    [round.slug, email],
  )
  return page
}

/** Declares, accepts and scores every bid that waits for an assessor. */
async function assessAll(page: Page, bids: number): Promise<void> {
  await page.goto('/assess')
  await page
    .getByRole('link', { name: /Declare conflicts first/ })
    .first()
    .press('Enter')
  await button(page, 'Declare these and no others')
  await page
    .getByText(/Your declaration was kept|declared about everything/)
    .first()
    .waitFor()
  for (let left = bids; left > 0; left -= 1) {
    await page.goto('/assess')
    await page
      .getByRole('link', { name: /Accept or decline/ })
      .first()
      .press('Enter')
    await button(page, 'Accept')
    await page.getByRole('button', { name: 'Save and finish' }).waitFor()
    for (const score of await page.getByRole('radio', { name: /^3: / }).all()) await score.press('Space')
    for (const why of await page.getByLabel('Why this score?').all())
      await why.fill('The plan says how, step by step.')
    await button(page, 'Save and finish')
    await page
      .getByText(`${left - 1} bids are left to assess`)
      .or(page.getByText(`${left - 1} bid is left to assess`))
      .waitFor()
  }
}

it('a round is screened, assigned, assessed, weighed, divided, decided, announced and read by its applicants', async () => {
  const applicant = await openPage({ baseURL, expected: [/status of 404/] })
  await signInAs(applicant, 'Rowan Example')
  const applications: string[] = []
  for (let bid = 0; bid < 2; bid += 1) {
    const application = await beginApplication(applicant, round.slug)
    await fillEverySection(applicant, application)
    await applicant.goto(`${application}/check`)
    await submit(applicant, application)
    applications.push(application)
  }
  await round.closeIn(-1)
  const references = await round.run(
    'SELECT reference FROM grants.application JOIN grants.round ON round.id = round_id WHERE slug = $1 ORDER BY reference',
    [round.slug],
  )

  const manager = await openPage({ baseURL })
  await signInAs(manager, 'Fatima Example')
  const officer = await openPage({ baseURL })
  await signInAs(officer, 'Siân Example')
  for (const { reference } of references) {
    const screening = of(`screening/${String(reference)}`)
    await manager.goto(screening)
    await manager.getByLabel('Eligible', { exact: true }).press('Space')
    await button(manager, 'Propose')
    await manager.getByText('Somebody else confirms what you proposed').waitFor()
    await officer.goto(screening)
    await button(officer, 'Confirm it')
    await officer.getByText('Two people found: Eligible').waitFor()
  }

  const readers = [await assessor('Ann Reader Example'), await assessor('Ben Reader Example')]
  await manager.goto(of('assessing/propose'))
  await manager.getByLabel('Reviews of each bid').fill('2')
  await button(manager, 'Propose')
  await manager.getByText(/4 reviews are given/).waitFor()
  await button(manager, 'Apply it and tell the assessors')
  await manager.getByText('This proposal was applied').waitFor()
  for (const reader of readers) await assessAll(reader, 2)

  await manager.goto(of('ranking'))
  await manager.getByLabel('How many bids are meant to be funded?').fill('1')
  await manager.keyboard.press('Enter')
  await manager.getByText(/2 bids stand in/).waitFor()
  await decideRound(openPage, round)

  await manager.goto(of('letters'))
  await button(manager, 'Make 2 letters')
  await manager.getByText('0 of 2 letters are ready.').waitFor()
  await button(manager, /on this page were read and are ready/)
  await manager.getByText('2 of 2 letters are ready.').waitFor()
  await manager.goto(of('announcement'))
  await manager.getByLabel('Date and time').fill('2099-03-02T10:00')
  await button(manager, 'Propose it')
  await manager.getByText('A second person has to approve that.').waitFor()
  await officer.goto(of('announcement'))
  await button(officer, 'Approve it')
  await officer
    .getByText(/Under embargo until/)
    .first()
    .waitFor()
  expect((await applicant.goto(`${applications[0]}/result`))?.status()).toBe(404)

  // The day has come.
  await round.run('BEGIN')
  await round.run('SET LOCAL session_replication_role = replica')
  await round.run(
    "UPDATE grants.announcement SET tells_at = now() - interval '1 second' FROM grants.round WHERE round.id = round_id AND slug = $1",
    [round.slug],
  )
  await round.run('COMMIT')
  for (const application of applications) {
    await applicant.goto(application)
    await applicant.getByRole('link', { name: 'Read your result' }).press('Enter')
    await applicant.waitForURL('**/result')
    expect(await mainText(applicant)).toMatch(/The plan says how, step by step\./)
  }
}, 300_000)
