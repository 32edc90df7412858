import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { beginApplication, fillEverySection, signInAs, signInAsNewcomer, submit } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('refusals')
const heading = (page: Awaited<ReturnType<typeof openPage>>) =>
  page.getByRole('heading', { level: 1 }).innerText()

it('refuses a second submission and a late one with the reason, and keeps what was written', async () => {
  const page = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await fillEverySection(page, application)

  // Two windows on the page with all answers, then both press the button.
  const second = await page.context().newPage()
  await second.goto(`${application}/check`)
  await submit(page, application)
  await page.waitForURL('**/receipt')
  await second.getByRole('button', { name: 'Submit the application' }).click()
  expect(await heading(second)).toBe('This application was submitted already')
  await second.getByRole('link', { name: 'See the receipt' }).click()
  expect(await heading(second)).toBe('We have your application')
  const [{ count } = {}] = await round.run(
    'SELECT count(*)::int AS count FROM grants.submission WHERE application_id = $1',
    [application.split('/').at(-1)],
  )
  expect(count).toBe(1)
  // A section of what was sent can be read and not changed.
  await page.goto(`${application}/scheme`)
  await page.waitForURL(`**${application}/check`)
  expect(await page.getByRole('link', { name: /^Change/ }).count()).toBe(0)
})

it('refuses after the deadline, by the clock of the database, and notes the attempt', async () => {
  const page = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await fillEverySection(page, application)
  await round.closeIn(-1)
  try {
    // The page was opened in time; the deadline passed before the button was pressed.
    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'Submit the application' }).click()
    expect((await answer).status()).toBe(422)
    expect(await heading(page)).toBe('This round has closed')
    await page.goto(`${application}/check`)
    const button = page.getByRole('button', { name: 'Submit the application' })
    expect(await button.getAttribute('aria-disabled')).toBe('true')
    expect(await page.locator('#why-not').innerText()).toContain('This round has closed')
    expect(await page.locator('main').innerText()).toContain('Journey Ways Well')
    const events = await round.run(
      `SELECT detail->>'why' AS why FROM grants.application_event WHERE application_id = $1 AND kind = 'submission-refused'`,
      [application.split('/').at(-1)],
    )
    expect(events).toEqual([{ why: 'window-closed' }])
    // Writing goes on being kept.
    await page.goto(`${application}/scheme`)
    await page.locator('[name="scheme-name"]').fill('Written after the deadline')
    await page.getByRole('button', { name: 'Save and go back to the list' }).click()
    await page.waitForURL(`**${application}?*`)
    await page.goto(`${application}/scheme`)
    expect(await page.locator('[name="scheme-name"]').inputValue()).toBe('Written after the deadline')
  } finally {
    await round.closeIn(60 * 24 * 20)
  }
})

it('shows nothing of somebody else’s application, as if it did not exist', async () => {
  const page = await openPage({ baseURL, expected: [/status of 404/] })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  const other = await openPage({ baseURL, expected: [/status of 404/] })
  await signInAs(other, 'Rowan Example')
  const unknown = '/applications/00000000-0000-7000-8000-000000000000'
  for (const path of ['', '/scheme', '/check', '/receipt', '/receipt/text', '/withdraw']) {
    const [theirs, none] = [
      await other.request.get(application + path),
      await other.request.get(unknown + path),
    ]
    expect([path, theirs.status()]).toEqual([path, 404])
    const bodies = await Promise.all([theirs.text(), none.text()])
    const [a, b] = bodies.map((body) => body.replaceAll(/[0-9a-f-]{36}/g, ''))
    expect(a).toBe(b)
  }
  for (const [path, form] of [
    ['/scheme', { 'scheme-name': 'Taken over' }],
    ['/check', { key: 'a-key-of-mine' }],
    ['/withdraw', {}],
  ] as const) {
    const headers = { Origin: baseURL, 'Sec-Fetch-Site': 'same-origin' }
    const answer = await other.request.post(application + path, { form, headers })
    expect([path, answer.status()]).toEqual([path, 404])
  }
  await page.goto(`${application}/scheme`)
  expect(await page.locator('[name="scheme-name"]').inputValue()).toBe('')
})

it('lets a contributor write and leaves submitting to the lead', async () => {
  const page = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAs(page, 'Bethan Example')
  await page.goto('/applications')
  // Other journeys may have begun one in a round of their own: any of them will do.
  await page.getByRole('link', { name: 'Example Wellbeing Trust' }).first().click()
  expect(await page.getByRole('link', { name: 'Withdraw this application' }).count()).toBe(0)
  const address = new URL(page.url()).pathname
  expect((await page.goto(`${address}/withdraw`))?.status()).toBe(422)
  expect(await heading(page)).toBe('Only a lead can do this')
})

it('withdraws only after asking, and keeps the answers', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await page.getByRole('link', { name: 'Withdraw this application' }).click()
  await page.getByRole('button', { name: 'Yes, withdraw it' }).click()
  await page.waitForURL(`**${application}`)
  expect(await page.locator('main').innerText()).toContain('was withdrawn')
})
