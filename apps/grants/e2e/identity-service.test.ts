import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { startDoorWithService } from '@academy/local/stack/start-door-with-service'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signInAsNewcomer } from './applicant.ts'
import { databaseUrl } from './site.ts'

const { openPage } = useBrowser()
let door: Awaited<ReturnType<typeof startDoorWithService>>
let baseURL = ''
let counter = 0

beforeAll(async () => {
  door = await startDoorWithService(databaseUrl)
  baseURL = door.origin
}, 90_000)
afterAll(() => door.stop())

/** The provider is another host, and is meant to be asked. */
const open = (javaScript = true) =>
  openPage({ baseURL, javaScript, expected: [/127\.0\.0\.1/, /status of (4|5)/] })

function somebody(claims: { email?: string; email_verified?: boolean } = {}): string {
  counter += 1
  const email = `at-work-${Date.now()}-${counter}@journey.example`
  door.provider.state.account = {
    sub: `sub-${email}`,
    email,
    email_verified: true,
    name: 'Ada Example',
    ...claims,
  }
  return email
}

describe('signing in through an identity service', () => {
  it.each([true, false])(
    'lets somebody new in, and the same person again (JavaScript: %s)',
    async (javaScript) => {
      const email = somebody()
      const page = await open(javaScript)
      await page.goto('/cy/sign-in?next=%2Fcy%2Fapplications')
      await page.getByRole('button', { name: 'Parhau gyda ID Enghraifft' }).click()
      await page.waitForURL('**/cy/account?next=*')
      expect(await page.locator('[name="name"]').inputValue()).toBe('Ada Example')
      await page.goto('/account')
      expect(await page.locator('main').innerText()).toContain(email)
      await page.getByRole('button', { name: 'Sign out', exact: true }).click()
      await page.getByRole('button', { name: 'Sign out now' }).click()
      await page.waitForURL(`${baseURL}/`)
      await page.goto('/sign-in?next=%2Fapplications%3Fagain%3D1')
      await page.getByRole('button', { name: 'Continue with Example ID' }).click()
      await page.waitForURL('**/applications?again=1')
    },
    60_000,
  )

  it('lets nobody in by an address that the service has not proven, and says what to do', async () => {
    somebody({ email_verified: false })
    const page = await open()
    await page.goto('/sign-in')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Continue with Example ID' }).click()
    await page.getByRole('heading', { name: 'The service has not proven your e-mail address' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'Choose how to sign in' }).click()
    expect(await page.getByLabel('E-mail address').isVisible()).toBe(true)
  })

  it('believes what came back once, and in the browser that began', async () => {
    somebody()
    const page = await open()
    const answers: string[] = []
    page.on(
      'request',
      (request) => void (request.url().includes('/sign-in/return?') && answers.push(request.url())),
    )
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Continue with Example ID' }).click()
    await page.waitForURL('**/account?next=*')
    const again = await open()
    for (const browser of [page, again]) {
      await browser.goto(answers[0] ?? '')
      await browser.getByRole('heading', { name: 'That took too long, or happened twice' }).waitFor()
    }
    await again.goto('/account')
    expect(again.url()).toContain('/sign-in')
  })

  it('that stops answering is said so in plain words, and the link works as before', async () => {
    somebody()
    const page = await open()
    door.provider.state.hangs = 'at-token'
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Continue with Example ID' }).click()
    await page.getByRole('heading', { name: 'The service does not answer' }).waitFor({ timeout: 20_000 })
    expect(await axeViolations(page)).toEqual([])
    await signInAsNewcomer(page)
    await page.goto('/account')
    expect(await page.getByText('This one').count()).toBe(1)
    door.provider.state.hangs = 'never'
  }, 60_000)

  it('is begun by no page of another site', async () => {
    const page = await open()
    const headers = { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' }
    expect((await page.request.post('/sign-in/service', { form: { next: '' }, headers })).status()).toBe(403)
  })
})

it('no path of better-auth is reached from outside', async () => {
  expect(door.authPaths.length).toBeGreaterThan(20)
  expect(door.authPaths).toEqual(
    expect.arrayContaining(['/callback/:id', '/sign-in/passkey', '/sign-in/social']),
  )
  const reached: string[] = []
  for (const path of door.authPaths) {
    for (const method of ['GET', 'POST']) {
      const to = `${baseURL}/auth${path.replaceAll(/:\w+/g, 'service')}`
      const answer = await fetch(to, {
        method,
        headers: { origin: baseURL, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
        ...(method === 'POST' && { body: '{}' }),
      })
      if (answer.status !== 404) reached.push(`${method} ${path}: ${answer.status}`)
    }
  }
  expect(reached).toEqual([])
})
