import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { beginApplication, signInAs, signInAsNewcomer } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('messages')

it('a message is written, seen as it arrives, released by a second person and read by its applicant, without JavaScript', async () => {
  const applicant = await openPage({ baseURL })
  await signInAsNewcomer(applicant)
  const application = await beginApplication(applicant, round.slug)

  const staff = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAs(staff, 'Fatima Example')
  await staff.goto(`/manage/rounds/${round.slug}?state=draft`)
  await staff.getByRole('link', { name: 'Write to these' }).click()
  const main = staff.locator('main')
  expect(await main.innerText()).toContain('It goes to 1 application.')
  await staff.getByLabel('Subject in English').fill('The helpline is closed on Monday')
  await staff.getByLabel('Message in English').fill('Please write to us instead.')
  await staff.getByRole('button', { name: 'Keep it and see the preview' }).click()
  expect(await staff.locator('.nhsuk-error-summary').innerText()).toContain(
    'Subject in Welsh: write the subject',
  )
  expect(await staff.getByLabel('Message in English').inputValue()).toBe('Please write to us instead.')
  await staff.getByLabel('Subject in Welsh').fill('Mae’r llinell gymorth ar gau ddydd Llun')
  await staff.getByLabel('Message in Welsh').fill('Ysgrifennwch atom yn lle hynny.')
  await staff.getByRole('button', { name: 'Keep it and see the preview' }).click()
  await staff.waitForURL(/\/messages\/[0-9a-f-]{36}$/)
  const preview = await main.innerText()
  expect(preview).toMatch(/goes to 1 person of 1 application/)
  expect(preview).toContain('Mae’r llinell gymorth ar gau ddydd Llun')
  expect(preview).toContain('Another person of the round releases')
  const address = staff.url()

  const officer = await openPage({ baseURL, javaScript: false })
  await signInAs(officer, 'Siân Example')
  await officer.goto(address)
  await officer.getByRole('button', { name: 'Send it now' }).click()
  expect(await officer.locator('main').innerText()).toContain('sent to 1 person of 1 application')
  expect(await officer.getByRole('button', { name: 'Send it now' }).count()).toBe(0)

  await applicant.goto(application)
  await applicant.getByRole('link', { name: 'Messages: 1 from the round' }).click()
  expect(await applicant.locator('main').innerText()).toContain('Please write to us instead.')
  expect(await axeViolations(applicant)).toEqual([])
  await applicant.goto('/outbox')
  expect(await applicant.locator('main').innerText()).toContain('The helpline is closed on Monday')

  const page = await openPage({ baseURL })
  await signInAs(page, 'Fatima Example')
  const paths = [`/manage/rounds/${round.slug}/messages`, new URL(address).pathname]
  for (const path of paths.flatMap((each) => [each, `/cy${each}`])) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      expect([path, width, await axeViolations(page)]).toEqual([path, width, []])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth)
      expect([path, overflow]).toEqual([path, width])
    }
  }
  await page.goto(`/manage/rounds/${round.slug}/messages`)
  await page.getByRole('link', { name: 'The helpline is closed on Monday' }).click()
  await page.getByRole('link', { name: 'Write it anew from this text' }).click()
  expect(await page.getByLabel('Subject in English').inputValue()).toBe('The helpline is closed on Monday')
}, 180_000)
