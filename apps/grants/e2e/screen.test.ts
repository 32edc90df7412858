import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { beginApplication, fillEverySection, signInAs, signInAsNewcomer, submit } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('screening')
const list = `/manage/rounds/${round.slug}/screening`

/** Moves to a control by the keyboard alone, from where the page begins. */
async function tabTo(page: Page, name: string | RegExp, role: 'button' | 'link' | 'textbox' | 'radio') {
  const wanted = page.getByRole(role, { name }).first()
  for (let presses = 0; presses < 250; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return wanted
    await page.keyboard.press('Tab')
  }
  throw new Error(`no ${role} called ${name} is reached by the keyboard`)
}

async function sentBid(): Promise<{ page: Page; application: string; reference: string }> {
  const page = await openPage({ baseURL })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await fillEverySection(page, application)
  await submit(page, application)
  await page.waitForURL('**/receipt*')
  const [row] = await round.run('SELECT reference FROM grants.application WHERE id = $1', [
    application.split('/').at(-1),
  ])
  return { page, application, reference: String(row?.['reference']) }
}

/** A second person who screens: a senior officer of the round. */
async function secondOfficer(): Promise<Page> {
  const page = await openPage({ baseURL, javaScript: false })
  const email = await signInAsNewcomer(page, undefined, 'Olwen Officer Example')
  await round.run(
    `INSERT INTO grants.round_role (round_id, person_id, role, given_by)
     SELECT round.id, person.id, 'senior-officer', NULL FROM grants.round, auth.person WHERE slug = $1 AND email = $2`,
    [round.slug, email],
  )
  return page
}

it('a bid is checked, flagged, proposed by one and stopped by another, without JavaScript and by keyboard', async () => {
  const [bid, other] = [await sentBid(), await sentBid()]
  await round.run(
    `UPDATE grants.organisation SET address = '1 Example Street' WHERE id IN (SELECT organisation_id FROM grants.application
    WHERE reference = ANY ($1))`,
    [[bid.reference, other.reference]],
  )
  await round.closeIn(-1)
  const manager = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAs(manager, 'Fatima Example')
  await manager.goto(`/manage/rounds/${round.slug}`)
  await manager.getByRole('link', { name: 'Screening' }).click()
  const main = manager.locator('main')
  expect(await main.innerText()).toMatch(/0 of 2 bids are screened; 0 wait for a second person/)

  await (await tabTo(manager, 'Look through all bids', 'button')).press('Enter')
  expect(await main.innerText()).toMatch(/2 flags are open on 2 bids, 0 of them yours/)
  await manager.goto(`${list}/${bid.reference}`)
  expect(await main.innerText()).toMatch(/has the same address:\s+SP-/)

  const flag = manager
    .locator('#flags + *, section', { hasText: 'Flags' })
    .locator('details', { hasText: 'Give it to somebody' })
    .first()
  await flag.locator('summary').press('Enter')
  await flag.getByLabel('Whose it is').selectOption({ label: 'Fatima Example' })
  await flag.getByRole('button', { name: 'Give it' }).press('Enter')
  expect(await main.innerText()).toContain('Fatima Example has it')
  await flag.locator('summary').press('Enter')
  await flag.getByRole('button', { name: 'End the flag' }).press('Enter')
  expect(await manager.locator('.nhsuk-error-summary').innerText()).toContain('Choose how it ends')
  await flag.getByLabel('Cleared: there was nothing').check()
  await flag.getByLabel('What was found').fill('A building of forty charities.')
  await flag.getByRole('button', { name: 'End the flag' }).press('Enter')
  expect(await main.innerText()).toContain('A building of forty charities.')

  const item = manager.locator('.gr-checklist li').first()
  await item.getByLabel('Not clear').check()
  await (await tabTo(manager, 'Save what was found', 'button')).press('Enter')
  expect(await manager.locator('.nhsuk-error-summary').innerText()).toContain('Say in the note why')
  expect(await item.getByLabel('Not clear').isChecked()).toBe(true)
  await item.getByRole('textbox').fill('The scheme’s places lie on the border.')
  await manager.getByRole('button', { name: 'Save what was found' }).press('Enter')
  expect(await main.innerText()).toMatch(/1 of \d+ items are checked/)

  await manager.getByLabel('Not eligible').check()
  await (await tabTo(manager, 'Propose', 'button')).press('Enter')
  expect(await manager.locator('.nhsuk-error-summary').innerText()).toContain('Write why')
  await manager.getByLabel('Why, as its leads are told').fill('The scheme runs outside England.')
  await manager.getByRole('button', { name: 'Propose' }).press('Enter')
  expect(await main.innerText()).toContain('Somebody else confirms what you proposed')
  expect(await manager.getByRole('button', { name: 'Confirm it' }).getAttribute('aria-disabled')).toBe('true')

  const officer = await secondOfficer()
  await officer.goto(`${list}?state=proposed`)
  await (await tabTo(officer, /^Journey Test/, 'link')).press('Enter')
  await (await tabTo(officer, 'Confirm it', 'button')).press('Enter')
  expect(await officer.locator('main').innerText()).toContain('Two people found: Not eligible')
  await officer.goto(list)
  expect(await officer.locator('main').innerText()).toMatch(/1 of 2 bids are screened/)

  await bid.page.goto('/outbox')
  const mail = bid.page.locator('article', { hasText: `Application ${bid.reference} cannot go on` })
  expect(await mail.innerText()).toMatch(/The scheme runs outside England\.[^]*ask for a review/)
  const own = bid.application
  for (const each of [own, `/cy${own}`]) {
    await bid.page.goto(each)
    expect(await bid.page.locator('main').innerText()).toContain('The scheme runs outside England.')
    expect([each, await axeViolations(bid.page)]).toEqual([each, []])
  }
  const [row] = await round.run('SELECT screened_as FROM grants.application WHERE reference = $1', [
    bid.reference,
  ])
  expect(row).toEqual({ screened_as: 'ineligible' })

  const seeing = await openPage({ baseURL })
  await signInAs(seeing, 'Fatima Example')
  for (const path of [list, `${list}/answers`, `${list}/${bid.reference}`, `${list}/${other.reference}`]) {
    for (const each of [path, `/cy${path}`]) {
      await seeing.goto(each)
      expect([each, await axeViolations(seeing)]).toEqual([each, []])
      await seeing.setViewportSize({ width: 320, height: 800 })
      expect([each, await seeing.evaluate(() => document.documentElement.scrollWidth)]).toEqual([each, 320])
      await seeing.setViewportSize({ width: 1280, height: 900 })
    }
  }
}, 180_000)

it('the list goes out with its numbers as text, and a file of answers comes back line by line, without JavaScript', async () => {
  await round.closeIn(60)
  const bid = await sentBid()
  await round.closeIn(-1)
  const manager = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAs(manager, 'Fatima Example')
  const csv = await (await manager.request.get(`${list}.csv`)).text()
  expect(csv).toContain('reference,organisation,identifiers,charity_number')
  expect(csv).toMatch(new RegExp(`${bid.reference},Journey Test \\d+,GB-CHC-\\d{6,7},`))
  expect(await (await manager.request.get(`${list}.json`)).json()).toMatchObject({ fictional: true })

  await manager.goto(`${list}/answers`)
  const text = manager.getByLabel('The file’s text')
  const look = (name: string) => manager.getByRole('button', { name }).press('Enter')
  await look('Look at it first')
  expect(await manager.locator('.nhsuk-error-summary').innerText()).toContain('Paste the text of a file')
  const good = `${bid.reference},Example Checks,2026-01-05,concern`
  await text.fill(`reference,provider,date,result\n${good}\nSP-NONE,Example Checks,2026-02-30,clear`)
  await look('Look at it first')
  const main = manager.locator('main')
  expect(await main.innerText()).toMatch(
    /2 things are wrong[^]*No bid of this round[^]*Not a day such as[^]*1 line is in order/,
  )
  expect(await manager.getByRole('button', { name: 'Keep these answers' }).count()).toBe(0)
  await text.fill(`reference,provider,date,result\n${good}`)
  await look('Look again')
  await look('Keep these answers')
  expect(await main.innerText()).toContain('1 answer was kept.')
  await manager.goto(`${list}/${bid.reference}`)
  expect(await main.innerText()).toContain('Example Checks has a concern')
}, 120_000)
