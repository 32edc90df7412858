import { createHash, createPublicKey, verify } from 'node:crypto'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import {
  beginApplication,
  fillEverySection,
  followLink,
  signInAs,
  signInAsNewcomer,
  submit,
} from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('whole-way')

it.each([
  { script: 'without JavaScript', javaScript: false },
  { script: 'with JavaScript', javaScript: true },
])('goes from signing in to a receipt that the auditor finds, $script', async ({ javaScript }) => {
  const page = await openPage({ baseURL, javaScript })
  await page.goto(`/rounds/${round.slug}`)
  await page.getByRole('link', { name: 'Start an application' }).click()
  await page.waitForURL('**/sign-in?next=*')
  const next = new URL(page.url()).searchParams.get('next') ?? ''
  await signInAsNewcomer(page, next, 'Journey Example')
  await page.waitForURL(`**/applications/new?round=${round.slug}`)
  expect(await page.getByRole('link', { name: 'Signed in as Journey Example' }).count()).toBe(1)
  const application = await beginApplication(page, round.slug)
  expect(await page.locator('main').innerText()).toContain('0 of 9 sections done.')

  await fillEverySection(page, application)
  await page.goto(application)
  expect(await page.locator('main').innerText()).toContain('9 of 9 sections done.')
  await submit(page, application)
  await page.waitForURL(`**${application}/receipt`)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('We have your application')
  const receipt = await page.locator('main').innerText()
  const [receiptNumber = ''] = /R-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(receipt) ?? []
  expect(receiptNumber).not.toBe('')

  // The fingerprint is that of the very bytes that can be saved.
  const text = await (await page.request.get(`${application}/receipt/text`)).body()
  const shown = (await page.locator('.gr-hash').first().innerText()).replace(/\s/g, '')
  expect(shown).toBe(createHash('sha256').update(text).digest('hex'))
  expect(JSON.parse(text.toString())).toMatchObject({ answers: { 'scheme-name': 'Journey Ways Well' } })

  await page.goto('/outbox')
  expect(await page.locator('main').innerText()).toContain(receiptNumber)
  await page.goto('/')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign out now' }).click()
  await page.waitForURL(`${baseURL}/`)
  expect(await page.getByRole('link', { name: 'Sign in' }).count()).toBe(1)

  await signInAs(page, 'Owen Example')
  const id = application.split('/').at(-1) ?? ''
  await expect
    .poll(
      async () => {
        await page.goto(`/audit?subject=${id}`)
        return page
          .locator('tr', { hasText: 'application.submitted' })
          .getByRole('link', { name: /proof/ })
          .count()
      },
      { timeout: 40_000, interval: 500 },
    )
    .toBe(1)
  // The list says what was signed last; the log is computed anew only when that is asked for.
  expect(await page.locator('.ac-notice').innerText()).toMatch(/nothing was checked just now/)
  await page.getByRole('button', { name: 'Check the whole log' }).click()
  expect(await page.locator('.ac-notice').innerText()).toMatch(
    /All [\d,]+ sealed events verify[^]*which this service was told to trust:\s+MCowBQYDK2VwAyEA/,
  )
  await page.locator('tr', { hasText: 'application.submitted' }).getByRole('link', { name: /proof/ }).click()
  expect(await page.locator('pre').first().innerText()).toContain(receiptNumber)
  const proof = await (await page.request.get(`${new URL(page.url()).pathname}/proof.json`)).json()
  const { key, signature, text: signed } = { key: proof.head.publicKey, ...proof.head }
  const spki = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' })
  expect(verify(null, Buffer.from(signed), spki, Buffer.from(signature, 'base64'))).toBe(true)
})

it('opens a link of a mail once, and says so the second time', async () => {
  const page = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  const email = await signInAsNewcomer(page)
  await page.waitForURL('**/applications')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign out now' }).click()
  await followLink(page, email)
  await page.getByRole('button', { name: 'Sign in' }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This link no longer works')
})

it('asks somebody new for a name once, and lets them change it later', async () => {
  const page = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  const email = await signInAsNewcomer(page, `/rounds/${round.slug}`)
  await page.waitForURL(`**/rounds/${round.slug}`)
  await page.getByRole('link', { name: `Signed in as ${email}` }).click()
  await page.getByLabel('Your name').fill('n'.repeat(201))
  await page.getByLabel('Welsh').check()
  await page.getByRole('button', { name: 'Save' }).click()
  expect(await page.title()).toMatch(/^Error: /)
  expect(await page.getByLabel('Welsh').isChecked()).toBe(true)
  await page.getByLabel('Your name').fill('Later Example')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'Your details' }).waitFor()
  expect(await page.locator('.ac-notice').innerText()).toContain('Your details are saved')
  expect(await page.getByRole('link', { name: 'Signed in as Later Example' }).count()).toBe(1)

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign out now' }).click()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await followLink(page, email)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/applications')
})

it('shows the fund manager who has submitted, with no answer in the list, and what was sent on its own page', async () => {
  const page = await openPage({ baseURL })
  await signInAs(page, 'Fatima Example')
  await page.goto(`/manage/rounds/${round.slug}`)
  const text = await page.locator('main').innerText()
  expect(text).toContain('Submitted')
  expect(text).not.toContain('Journey Ways Well')
  await page.locator('main table a').first().click()
  const submission = await page.locator('main').innerText()
  expect(submission).toContain('Journey Ways Well')
  expect(submission).toMatch(/Sums by year[\s\S]*£/)
})
