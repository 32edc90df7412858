import { useBrowser } from '@academy/local/browser/use-browser'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { beginApplication, followLink, signInAs, signInAsNewcomer } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('autosave')
const lost = [/ERR_INTERNET_DISCONNECTED/, /status of 401/]

const summary = (page: Page) => page.locator('[name="scheme-summary"]')
const state = (page: Page) => page.locator('.gr-save-state')
const saved = (page: Page) =>
  state(page)
    .filter({ hasText: /^Saved \d/ })
    .waitFor()
const offer = (page: Page) => page.locator('#kept-offer')

async function begun(expected: RegExp[] = []) {
  const page = await openPage({ baseURL, expected })
  const email = await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await page.goto(`${application}/scheme`)
  return { page, email, application, address: `${application}/scheme` }
}

/** Another tab of the same browser. */
async function tab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  return page
}

/** Every text of an answer that the server has, whoever wrote it. */
async function versionsOf(application: string, key: string): Promise<unknown[]> {
  const rows = await round.run(
    `SELECT value FROM grants.answer WHERE application_id = $1 AND key = $2 ORDER BY version`,
    [application.split('/').at(-1), key],
  )
  return rows.map(({ value }) => value)
}

it('saves what is typed without a press of any button, and says when', async () => {
  const { page, application, address } = await begun()
  await summary(page).pressSequentially('Typed, and no button pressed')
  await page.locator('[name="activities"][value="arts"]').check()
  await page.locator('[name="start-date.day"]').fill('1')
  await saved(page)
  expect(await page.locator('[role="status"]', { hasText: /^Saved \d/ }).count()).toBe(1)
  // Nothing is called wrong while somebody types.
  expect(await page.locator('.nhsuk-error-message, .nhsuk-error-summary').count()).toBe(0)
  await expect.poll(() => versionsOf(application, 'start-date')).toEqual([{ day: '1', month: '', year: '' }])
  const context = page.context()
  await page.close()
  const again = await tab(context, address)
  expect(await summary(again).inputValue()).toBe('Typed, and no button pressed')
  expect(await again.locator('[name="activities"][value="arts"]').isChecked()).toBe(true)
  expect(await offer(again).innerText()).toBe('')
  expect(await again.locator('.gr-aside').count()).toBe(0)
})

it('does not meet itself when a button is pressed in the middle of typing', async () => {
  const { page, application } = await begun()
  for (const text of ['One', 'One and two', 'One and two and three']) {
    await summary(page).fill(text)
    await page.waitForTimeout(950)
  }
  await summary(page).fill('All of it')
  await page.getByRole('button', { name: 'Save and go back to the list' }).click()
  await page.waitForURL(`**${application}?*`)
  const versions = await versionsOf(application, 'scheme-summary')
  expect(versions.at(-1)).toBe('All of it')
  await page.goto(`${application}/scheme`)
  expect(await page.locator('.gr-aside').count()).toBe(0)
  expect(await offer(page).innerText()).toBe('')
})

it('keeps what is typed on a lost line, and saves it when the line is back', async () => {
  const { page, application } = await begun(lost)
  const context = page.context()
  await context.setOffline(true)
  await summary(page).fill('Typed on a train')
  await state(page).filter({ hasText: 'Not saved yet: no connection. Kept in this browser' }).waitFor()
  await context.setOffline(false)
  await saved(page)
  expect(await versionsOf(application, 'scheme-summary')).toEqual(['Typed on a train'])
})

it('offers at the top what a closed tab left, never overwrites it unread, and forgets it when it was dealt with', async () => {
  const { page, application, address } = await begun(lost)
  const context = page.context()
  await summary(page).fill('Saved before')
  await saved(page)
  await context.setOffline(true)
  await summary(page).fill('Typed on a train, and the tab closed')
  await page.locator('[name="scheme-name"]').fill('Dropped later')
  await page.locator('[name="activities"][value="nature"]').check()
  await state(page).filter({ hasText: 'Kept in this browser' }).waitFor()
  await page.close()
  await context.setOffline(false)

  const again = await tab(context, address)
  await offer(again)
    .getByRole('heading', { name: /holds text that was typed here and not saved/ })
    .waitFor()
  const box = await offer(again).boundingBox()
  expect(box?.y).toBeLessThan(400)
  expect(await offer(again).innerText()).toMatch(/Saved before[^]*Typed on a train, and the tab closed/)
  expect(await offer(again).innerText()).toMatch(/Nature/)

  // A new keystroke in another question destroys nothing, however often.
  await again.locator('[name="start-date.year"]').fill('2027')
  await saved(again)
  await again.reload()
  expect(await offer(again).innerText()).toContain('Typed on a train, and the tab closed')

  const of = (text: string) => offer(again).locator('.gr-offer__answer', { hasText: text })
  await of('Dropped later')
    .getByRole('button', { name: /^Drop it/ })
    .click()
  await of('Typed on a train')
    .getByRole('button', { name: /^Use this/ })
    .click()
  expect(await summary(again).inputValue()).toBe('Typed on a train, and the tab closed')
  await expect
    .poll(() => versionsOf(application, 'scheme-summary'))
    .toEqual(['Saved before', 'Typed on a train, and the tab closed'])
  expect(await offer(again).innerText()).toContain('Nature')
  await of('Nature')
    .getByRole('button', { name: /^Use this/ })
    .click()
  expect(await again.locator('[name="activities"][value="nature"]').isChecked()).toBe(true)
  await expect.poll(() => versionsOf(application, 'activities')).toEqual([['nature']])
  await again.reload()
  expect(await offer(again).innerText()).toBe('')
  expect(
    await again.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kept:'))),
  ).toEqual([])
})

it('says that somebody is signed out, and saves when he has signed in in another tab', async () => {
  const { page, email, application } = await begun(lost)
  await round.run(
    `DELETE FROM auth.session WHERE person_id = (SELECT id FROM auth.person WHERE email = $1)`,
    [email],
  )
  await summary(page).fill('Typed while nobody knew who I was')
  await state(page).filter({ hasText: 'You are signed out' }).waitFor()
  expect(await versionsOf(application, 'scheme-summary')).toEqual([])

  const [other] = await Promise.all([
    page.context().waitForEvent('page'),
    state(page).getByRole('link', { name: 'Sign in (new tab)' }).click(),
  ])
  await other.getByLabel('E-mail address').fill(email)
  await other.getByRole('button', { name: 'Send me a link' }).click()
  await followLink(other, email)
  await other.getByRole('button', { name: 'Sign in' }).click()
  await other.waitForURL('**/applications')
  await page.bringToFront()
  await saved(page)
  expect(await versionsOf(application, 'scheme-summary')).toEqual(['Typed while nobody knew who I was'])
})

it('loses nothing of two people who type for half a minute in the same and in different questions', async () => {
  const alex = await openPage({ baseURL })
  const bethan = await openPage({ baseURL })
  await signInAs(alex, 'Alex Example')
  await signInAs(bethan, 'Bethan Example')
  await alex.goto(`/applications/new?round=${round.slug}`)
  await alex.getByRole('button', { name: 'Start the application', exact: true }).click()
  await alex.waitForURL(/\/applications\/[0-9a-f-]{36}$/)
  const application = new URL(alex.url()).pathname
  for (const page of [alex, bethan]) await page.goto(`${application}/people`)

  const type = async (page: Page, who: string, own: string) => {
    const end = Date.now() + 30_000
    for (let n = 1; Date.now() < end; n += 1) {
      await page.locator('[name="who-it-is-for"]').pressSequentially(`${who} ${n}. `, { delay: 20 })
      await page.locator(`[name="${own}"]`).pressSequentially(`${who} alone ${n}. `, { delay: 20 })
    }
    const names = ['who-it-is-for', own]
    return Promise.all(
      names.map(async (name) => [name, (await page.locator(`[name="${name}"]`).inputValue()).trim()]),
    )
  }
  const both = await Promise.all([type(alex, 'Alex', 'inequalities'), type(bethan, 'Bethan', 'involvement')])
  for (const [name, text] of both.flat())
    await expect.poll(() => versionsOf(application, name ?? ''), { timeout: 10_000 }).toContain(text)

  const met = () => Promise.all([alex, bethan].map((page) => page.locator('.gr-met').count()))
  expect((await met()).reduce((sum, count) => sum + count)).toBe(1)
  await alex.goto(`${application}/people`)
  // One text in the form and one beside it, each whole; the questions of one writer have met nothing.
  expect(await alex.locator('.gr-aside').count()).toBe(1)
  expect(
    await alex
      .locator('.gr-aside')
      .getByRole('button', { name: /^Use this/ })
      .count(),
  ).toBe(1)
  const shown = [
    await alex.locator('[name="who-it-is-for"]').inputValue(),
    await alex.locator('.gr-aside').innerText(),
  ]
  for (const [name, text] of both.flat().filter(([each]) => each === 'who-it-is-for'))
    expect(`${name}: ${shown.join('\n')}`).toContain(text)
  expect(await alex.locator('[name="inequalities"]').inputValue()).toBe(both[0][1]?.[1])
  expect(await alex.locator('[name="involvement"]').inputValue()).toBe(both[1][1]?.[1])
}, 120_000)

it('answers what is no form of its page with a status that says so, and never with 500', async () => {
  const { page, application, address } = await begun()
  const headers = { origin: baseURL, 'content-type': 'application/x-www-form-urlencoded' }
  const post = async (path: string, data: string, more: Record<string, string> = {}) => {
    const answer = await page.request.post(path, { data, headers: { ...headers, ...more } })
    return answer.status()
  }
  const save = `${address}/autosave.json`
  expect(await post(save, 'scheme-name=A&base.scheme-name=0')).toBe(200)
  expect(await post(save, 'scheme-name=A&base.scheme-name=99999999999&mine.scheme-name=1e9')).toBe(200)
  expect(await post(save, `scheme-name=${'x'.repeat(70_000)}&base.scheme-name=0`)).toBe(200)
  expect(await post(`${application}/none/autosave.json`, 'a=1')).toBe(404)
  expect(await post(`/applications/x/scheme/autosave.json`, 'a=1')).toBe(400)
  expect(await post(save, '{}', { 'content-type': 'application/json' })).toBe(415)
  expect(await post(save, 'a=1', { origin: 'https://elsewhere.example' })).toBe(403)
  expect((await page.request.get(save)).status()).toBe(405)
  const stranger = await openPage({ baseURL })
  expect((await stranger.request.post(save, { data: 'a=1', headers })).status()).toBe(401)
  await signInAs(stranger, 'Rowan Example')
  expect((await stranger.request.post(save, { data: 'scheme-name=B', headers })).status()).toBe(404)
  expect(await versionsOf(application, 'scheme-name')).toEqual(['A'])
})
