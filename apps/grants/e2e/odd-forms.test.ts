import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { beginApplication, signInAsNewcomer } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('odd-forms')

/** Sends a form as the page does, with whatever in it. */
async function send(
  page: Page,
  path: string,
  inputs: [string, string][],
  type = 'application/x-www-form-urlencoded',
) {
  const answer = await page.request.post(path, {
    headers: { origin: baseURL, 'content-type': type },
    data: new URLSearchParams(inputs).toString(),
    maxRedirects: 0,
  })
  return { status: answer.status(), text: await answer.text(), goTo: answer.headers()['location'] ?? '' }
}

/** The values that the form of a page of ours shows. */
const shown = (text: string, name: string) =>
  new RegExp(`name="${name}"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="${name}"`)
    .exec(text)
    ?.slice(1)
    .join('')

it('shows a refused form with all that was typed and a sentence, whatever was in it', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await signInAsNewcomer(page)
  const start = `/applications/new?round=${round.slug}`
  const typed: [string, string][] = [
    ['name', 'n'.repeat(1500)],
    ['charityNumber', '1'.repeat(200)],
    ['postcode', 'ZZ99 3VZ\0'],
    ['intent', 'add'],
  ]
  const refused = await send(page, start, typed)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('longer than we can keep')
  expect(shown(refused.text, 'name')).toBe('n'.repeat(1500))
  expect(shown(refused.text, 'postcode')).toBe('ZZ99 3VZ')

  const none = await send(page, start, [['organisation', 'none of ours']])
  expect(none.status).toBe(422)

  const account = await send(page, '/account', [['name', 'n'.repeat(2000)]])
  expect(account.status).toBe(422)
  expect(shown(account.text, 'name')).toBe('n'.repeat(2000))
})

it('saves a section whatever comes with it, and says what cannot be kept', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  const scheme = `${application}/scheme`
  const saved = await send(page, scheme, [
    ['scheme-name', 'Kept\0 as typed'],
    ['activities', 'arts\0'],
    ['base.scheme-name', '99999999999'],
    ['base.activities', '1e30'],
    ['intent', 'next'],
  ])
  expect([saved.status, saved.goTo]).toEqual([303, `${scheme}?saved=1&tried=1`])
  await page.goto(scheme)
  expect(await page.locator('[name="scheme-name"]').inputValue()).toBe('Kept as typed')
  expect(await page.locator('[name="activities"][value="arts"]').isChecked()).toBe(true)

  const many = Array.from({ length: 150 }, (_, index): [string, string] => ['activities', `a${index}`])
  const refused = await send(page, scheme, [
    ['scheme-name', 'Typed anew'],
    ['base.scheme-name', '1'],
    ...many,
  ])
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('longer than we can keep')
  expect(shown(refused.text, 'scheme-name')).toBe('Typed anew')
  // Of two texts the page shows both, and fills in the one that is saved.
  const met = await send(page, scheme, [['scheme-name', 'Typed at once'], ['base.scheme-name', '1'], ...many])
  expect(shown(met.text, 'scheme-name')).toBe('Typed anew')
  expect(shown(met.text, 'base.scheme-name')).toBe('2')
  expect(met.text).toContain('Typed at once')

  const flood = Array.from({ length: 1_700 }, (_, index): [string, string] => [`k${index}`, 'x'])
  const tooMuch = await send(page, scheme, [['scheme-name', 'Typed before the flood'], ...flood])
  expect(tooMuch.status).toBe(413)
  expect(tooMuch.text).toContain('Typed before the flood')
  const longName = await send(page, scheme, [
    ['scheme-name', 'Typed beside a long name'],
    ['n'.repeat(300), 'x'],
  ])
  expect(longName.status).toBe(413)
  expect(longName.text).toContain('Typed beside a long name')
})

it('says when something was saved by what was saved, never by the address', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  for (const forged of ['99999999999999999', '1e30', '-1', '1']) {
    for (const path of ['scheme', 'check']) {
      const answer = await page.goto(`${application}/${path}?saved=${forged}`)
      expect([path, forged, answer?.status()]).toEqual([path, forged, 200])
      expect(await page.locator('main').innerText()).not.toContain('Saved ')
    }
  }
  await page.goto(`${application}/scheme`)
  await page.locator('[name="scheme-name"]').fill('Something')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await page.waitForURL('**/scheme?saved=1&tried=1')
  expect(await page.locator('main').innerText()).toMatch(/Saved \d+(:\d\d)?[ap]m/)
})

it('answers a body of another kind with 415 and a page', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await signInAsNewcomer(page)
  for (const type of ['application/json', 'text/plain', 'application/xml', 'multipart/form-data']) {
    const answer = await send(page, '/account', [['name', 'x']], type)
    expect([type, answer.status]).toEqual([type, 415])
    expect(answer.text).toContain('<main')
  }
})

it('shows the address again that is none', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  const answer = await send(page, '/sign-in', [['email', `${'a'.repeat(2000)}@b.example`]])
  expect(answer.status).toBe(400)
  expect(shown(answer.text, 'email')).toBe(`${'a'.repeat(2000)}@b.example`)
})

it('keeps where one wanted to go when an address is refused, and when a link is over', async () => {
  const page = await openPage({ baseURL, javaScript: false, expected: [/status of (400|422)/] })
  await page.goto('/sign-in?next=%2Faccount')
  await page.getByLabel('E-mail address').fill('no address')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  expect(await page.locator('form [name="next"]').first().inputValue()).toBe('/account')
  await page.goto('/sign-in/link?token=none&next=%2Faccount')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Ask for another link' }).click()
  expect(await page.locator('form [name="next"]').first().inputValue()).toBe('/account')
})

it('takes of somebody who is not signed in less than of others, and says so', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  const path = '/applications/x/scheme'
  const most = await send(page, path, [['scheme-summary', 'a'.repeat(390_000)]])
  expect(most.status).toBe(401)
  expect(most.text).toContain('a'.repeat(390_000))
  const more = await send(page, path, [['scheme-summary', 'a'.repeat(400_000)]])
  expect(more.status).toBe(413)
  expect(more.text).toContain('Shorten it and send it again')
  expect((await send(page, '/sign-in', [['email', 'a'.repeat(20_000)]])).status).toBe(413)
})
