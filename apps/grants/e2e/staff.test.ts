import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { beginApplication, fillEverySection, signInAs, signInAsNewcomer, submit } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('staff')

it('a submission is found, read, noted on and opened again without JavaScript, and its people are told', async () => {
  const applicant = await openPage({ baseURL })
  await signInAsNewcomer(applicant)
  const application = await beginApplication(applicant, round.slug)
  await fillEverySection(applicant, application)
  await applicant.goto(`${application}/check`)
  await submit(applicant, application)

  const staff = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAs(staff, 'Fatima Example')
  await staff.goto(`/manage/rounds/${round.slug}?q=no-such-organisation`)
  const main = staff.locator('main')
  expect(await main.innerText()).toContain('No application matches.')
  await staff.getByLabel('Organisation, reference or number').fill('')
  await staff.getByLabel('State').selectOption({ index: 3 })
  await staff.getByRole('button', { name: 'Show' }).click()
  expect(new URL(staff.url()).search).toContain('state=submitted')
  await main.locator('table a').first().click()
  expect(await main.innerText()).toMatch(/What was submitted[\s\S]*Journey Ways Well/)

  const sealed =
    (await staff.getByRole('link', { name: /exact text that was sealed/ }).getAttribute('href')) ?? ''
  expect((await (await staff.request.get(sealed)).json()).answers['scheme-name']).toBe('Journey Ways Well')

  await staff.getByRole('button', { name: 'Keep the note' }).click()
  expect(await staff.locator('.nhsuk-error-summary').innerText()).toContain('Write the note')
  await staff.getByLabel('A note').fill('Ask about year 2.')
  await staff.getByRole('button', { name: 'Keep the note' }).click()
  expect(await main.innerText()).toContain('Ask about year 2.')

  await staff.getByRole('button', { name: 'Open it again' }).click()
  expect(await staff.locator('.nhsuk-error-summary').innerText()).toContain('Say why')
  await staff.getByLabel('Three-year budget').check()
  const until = `${new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)}T12:00`
  await staff.getByLabel('Until', { exact: true }).fill(until)
  await staff.getByLabel('Why', { exact: true }).fill('Year 2 is unclear.')
  await staff.getByRole('button', { name: 'Open it again' }).click()
  expect(await main.innerText()).toMatch(/Opened again by staff: Year 2 is unclear\./)

  await staff.getByRole('button', { name: 'Ask it' }).click()
  expect(await staff.locator('.nhsuk-error-summary').innerText()).toContain('Write the question')
  await staff.getByLabel('Question', { exact: true }).fill('Who pays for year 3?')
  await staff.getByLabel('Answer until').fill(until)
  await staff.getByRole('button', { name: 'Ask it' }).click()
  expect(await main.innerText()).toMatch(/Who pays for year 3\?[\s\S]*No answer yet/)

  await applicant.goto(application)
  expect(await applicant.locator('main').innerText()).toContain('look at some sections again')
  await applicant.goto(`${application}/clarifications`)
  await applicant.getByLabel('Your answer').fill('Example Council has promised it.')
  await applicant.getByRole('button', { name: 'Send the answer' }).click()
  expect(await applicant.locator('main').innerText()).toContain('Example Council has promised it.')
  expect(await axeViolations(applicant)).toEqual([])
  await staff.reload()
  expect(await main.innerText()).toContain('Example Council has promised it.')
  await applicant.goto('/outbox')
  expect(await applicant.locator('main').innerText()).toContain('Year 2 is unclear.')
}, 180_000)

it('the pages of staff read well at both widths and in both languages, and the list is a file', async () => {
  const page = await openPage({ baseURL })
  await signInAs(page, 'Fatima Example')
  await page.goto(`/manage/rounds/${round.slug}`)
  const one = await page.locator('main table a').first().getAttribute('href')
  const paths = [`/manage/rounds/${round.slug}`, `/manage/rounds/${round.slug}?q=none`, one ?? '']
  for (const path of paths.flatMap((each) => [each, `/cy${each}`])) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      expect([path, width, await axeViolations(page)]).toEqual([path, width, []])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth)
      expect([path, overflow]).toEqual([path, width])
    }
  }
  const file = await page.request.get(`/manage/rounds/${round.slug}/applications.csv?state=reopened`)
  expect(file.headers()['content-disposition']).toContain('attachment')
  expect((await file.text()).split('\r\n')).toHaveLength(3)
}, 120_000)

it('a file of the whole round is asked for, prepared by the worker and fetched, without JavaScript', async () => {
  const staff = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAs(staff, 'Fatima Example')
  await staff.goto(`/manage/rounds/${round.slug}`)
  await staff.getByRole('link', { name: 'Files of the whole round' }).click()
  await staff.getByRole('button', { name: 'Prepare the file' }).click()
  expect(await staff.locator('.nhsuk-error-summary').innerText()).toContain('Choose which file')
  await staff.getByLabel('Excel workbook').check()
  await staff.getByRole('button', { name: 'Prepare the file' }).click()
  const ready = staff.getByRole('table').getByRole('link', { name: 'Excel workbook' })
  await expect.poll(async () => (await staff.reload()) && ready.count(), { timeout: 40_000 }).toBe(1)
  const file = await staff.request.get((await ready.getAttribute('href')) ?? '')
  expect(file.headers()['content-disposition']).toContain(`${round.slug}.xlsx`)
  expect((await file.body()).subarray(0, 2).toString()).toBe('PK')
  const other = await openPage({ baseURL })
  await signInAs(other, 'Alex Example')
  expect((await other.request.get((await ready.getAttribute('href')) ?? '')).status()).toBe(404)

  const page = await openPage({ baseURL })
  await signInAs(page, 'Fatima Example')
  for (const path of [
    `/manage/rounds/${round.slug}/downloads`,
    `/cy/manage/rounds/${round.slug}/downloads`,
  ]) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      expect([path, width, await axeViolations(page)]).toEqual([path, width, []])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth)
      expect([path, overflow]).toEqual([path, width])
    }
  }
}, 120_000)
