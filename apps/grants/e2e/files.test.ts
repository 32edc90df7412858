import { readFile } from 'node:fs/promises'
import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { beginApplication, fillEverySection, signInAs, signInAsNewcomer, submit } from './applicant.ts'
import { useRoundOfFiles } from './round-of-files.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useRoundOfFiles('files')
const plan = {
  name: 'Cynllun tŷ.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('A plan of ours, in plain words.'),
}

async function until(page: Page, text: string): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    if ((await page.locator('main').innerText()).includes(text)) return
    await page.waitForTimeout(250)
    await page.reload()
  }
  throw new Error(`the page never said ${text}`)
}

it('a file is added, refused, taken out and submitted, and staff fetch it, all without JavaScript', async () => {
  const page = await openPage({ baseURL, javaScript: false, width: 390, expected: [/status of (404|422)/] })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await page.goto(`${application}/papers`)
  await page.getByLabel('A word on it').fill('Typed before the file.')
  await page.getByRole('button', { name: /^Add a file/ }).click()
  const files = `${application}/papers/plan/files`
  expect(new URL(page.url()).pathname).toBe(files)

  await page.getByRole('button', { name: 'Add this file' }).click()
  expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('Choose a file first')
  await page.getByLabel('Choose a file').setInputFiles({ ...plan, name: 'plan.pdf' })
  await page.getByRole('button', { name: 'Add this file' }).click()
  expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('plan.pdf: its name says')
  await page.getByLabel('Choose a file').setInputFiles({ ...plan, buffer: Buffer.alloc(1_200_000, 'a') })
  await page.getByRole('button', { name: 'Add this file' }).click()
  expect(await page.locator('.nhsuk-error-summary').innerText()).toContain(
    'It is larger than this question takes',
  )

  await page.getByLabel('Choose a file').setInputFiles(plan)
  await page.getByRole('button', { name: 'Add this file' }).click()
  expect(await page.locator('main').innerText()).toContain('“Cynllun tŷ.txt” is added.')
  await until(page, 'Not checked for viruses')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Cynllun tŷ.txt' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('Cynllun tŷ.txt')
  expect(await readFile(await download.path(), 'utf8')).toBe('A plan of ours, in plain words.')
  const address = new URL(download.url()).pathname
  const answer = await page.request.get(address)
  expect(answer.headers()).toMatchObject({
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  })
  expect(answer.headers()['content-disposition']).toMatch(/^attachment; /)

  await page.getByLabel('Choose a file').setInputFiles({ ...plan, name: 'second.txt' })
  await page.getByRole('button', { name: 'Add this file' }).click()
  expect(await page.locator('main').innerText()).toContain('There is no room for another')
  await page.getByRole('button', { name: /^Take out.*second/ }).click()
  expect(await page.locator('main').innerText()).toContain('The file is taken out.')
  await page.getByRole('link', { name: 'Go on with the section' }).click()
  expect(await page.getByLabel('A word on it').inputValue()).toBe('Typed before the file.')
  expect(await page.locator('main').innerText()).toContain('Cynllun tŷ.txt (TXT, 1 kB)')

  await page.goto(`/cy${files}`)
  expect(await page.locator('main').innerText()).toContain('Heb ei gwirio am feirysau')

  const stranger = await openPage({ baseURL, javaScript: false, expected: [/status of 404/] })
  await signInAsNewcomer(stranger)
  expect((await stranger.request.get(address)).status()).toBe(404)
  const signedOut = await openPage({ baseURL, javaScript: false })
  expect((await signedOut.request.get(address, { maxRedirects: 0 })).headers()['location']).toBe(
    `/sign-in?next=${encodeURIComponent(address)}`,
  )
}, 90_000)

it('what is submitted has its files, which staff fetch and the log notes', async () => {
  const page = await openPage({ baseURL })
  await signInAs(page, 'Alex Example')
  await page.goto(`/applications/new?round=${round.slug}`)
  await page.getByRole('button', { name: 'Start the application', exact: true }).click()
  await page.waitForURL(/\/applications\/[0-9a-f-]{36}$/)
  const application = new URL(page.url()).pathname
  await page.goto(`${application}/papers/plan/files`)
  expect(await axeViolations(page)).toEqual([])
  await page.getByLabel('Choose a file').setInputFiles(plan)
  await page.getByRole('button', { name: 'Add this file' }).click()
  await page.getByText('“Cynllun tŷ.txt” is added.').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await until(page, 'Not checked for viruses')
  await fillEverySection(page, application)
  await page.goto(`${application}/check`)
  expect(await axeViolations(page)).toEqual([])
  await submit(page, application)
  await page.waitForURL('**/receipt*')
  await page.goto(`${application}/papers/plan/files`)
  expect(await page.locator('main').innerText()).toContain('cannot be changed now')

  const officer = await openPage({ baseURL })
  await signInAs(officer, 'Fatima Example')
  await officer.goto(`/manage/rounds/${round.slug}`)
  await officer.locator('a[href*="/applications/"]').first().click()
  await officer.getByRole('link', { name: 'Cynllun tŷ.txt' }).waitFor()
  const [download] = await Promise.all([
    officer.waitForEvent('download'),
    officer.getByRole('link', { name: 'Cynllun tŷ.txt' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toBe('A plan of ours, in plain words.')
  const noted = await round.run(
    `SELECT 1 FROM audit.event WHERE event = 'file.fetched' AND at > now() - interval '5 minutes'`,
  )
  expect(noted.length).toBeGreaterThan(0)
}, 90_000)
