import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { signInAs } from './applicant.ts'
import { beginRound, press, publishRound } from './designer.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const counter = Date.now()

/** A page of somebody who does without JavaScript, signed in. */
async function withoutScript(name: string, expected: RegExp[] = []): Promise<Page> {
  const page = await openPage({ baseURL, javaScript: false, expected })
  await signInAs(page, name)
  return page
}

it.each([
  ['Health and Wellbeing Fund', 'hwf', 'The place'],
  ['Small arts grants', 'arts', ''],
])(
  'a round of each template is designed, approved by another, published and open to applicants, without JavaScript: %s',
  async (template, short, section) => {
    const slug = `designed-${short}-${counter}`
    const [manager, officer] = [await withoutScript('Fatima Example'), await withoutScript('Siân Example')]
    const design = await beginRound(manager, template, slug)
    await publishRound(manager, officer, design)
    const visitor = await openPage({ baseURL, javaScript: false })
    await visitor.goto(`/rounds/${slug}`)
    expect(await visitor.locator('h1').innerText()).toContain(`Example ${slug}`)
    expect(await visitor.locator('main').innerText()).toContain(section)
    const applicant = await withoutScript('Alex Example')
    await applicant.goto(`/applications/new?round=${slug}`)
    await press(applicant, 'Start the application')
    await applicant.waitForURL(/\/applications\/[0-9a-f-]{36}$/)
  },
  180_000,
)

it('a question is added with a condition, asked for where it is not one, previewed, moved and taken out', async () => {
  const slug = `designed-questions-${counter}`
  const page = await withoutScript('Fatima Example', [/status of 422/])
  const design = await beginRound(page, 'Small arts grants', slug)
  await page.goto(`${design}/form`)
  await page.getByLabel('Its words: In English').fill('Another section')
  await page.getByLabel('Its words: In Welsh').fill('Adran arall')
  await press(page, 'Add a section')
  await page.getByLabel('Kind of question').selectOption('Yes or no')
  await page.getByLabel('Its words: In English').fill('Is there a piano?')
  await page.getByLabel('Its words: In Welsh').fill('A oes piano?')
  await press(page, 'Add a question')
  await press(page, 'Save')
  await page.getByLabel('Kind of question').selectOption('Long text')
  await page.getByLabel('Its words: In English').fill('Which piano?')
  await page.getByLabel('Its words: In Welsh').fill('Pa biano?')
  await press(page, 'Add a question')
  await page.getByLabel('Most words').fill('many')
  await page.getByLabel('Asked only when').fill('is-there-a-piano is is "yes"')
  await press(page, 'Save')
  expect(await page.locator('.nhsuk-error-summary').innerText()).toMatch(
    /whole number[\s\S]*cannot be read from/,
  )
  expect(await page.getByLabel('Asked only when').inputValue()).toBe('is-there-a-piano is is "yes"')
  expect(await page.getByLabel('Most words').inputValue()).toBe('many')
  await page.getByLabel('Most words').fill('50')
  await page.getByLabel('Asked only when').fill('is-there-a-piano is "yes"')
  await press(page, 'Save')
  await page.goto(`/manage/rounds/${slug}/preview/another-section`)
  // The second question stands under its answer, where the style sheet shows it.
  expect(await page.locator('main').textContent()).toMatch(/Preview.*Is there a piano\?.*Which piano\?/s)
  await page.goto(`${design}/form`)
  const sections = page.getByRole('listitem').filter({ hasText: 'Remove' })
  const count = await sections.count()
  await page.getByRole('button', { name: /^Up.*Another section/ }).click()
  expect(await sections.nth(count - 2).innerText()).toContain('Another section')
  await page.getByRole('button', { name: /^Remove.*Another section/ }).click()
  expect(await sections.count()).toBe(count - 1)
}, 180_000)

it('says what is missing, with a link to where, and cannot be proposed before', async () => {
  const slug = `designed-missing-${counter}`
  const page = await withoutScript('Fatima Example')
  const design = await beginRound(page, 'Health and Wellbeing Fund', slug)
  await page.goto(`${design}/criteria/0`)
  await page.getByLabel('Weight, in percent').fill('99')
  await press(page, 'Save')
  await page.goto(design)
  const main = page.locator('main')
  expect(await main.innerText()).toMatch(/Criteria[\s\S]*The weights add up to/)
  const propose = page.getByRole('button', { name: 'Propose it for approval' })
  expect(await propose.getAttribute('aria-disabled')).toBe('true')
  await main.getByRole('link', { name: 'Criteria' }).last().click()
  expect(new URL(page.url()).pathname).toBe(`${design}/criteria`)
}, 120_000)

it('a later deadline is proposed by one and approved by another, and the page of the round says it', async () => {
  const slug = `designed-later-${counter}`
  const [manager, officer] = [
    await withoutScript('Fatima Example', [/status of 422/]),
    await withoutScript('Siân Example'),
  ]
  const design = await beginRound(manager, 'Small arts grants', slug)
  await publishRound(manager, officer, design)
  await manager.getByLabel('New deadline').fill('2026-01-05T12:00')
  await press(manager, 'Propose the later deadline')
  expect(await manager.locator('.nhsuk-error-summary').innerText()).toMatch(
    /after the present deadline[\s\S]*Say why/,
  )
  await manager.getByLabel('New deadline').fill('2027-09-03T12:00')
  await manager.getByLabel('Why', { exact: true }).fill('The service was away.')
  await press(manager, 'Propose the later deadline')
  expect(await manager.locator('main').innerText()).toContain('another senior officer decides')
  await officer.goto(design)
  await press(officer, 'Approve and tell everybody')
  const visitor = await openPage({ baseURL })
  await visitor.goto(`/rounds/${slug}`)
  expect(await visitor.locator('main').innerText()).toContain('3 September 2027')
}, 120_000)

it('every page of the designer reads well at both widths and in both languages', async () => {
  const slug = `designed-pages-${counter}`
  const page = await openPage({ baseURL })
  await signInAs(page, 'Fatima Example')
  const design = await beginRound(page, 'Health and Wellbeing Fund', slug)
  const parts = ['words', 'timetable', 'money', 'who', 'rules', 'eligibility', 'form', 'criteria']
  const pages = [
    '/manage/rounds',
    '/manage/rounds/new',
    design,
    ...parts.map((part) => `${design}/${part}`),
    ...['eligibility/0', 'criteria/0', 'form/1', 'form/1/2', 'form/5/0'].map((item) => `${design}/${item}`),
    `/manage/rounds/${slug}/preview`,
    `/manage/rounds/${slug}/preview/budget`,
  ]
  for (const path of pages.flatMap((each) => [each, `/cy${each}`])) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      expect([path, await page.locator('h1').count()]).toEqual([path, 1])
      expect([path, width, await axeViolations(page)]).toEqual([path, width, []])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth)
      expect([path, overflow]).toEqual([path, width])
    }
  }
}, 240_000)
