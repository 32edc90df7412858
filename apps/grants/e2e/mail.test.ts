import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { beginApplication, signInAsNewcomer } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('mail')

it('tells how to go on, and a kind of message is refused by its link, signed out and without JavaScript', async () => {
  const page = await openPage({ baseURL })
  const email = await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await page.goto('/outbox')
  const mail = page.locator('article', { hasText: `To ${email}` }).first()
  const text = await mail.innerText()
  expect(text).toContain('has been started')
  expect(text).toContain(`${baseURL}${application}`)
  const link = /https?:\S+\/unsubscribe\/\S+/.exec(text)?.[0] ?? ''

  const reader = await openPage({ baseURL, javaScript: false })
  const main = reader.locator('main')
  for (const _ of [1, 2]) {
    await reader.goto(new URL(link).pathname)
    expect(await main.innerText()).toContain('No more of these messages?')
  }
  await reader.getByRole('button', { name: 'Send me no more of these' }).click()
  expect(await main.innerText()).toContain('You get no more of these messages')

  await page.goto('/account')
  await page.getByRole('link', { name: 'Choose which messages you get' }).click()
  expect(await page.getByLabel('An application was started').isChecked()).toBe(false)
  expect(await page.getByLabel('A deadline is near').isChecked()).toBe(true)
  await page.getByLabel('A deadline is near').uncheck()
  await page.getByLabel('An application was started').check()
  await page.getByRole('button', { name: 'Save' }).click()
  expect(await page.locator('main').innerText()).toContain('Your choice is saved')
  expect(await page.getByLabel('A deadline is near').isChecked()).toBe(false)

  // As a mail program presses it (RFC 8058): from nowhere, in a form of its own, following no redirect.
  const pressed = await reader.request.post(new URL(link).pathname, {
    multipart: { 'List-Unsubscribe': 'One-Click' },
    maxRedirects: 0,
  })
  expect(pressed.status()).toBe(200)
  await reader.goto(`/cy${new URL(link).pathname}`)
  expect(await main.innerText()).toContain('Ni chewch fwy o’r negeseuon hyn')
}, 60_000)
