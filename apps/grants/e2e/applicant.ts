import type { Page } from 'playwright-core'
import { completeAnswers, type Entry } from './complete-answers.ts'

let people = 0

/** Signs in with a link from the outbox page, as somebody whom the site has never seen and who gives no name or one. */
export async function signInAsNewcomer(page: Page, next?: string, name?: string): Promise<string> {
  const email = `newcomer-${Date.now()}-${(people += 1)}@journey.example`
  await page.goto(next === undefined ? '/sign-in' : `/sign-in?${new URLSearchParams({ next })}`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await page.waitForURL('**/sign-in/sent')
  await followLink(page, email)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/account?next=*')
  if (name === undefined) await page.getByRole('link', { name: 'Not now' }).click()
  else {
    await page.getByLabel('Your name').fill(name)
    await page.getByRole('button', { name: 'Save and continue' }).click()
  }
  return email
}

/** Opens the link to sign in of the newest mail to an address that has one. */
export async function followLink(page: Page, email: string): Promise<void> {
  await page.goto('/outbox')
  const link = page.getByRole('link', { name: 'Follow the link' })
  await page
    .locator('article', { hasText: `To ${email}` })
    .filter({ has: link })
    .first()
    .getByRole('link', { name: 'Follow the link' })
    .click()
}

export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: `Sign in as ${name}` }).click()
  await page.waitForURL('**/applications')
}

/** Begins the application of a new organisation; gives its address. */
export async function beginApplication(page: Page, round: string): Promise<string> {
  await page.goto(`/applications/new?round=${round}`)
  const number = String(Date.now() + people).slice(-7)
  await page.getByLabel('Name of the organisation').fill(`Journey Test ${number}`)
  await page.getByLabel('Charity number').fill(number)
  await page.getByLabel('Postcode of its main office').fill('ZZ99 3VZ')
  await page.getByRole('button', { name: 'Add it and start the application' }).click()
  await page.waitForURL(/\/applications\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

/** Types answers into the section that the page shows, but for those that the record of the organisation gives. */
export async function fill(page: Page, entries: readonly Entry[]): Promise<void> {
  for (const [name, value] of entries) {
    const input = page.locator(`[name="${name}"]`)
    if ((await input.count()) === 0 && (await page.locator(`[id="${name}"]`).isVisible())) continue
    if (value === true) await input.check()
    else if (typeof value !== 'string')
      for (const each of value) await page.locator(`[name="${name}"][value="${each}"]`).check()
    else if ((await input.first().getAttribute('type')) === 'radio')
      await page.locator(`[name="${name}"][value="${value}"]`).check()
    else await input.fill(value)
  }
}

/** Fills every section from the task list's own next step to the page with all answers. */
export async function fillEverySection(page: Page, application: string): Promise<void> {
  await page.goto(application)
  await page.getByRole('link', { name: /^Next: / }).click()
  await page.waitForURL(new RegExp(`${application}/`))
  // Where all of an organisation is known, its section is done before anybody has written anything.
  const begins = completeAnswers.findIndex(([slug]) => new URL(page.url()).pathname.endsWith(`/${slug}`))
  for (const [slug, entries] of completeAnswers.slice(begins)) {
    await page.waitForURL(`**${application}/${slug}*`)
    await fill(page, entries)
    await page.getByRole('button', { name: 'Save and continue' }).click()
  }
  await page.waitForURL(`**${application}/check*`)
}

/** Submits on the page with all answers, by keyboard. */
export async function submit(page: Page, application: string): Promise<void> {
  await page.goto(`${application}/check`)
  await page.getByRole('button', { name: 'Submit the application' }).press('Enter')
}
