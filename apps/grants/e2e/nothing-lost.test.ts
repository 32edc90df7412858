import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { beginApplication, signInAs, signInAsNewcomer } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('nothing-lost')
const long = 'A long answer that took half an hour.\n\nIt has two paragraphs & "quotes" <b>too</b>.'

it('carries what was typed through the end of the session, without JavaScript', async () => {
  const page = await openPage({ baseURL, javaScript: false, expected: [/status of 401/] })
  const email = await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await page.goto(`${application}/scheme`)
  await page.locator('[name="scheme-summary"]').fill(long)
  await page.locator('[name="activities"][value="arts"]').check()
  await page.locator('[name="start-date.day"]').fill('1')
  await endSessions(email)
  await page.getByRole('button', { name: 'Save and continue' }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^You were signed out/)
  await page.locator('summary').click()
  expect(await page.getByLabel('What you typed, 1 of').inputValue()).toBe(long)

  // Too early: still the same page, with everything in it.
  await page.getByRole('button', { name: 'I have signed in: send it' }).click()
  expect(await page.locator('main').innerText()).toContain('You are not signed in yet')

  const tab = await page.context().newPage()
  await tab.goto('/sign-in')
  await tab.getByLabel('E-mail address').fill(email)
  await tab.getByRole('button', { name: 'Send me a link' }).click()
  await tab.goto('/outbox')
  await tab
    .locator('article', { hasText: `To ${email}` })
    .first()
    .getByRole('link')
    .click()
  await tab.getByRole('button', { name: 'Sign in' }).click()
  await tab.waitForURL('**/applications')

  await page.getByRole('button', { name: 'I have signed in: send it' }).click()
  await page.waitForURL(`**${application}/scheme?*`)
  expect(await page.locator('[name="scheme-summary"]').inputValue()).toBe(long)
  expect(await page.locator('[name="activities"][value="arts"]').isChecked()).toBe(true)
  expect(await page.locator('[name="start-date.day"]').inputValue()).toBe('1')
})

it('shows what was typed under the reason when a save is refused', async () => {
  const page = await openPage({ baseURL, javaScript: false, expected: [/status of (404|422)/] })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  const welsh = await page.context().newPage()
  const unknown = await page.context().newPage()
  for (const tab of [page, unknown]) await tab.goto(`${application}/scheme`)
  await welsh.goto(`/cy${application}/scheme`)
  for (const tab of [page, welsh, unknown]) await tab.locator('[name="scheme-summary"]').fill(long)
  await unknown.locator('#section').evaluate((form: HTMLFormElement) => {
    form.action = form.action.replace(
      /applications.[0-9a-f-]+/,
      'applications/00000000-0000-7000-8000-000000000000',
    )
  })
  const other = await page.context().newPage()
  await other.goto(`${application}/withdraw`)
  await other.getByRole('button', { name: 'Yes, withdraw it' }).click()

  for (const [tab, title] of [
    [page, 'This application was withdrawn'],
    [welsh, 'Tynnwyd y cais hwn yn ôl'],
    [unknown, 'Page not found'],
  ] as const) {
    await tab.locator('#section .nhsuk-button').first().click()
    expect(await tab.getByRole('heading', { level: 1 }).innerText()).toBe(title)
    expect(await tab.locator('.gr-typed').first().inputValue()).toBe(long)
  }
})

it('keeps both texts when two people write the same answer', async () => {
  const alex = await openPage({ baseURL, javaScript: false })
  const bethan = await openPage({ baseURL, javaScript: false })
  await signInAs(alex, 'Alex Example')
  await signInAs(bethan, 'Bethan Example')
  await alex.goto(`/applications/new?round=${round.slug}`)
  await alex.getByRole('button', { name: 'Start the application', exact: true }).click()
  await alex.waitForURL(/\/applications\/[0-9a-f-]{36}$/)
  const address = `${new URL(alex.url()).pathname}/people`
  await alex.goto(address)
  await bethan.goto(address)
  await alex.locator('[name="who-it-is-for"]').fill('Text of Alex')
  await alex.getByRole('button', { name: 'Save and go back' }).click()
  await bethan.locator('[name="who-it-is-for"]').fill('Text of Bethan')
  await bethan.locator('[name="people-year-one"]').fill('99')
  await bethan.getByRole('button', { name: 'Save and continue' }).click()

  await bethan.waitForURL(`**${address}?*`)
  const shown = await bethan.locator('main').innerText()
  expect(shown).toContain('Two of you wrote the same answer')
  expect(await bethan.locator('[name="who-it-is-for"]').inputValue()).toBe('Text of Alex')
  expect(await bethan.locator('.gr-aside').innerText()).toMatch(/Text of Alex[^]*You wrote[^]*Text of Bethan/)
  // What did not meet another text is saved all the same.
  expect(await bethan.locator('[name="people-year-one"]').inputValue()).toBe('99')

  await alex.goto(address)
  expect(await alex.locator('.gr-aside').innerText()).toContain('Bethan Example wrote')
  await bethan.getByRole('button', { name: /^Use this/ }).click()
  await bethan.waitForURL(`**${address}?*`)
  expect(await bethan.locator('[name="who-it-is-for"]').inputValue()).toBe('Text of Bethan')
  expect(await bethan.locator('.gr-aside').count()).toBe(0)
})

it('saves a wrong answer as it was typed, and says what to change', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await page.goto(`${application}/budget`)
  await page.locator('[name="budget.grant.1"]').fill('three hundred thousand')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await page.waitForURL('**/budget?*')
  expect(await page.title()).toMatch(/^Error: Three-year budget/)
  expect(await page.locator('[name="budget.grant.1"]').inputValue()).toBe('three hundred thousand')
  await page.getByRole('link', { name: /What you ask for.*write a sum in pounds/ }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('budget.grant.1')
})

it('warns before the session ends and lets it go on', async () => {
  const page = await openPage({ baseURL })
  const email = await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await round.run(
    `UPDATE auth.session SET created_at = now() - interval '11 hours 57 minutes', expires_at = now() + interval '3 minutes'
     WHERE person_id = (SELECT id FROM auth.person WHERE email = $1)`,
    [email],
  )
  await page.goto(`${application}/scheme`)
  await page.getByRole('button', { name: 'Stay signed in' }).waitFor()
  expect(await page.locator('[data-notice="session"]').innerText()).toContain('signed out in 3 minutes')
  await round.run(
    `UPDATE auth.session SET created_at = now() WHERE person_id = (SELECT id FROM auth.person WHERE email = $1)`,
    [email],
  )
  await page.getByRole('button', { name: 'Stay signed in' }).click()
  await page.locator('[data-notice="session"]').waitFor({ state: 'detached' })
})

async function endSessions(email: string): Promise<void> {
  await round.run(
    `UPDATE auth.session SET expires_at = now() - interval '1 minute'
     WHERE person_id = (SELECT id FROM auth.person WHERE email = $1)`,
    [email],
  )
}
