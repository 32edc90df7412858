import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { beginApplication, signInAs, signInAsNewcomer } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('ways-in')

/** A browser whose device has a passkey chip, with a finger that is always recognised. */
async function withAuthenticator(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return cdp
}

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.goto('/account')
  await page.getByLabel('A name for it').fill(name)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.waitForURL('**/account?done=passkey-added')
}

describe('a passkey', () => {
  it('is added, signs in, is removed, and then is refused, while the link works as before', async () => {
    const page = await openPage({ baseURL, expected: [/status of 422/] })
    await withAuthenticator(page)
    const email = await signInAsNewcomer(page)
    await addPasskey(page, 'Work laptop')
    expect(await page.getByRole('alert').innerText()).toContain('The passkey is added')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.getByRole('button', { name: 'Sign out now' }).click()
    await page.waitForURL(`${baseURL}/`)

    await page.goto('/sign-in?next=%2Fapplications%3Ffrom%3Dpasskey')
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.waitForURL('**/applications?from=passkey')
    await page.goto('/account')
    expect(await page.locator('main').innerText()).toContain(email)
    expect(await page.getByText(/Added .*, last used/).count()).toBe(1)

    await page.getByRole('button', { name: 'Remove Work laptop' }).click()
    await page.waitForURL('**/account?done=passkey-removed')
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.getByRole('button', { name: 'Sign out now' }).click()
    await page.waitForURL(`${baseURL}/`)
    await page.goto('/cy/sign-in')
    await page.getByRole('button', { name: 'Mewngofnodi ag allwedd mynediad' }).click()
    await page.getByRole('alert').getByText('Nid ydym yn adnabod yr allwedd mynediad hon').waitFor()
    expect(await axeViolations(page)).toEqual([])
  }, 60_000)

  it('is not added twice to the same device', async () => {
    const page = await openPage({ baseURL })
    await withAuthenticator(page)
    await signInAsNewcomer(page)
    await addPasskey(page, 'One')
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByText('No passkey was added. You can try again.').waitFor()
  })

  it('that the person did not confirm signs nobody in, and the page says so', async () => {
    const page = await openPage({ baseURL })
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('WebAuthn.enable')
    const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      },
    })
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('status').getByText('You are not signed in.').waitFor()
    expect(await page.getByLabel('E-mail address').isVisible()).toBe(true)
  })

  it('has no button without JavaScript, and a sentence says why', async () => {
    const page = await openPage({ baseURL, javaScript: false })
    await signInAsNewcomer(page)
    await page.goto('/account')
    expect(await page.getByRole('button', { name: 'Add a passkey' }).count()).toBe(0)
    expect(await page.getByText('needs JavaScript, and is not here without it').count()).toBe(1)
    await page.goto('/sign-in')
    expect(await page.getByRole('button', { name: 'Sign in with a passkey' }).count()).toBe(0)
    expect(await page.getByText('A link by e-mail needs none.').count()).toBe(1)
  })

  it('is begun by no page of another site', async () => {
    const page = await openPage({ baseURL })
    await signInAs(page, 'Alex Example')
    const headers = { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' }
    for (const path of [
      '/sign-in/passkey',
      '/account/passkeys/begin',
      '/account/passkeys',
      '/account/sessions',
    ]) {
      const answer = await page.request.post(path, { form: { which: 'others' }, headers })
      expect([path, answer.status()]).toEqual([path, 403])
    }
  })
})

describe('where one is signed in', () => {
  it.each([true, false])(
    'is shown, and another browser is out at once (JavaScript: %s)',
    async (javaScript) => {
      const here = await openPage({ baseURL, javaScript })
      const there = await openPage({ baseURL, expected: [/status of 401/] })
      const email = await signInAsNewcomer(here)
      // The same person elsewhere, in the middle of a form.
      await there.goto('/sign-in')
      await there.getByLabel('E-mail address').fill(email)
      await there.getByRole('button', { name: 'Send me a link' }).click()
      await there.waitForURL('**/sign-in/sent')
      await there.goto('/outbox')
      await there
        .locator('article', { hasText: `To ${email}` })
        .first()
        .getByRole('link', { name: 'Follow the link' })
        .click()
      await there.getByRole('button', { name: 'Sign in' }).click()
      await there.waitForURL('**/applications')
      const application = await beginApplication(there, round.slug)
      await there.goto(`${application}/scheme`)
      await there.locator('[name="scheme-summary"]').fill('typed before it was ended')

      await here.goto('/account')
      expect(await here.getByText('This one').count()).toBe(1)
      await here.getByRole('button', { name: /^End Chrome on/ }).click()
      await here.waitForURL('**/account?done=session-ended')
      expect(await here.getByText('You are signed in nowhere else.').count()).toBe(1)

      await there.getByRole('button', { name: 'Save and continue' }).click()
      await there.getByRole('heading', { name: 'You were signed out' }).waitFor()
      expect(await there.locator('main').innerHTML()).toContain('typed before it was ended')
    },
    60_000,
  )
})
