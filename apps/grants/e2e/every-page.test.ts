import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { beginApplication, fill, fillEverySection, signInAs, signInAsNewcomer, submit } from './applicant.ts'
import { putAssessedBids } from './assessed-bids.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('every-page')
const inBoth = (paths: readonly string[]) =>
  paths.flatMap((path) => [path, path === '/' ? '/cy' : `/cy${path}`])

/** Reads well at 1280 and at 320 pixels, in its language, with one title, and brings no script but the form's own. */
async function readsWell(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(path)
  expect([path, await page.locator('html').getAttribute('lang')]).toEqual([
    path,
    path.startsWith('/cy') ? 'cy' : 'en',
  ])
  expect([path, await page.locator('h1').count()]).toEqual([path, 1])
  expect([path, await axeViolations(page)]).toEqual([path, []])
  const isForm =
    /\/(sign-in|account)(\?done=[\w-]+)?$|\/sign-out|\/applications\/[0-9a-f-]{36}\/(?!check|receipt|withdraw|colleagues|comments|copy|plea|appeal|[^?]*versions)\w+/.test(
      path,
    )
  expect([path, await page.locator('script').count()]).toEqual([path, isForm ? 1 : 0])
  await page.setViewportSize({ width: 320, height: 800 })
  expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320])
  expect([path, await axeViolations(page)]).toEqual([path, []])
}

it('pages for everybody', async () => {
  const page = await openPage({ baseURL, expected: [/status of 404/] })
  const slug = round.slug
  const paths = [
    '/',
    `/rounds/${slug}`,
    `/rounds/${slug}/eligibility`,
    `/rounds/${slug}/eligibility?asked=1&link-worker=yes`,
    `/rounds/${slug}/eligibility?asked=1&link-worker=no`,
    '/sign-in',
    '/sign-in/sent',
    '/sign-in/service',
    '/sign-in/refused?why=service-unproven',
    '/invitations/no-such-link',
    '/unsubscribe/no-such-link',
    '/sign-in/link?token=abc',
    '/sign-in/link',
    '/outbox',
    '/log',
    '/accessibility',
    '/privacy',
    '/cookies',
    '/no-such-page',
  ]
  for (const path of inBoth(paths)) await readsWell(page, path)
}, 240_000)

it('the pages of an application, empty, with errors and full', async () => {
  const page = await openPage({ baseURL, expected: [/status of (401|404|422)/] })
  const email = await signInAsNewcomer(page)
  const first = [
    '/sign-out',
    '/account',
    '/account?done=passkey-added',
    '/account?next=%2Fapplications',
    '/account/mail',
    '/applications',
  ]
  for (const path of inBoth([...first, `/applications/new?round=${round.slug}`])) await readsWell(page, path)
  await page.goto(`/applications/new?round=${round.slug}`)
  await page.getByRole('button', { name: /Add it and start/ }).click()
  expect(await page.title()).toMatch(/^Error: /)
  expect(await axeViolations(page)).toEqual([])

  const application = await beginApplication(page, round.slug)
  const sections = ['organisation', 'scheme', 'people', 'place', 'commissioners', 'budget', 'outcomes']
  const forms = [...sections, 'safeguarding', 'declaration'].map((slug) => `${application}/${slug}`)
  const errors = forms.map((path) => `${path}?tried=1`)
  const colleagues = `${application}/colleagues`
  await page.goto(colleagues)
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  expect(await page.title()).toMatch(/^Error: /)
  expect(await axeViolations(page)).toEqual([])
  await page.getByLabel('Their e-mail address').fill(`a-rather-long-name-of-a-mailbox@journey.example`)
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await page.waitForURL('**?done=sent')
  const others = [
    application,
    `${application}/check`,
    `${application}/copy`,
    `${application}/withdraw`,
    `${application}/plea`,
    `${application}/appeal`,
    `${colleagues}?done=sent`,
    ...(await organisationPages(page)),
  ]
  for (const path of inBoth([...others, ...forms])) await readsWell(page, path)
  for (const path of inBoth(errors)) await readsWell(page, path)

  await fillEverySection(page, application)
  const comments = `${application}/comments`
  await page.goto(`${comments}?about=people/involvement`)
  await page.getByRole('button', { name: 'Write the comment' }).click()
  expect(await page.title()).toMatch(/^Error: /)
  expect(await axeViolations(page)).toEqual([])
  await page.getByLabel('Your comment').fill('Is it twelve, or thirteen?')
  await page.getByRole('button', { name: 'Write the comment' }).click()
  const looked = ['people/involvement', 'people/involvement/versions', 'budget/budget/versions', 'people']
  for (const path of inBoth([comments, ...looked.map((each) => `${application}/${each}`)]))
    await readsWell(page, path)
  for (const path of inBoth([application, `${application}/check`, `${application}/budget`]))
    await readsWell(page, path)
  await round.run(
    'UPDATE auth.session SET expires_at = now() WHERE person_id = (SELECT id FROM auth.person WHERE email = $1)',
    [email],
  )
  await page
    .getByRole('button', { name: 'Save and continue' })
    .or(page.getByRole('button', { name: 'Cadw a pharhau' }))
    .click()
  expect(await axeViolations(page)).toEqual([])
}, 480_000)

/** The pages of the one organisation that somebody belongs to. */
async function organisationPages(page: Page): Promise<string[]> {
  await page.goto('/organisations')
  await page.getByRole('rowheader').getByRole('link').click()
  await page.waitForURL(/\/organisations\/[0-9a-f-]{36}$/)
  const one = new URL(page.url()).pathname
  const claim = `${one}/ask/claim?scheme=GB-CHC&number=1234567`
  return ['/organisations', one, `${one}/details`, claim, `${one}/ask/merge`, `${one}/ask/rescue`]
}

it('the receipt, and a refusal', async () => {
  const page = await openPage({ baseURL, expected: [/status of 422/] })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await fillEverySection(page, application)
  const second = await page.context().newPage()
  await second.goto(`${application}/check`)
  await submit(page, application)
  await page.waitForURL('**/receipt')
  await second.getByRole('button', { name: 'Submit the application' }).click()
  expect(await axeViolations(second)).toEqual([])
  await expect
    .poll(
      async () => {
        await page.goto(`${application}/receipt`)
        return page.getByRole('link', { name: 'See the proof' }).count()
      },
      { timeout: 40_000 },
    )
    .toBe(1)
  const paths = [
    application,
    `${application}/receipt`,
    `${application}/receipt/proof`,
    `${application}/check`,
    '/applications',
  ]
  for (const path of inBoth(paths)) await readsWell(page, path)
}, 240_000)

it('the pages of staff', async () => {
  const manager = await openPage({ baseURL })
  await signInAs(manager, 'Fatima Example')
  for (const path of inBoth([
    '/manage/rounds',
    `/manage/rounds/${round.slug}`,
    `/manage/rounds/${round.slug}/pleas`,
    `/manage/rounds/${round.slug}/appeals`,
    `/manage/rounds/${round.slug}/conflicts`,
    `/assess/declare/${round.slug}`,
    `/manage/rounds/${round.slug}/screening`,
    `/manage/rounds/${round.slug}/screening/answers`,
    `/manage/rounds/${round.slug}/assessing`,
    `/manage/rounds/${round.slug}/ranking`,
    `/manage/rounds/${round.slug}/moderation`,
    `/manage/rounds/${round.slug}/charts`,
    `/manage/rounds/${round.slug}/downloads`,
    '/manage/organisations',
  ]))
    await readsWell(manager, path)
  const auditor = await openPage({ baseURL })
  await signInAs(auditor, 'Owen Example')
  await expect
    .poll(
      async () => {
        await auditor.goto('/audit')
        return auditor.getByRole('link', { name: /proof/ }).count()
      },
      { timeout: 40_000 },
    )
    .toBeGreaterThan(0)
  const proof = (await auditor.getByRole('link', { name: /proof/ }).first().getAttribute('href')) ?? ''
  for (const path of inBoth(['/audit', '/audit?verify=1', '/audit?subject=nobody', proof]))
    await readsWell(auditor, path)
}, 240_000)

it('the pages of assessors', async () => {
  const page = await openPage({ baseURL })
  const email = await signInAsNewcomer(page)
  await putAssessedBids(round, { bids: 4, assessors: 3 })
  await round.run('BEGIN')
  await round.run('SET LOCAL session_replication_role = replica')
  const [own] = await round.run(
    `WITH reader AS (SELECT id FROM auth.person WHERE email = $2),
     given AS (INSERT INTO grants.round_role (round_id, person_id, role) SELECT round.id, reader.id, 'assessor' FROM grants.round, reader WHERE slug = $1)
     INSERT INTO grants.assignment (round_id, application_id, person_id, status, offered_by)
     SELECT round_id, application.id, reader.id, 'accepted', reader.id FROM reader, grants.application JOIN grants.round ON round.id = round_id
     WHERE slug = $1 AND standing_submission_id IS NOT NULL AND reference LIKE 'SP-%' ORDER BY reference LIMIT 1 RETURNING id`,
    [round.slug, email],
  )
  await round.run('COMMIT')
  const bid = `/assess/${String(own?.['id'])}`
  for (const path of inBoth(['/assess', bid, `${bid}/answer`, `/assess/declare/${round.slug}`]))
    await readsWell(page, path)
}, 240_000)

it('goes from the task list to a saved answer by keyboard alone', async () => {
  const page = await openPage({ baseURL })
  await signInAsNewcomer(page)
  await beginApplication(page, round.slug)
  await tabTo(page, /^Next: Your organisation/)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/organisation')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content')
  await page.keyboard.press('Enter')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'))
  while ((await focused()) !== 'annual-turnover') await page.keyboard.press('Tab')
  await page.keyboard.type('Typed by keyboard')
  // Enter in a field goes on, as Save and continue does.
  await page.keyboard.press('Enter')
  await page.waitForURL('**/organisation?*tried=1')
  expect(await page.locator('[name="annual-turnover"]').inputValue()).toBe('Typed by keyboard')
  await fill(page, [['annual-turnover', '1']])
  await page.locator('[name="not-for-profit"]').first().focus()
  await page.keyboard.press('Space')
  await tabTo(page, /^Save and continue/)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/scheme?*')
})

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (name.test(text)) return
  }
  throw new Error(`Tab never came to ${name.source}`)
}
