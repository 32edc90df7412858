import { inflateRawSync } from 'node:zlib'
import { testLine, testWords } from '@academy/domain/grants/test-mode'
import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { beginApplication, signInAs, signInAsNewcomer } from './applicant.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const slug = `designed-whole-${Date.now()}`
const design = `/manage/rounds/${slug}/design`
const testPage = `/manage/rounds/${slug}/test`
const testRound = `test-${slug}-1`

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter')
const words = (page: Page) => page.locator('main').innerText()

/** Begins a round from a template, and gives the senior officer her role. */
async function begin(page: Page): Promise<void> {
  await page.goto('/manage/rounds/new')
  await page.getByLabel('Small arts grants').check()
  await page.getByLabel('Name of the round: In English').fill(`Example ${slug}`)
  await page.getByLabel('Name of the round: In Welsh').fill(`Enghraifft ${slug}`)
  await page.getByLabel('Address').fill(slug)
  await page.getByRole('checkbox', { name: 'Yes' }).check()
  await press(page, 'Begin the round')
  await page.getByLabel('The e-mail address they sign in with').fill('sian@fund.example')
  await page.getByLabel('Role', { exact: true }).selectOption('Senior officer')
  await press(page, 'Give the role')
}

/** Every page says first of all that it is a test, in both languages. */
async function expectMarked(page: Page, path: string): Promise<void> {
  for (const [address, language] of [
    [path, 'en'],
    [`/cy${path}`, 'cy'],
  ] as const) {
    await page.goto(address)
    const main = await words(page)
    expect([address, main.indexOf(testWords[language]) >= 0]).toEqual([address, true])
    expect([address, main.includes(testWords[language === 'en' ? 'cy' : 'en'])]).toEqual([address, true])
    const heading = (await page.locator('h1').innerText()).trim()
    expect([address, main.indexOf(testWords[language]) < main.indexOf(heading)]).toEqual([address, true])
  }
}

/** A file of a ZIP, found by the list at its end. */
function unzipped(zip: Buffer, name: string): string {
  const listed = zip.lastIndexOf(name) - 46
  const [offset, size] = [zip.readUInt32LE(listed + 42), zip.readUInt32LE(listed + 20)]
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
  return inflateRawSync(zip.subarray(start, start + size)).toString('utf8')
}

async function publish(manager: Page, officer: Page): Promise<void> {
  await manager.goto(design)
  await press(manager, 'Propose it for approval')
  await officer.goto(design)
  await press(officer, 'Approve it')
  await manager.goto(design)
  await press(manager, 'Publish it')
}

it('a draft is tried whole by two people without JavaScript, says everywhere that it is a test, and ends when it is published', async () => {
  const manager = await openPage({ baseURL, javaScript: false })
  await signInAs(manager, 'Fatima Example')
  await begin(manager)
  await manager.goto(design)
  await manager.getByRole('link', { name: 'Try it whole' }).click()
  expect(new URL(manager.url()).pathname).toBe(testPage)
  await press(manager, 'Start a test of the present draft')
  expect(await words(manager)).toContain('The test is open')

  // Nobody else finds it.
  const visitor = await openPage({ baseURL, javaScript: false, expected: [/status of 404/] })
  expect((await visitor.goto(`/rounds/${testRound}`))?.status()).toBe(404)
  await visitor.goto('/')
  expect(await words(visitor)).not.toContain(slug)
  await signInAsNewcomer(visitor)
  expect((await visitor.goto(`/rounds/${testRound}`))?.status()).toBe(404)

  // One begins, and invites another into his own test application.
  for (const path of [
    `/rounds/${testRound}`,
    `/rounds/${testRound}/eligibility`,
    `/manage/rounds/${testRound}`,
  ])
    await expectMarked(manager, path)
  const application = await beginApplication(manager, testRound)
  const colleague = await openPage({ baseURL, javaScript: false })
  const email = await signInAsNewcomer(colleague)
  await manager.goto(`${application}/colleagues`)
  await manager.getByLabel('Their e-mail address').fill(email)
  await manager.getByRole('button', { name: 'Send the invitation' }).click()
  await colleague.goto('/applications')
  await colleague.getByRole('button', { name: /^Join/ }).click()
  await expectMarked(colleague, application)
  await expectMarked(colleague, `${application}/check`)
  expect((await colleague.goto(`/rounds/${testRound}`))?.status()).toBe(200)

  // The other of the two tries it by the page of the manager.
  const officer = await openPage({ baseURL, javaScript: false })
  await signInAs(officer, 'Siân Example')
  await expectMarked(officer, `/manage/rounds/${testRound}`)
  expect(await words(officer)).toMatch(/TEST-/)

  // What leaves the site says it too.
  await colleague.goto(application)
  const copy = await colleague.request.get(`${application}/copy.docx`)
  expect(unzipped(await copy.body(), 'word/document.xml')).toContain(testLine)
  const list = await officer.request.get(`/manage/rounds/${testRound}/applications.csv`)
  expect((await list.text()).replace('\uFEFF', '').startsWith(testLine)).toBe(true)
  await manager.goto('/outbox')
  const mails = manager.locator('article').filter({ hasText: `Example ${slug}` })
  expect(await mails.count()).toBeGreaterThanOrEqual(2)
  for (const mail of await mails.allInnerTexts()) {
    expect(mail).toMatch(/TEST: |PRAWF: /)
    expect(mail).toContain(testWords.en)
    expect(mail).toContain(testWords.cy)
  }

  // Closed, opened, and ended by publication: nothing of it is in the round.
  await manager.goto(testPage)
  await press(manager, 'Close the test')
  expect(await words(manager)).toContain('The test is closed')
  await press(manager, 'Open the test again')
  await publish(manager, officer)
  await manager.goto(testPage)
  expect(await words(manager)).toMatch(/The round has been published[\s\S]*Earlier tests/)
  await manager.goto(application)
  expect(await words(manager)).toMatch(/This test has ended[\s\S]*can be read, and no longer be changed/)
  await manager.goto(`/manage/rounds/${slug}`)
  expect(await words(manager)).not.toMatch(/TEST-/)
  expect(await words(manager)).not.toContain(testWords.en)
}, 240_000)

it('the page of a test reads well at both widths and in both languages', async () => {
  const page = await openPage({ baseURL })
  await signInAs(page, 'Fatima Example')
  const own = `${slug}-pages`
  await page.goto('/manage/rounds/new')
  await page.getByLabel('Small arts grants').check()
  await page.getByLabel('Name of the round: In English').fill('Example pages of a test')
  await page.getByLabel('Name of the round: In Welsh').fill('Enghraifft o dudalennau prawf')
  await page.getByLabel('Address').fill(own)
  await press(page, 'Begin the round')
  const paths = [`/manage/rounds/${own}/test`, `/rounds/test-${own}-1`, `/manage/rounds/test-${own}-1`]
  const look = async (path: string) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      expect([path, await page.locator('h1').count()]).toEqual([path, 1])
      expect([path, width, await axeViolations(page)]).toEqual([path, width, []])
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width])
    }
  }
  await look(paths[0] ?? '')
  await press(page, 'Start a test of the present draft')
  for (const path of paths.flatMap((each) => [each, `/cy${each}`])) await look(path)
  await page.goto(paths[0] ?? '')
  await press(page, 'End the test for good')
  await look(paths[0] ?? '')
}, 180_000)
