import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { beginApplication, followLink, signInAsNewcomer } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('invitation')
const plain = { baseURL, javaScript: false }
let counter = 0

const text = (page: Page) => page.locator('main').innerText()
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

/** A lead with an application, who invites an address; gives the link of the mail. */
async function invite(as = 'Contributor', address?: string) {
  const lead = await openPage(plain)
  await signInAsNewcomer(lead, undefined, 'Inviting Example')
  const application = await beginApplication(lead, round.slug)
  const email = address ?? `colleague-${Date.now()}-${(counter += 1)}@journey.example`
  await lead.goto(`${application}/colleagues`)
  await lead.getByLabel('Their e-mail address').fill(email)
  await lead.getByLabel('As what?').selectOption(as)
  await lead.getByRole('button', { name: 'Send the invitation' }).click()
  await lead.waitForURL('**/colleagues?done=sent')
  expect(await text(lead)).toContain(email)
  await lead.goto('/outbox')
  const mail = lead.locator('article', { hasText: `To ${email}` }).first()
  const link = (await mail.getByRole('link', { name: 'Follow the link' }).getAttribute('href')) ?? ''
  return { lead, application, email, mail: await mail.innerText(), link: new URL(link, baseURL).pathname }
}

it('says in the mail who asks, for what, as what and until when', async () => {
  const { mail } = await invite('Finance')
  expect(mail).toMatch(/Inviting Example asks you to join Journey Test \d+ as finance/)
  expect(mail).toMatch(/an application to .+, which closes \w+ \d+ \w+ \d{4} at .+\(UK time\)/)
  expect(mail).toMatch(/within 14 days/)
})

it('lets whoever is signed out sign in from the link and come back to it, already joined by his address', async () => {
  const { lead, application, email, link } = await invite()
  const colleague = await openPage(plain)
  await colleague.goto(link)
  expect(await heading(colleague)).toMatch(/^Join Journey Test/)
  await colleague.getByRole('link', { name: 'Sign in to join' }).click()
  await colleague.getByLabel('E-mail address').fill(email)
  await colleague.getByRole('button', { name: 'Send me a link' }).click()
  await colleague.waitForURL('**/sign-in/sent*')
  await followLink(colleague, email)
  await colleague.getByRole('button', { name: 'Sign in' }).click()
  await colleague.getByLabel('Your name').fill('Invited Example')
  await colleague.getByRole('button', { name: 'Save and continue' }).click()
  await colleague.waitForURL(`**${link}`)
  expect(await heading(colleague)).toBe('You belong to this organisation')
  await colleague.getByRole('link', { name: 'Go to the application' }).click()
  await colleague.waitForURL(`**${application}`)
  await colleague.goto(`${application}/colleagues`)
  expect(await text(colleague)).toContain('Invited Example contributor')
  expect(await text(colleague)).toContain('Only a lead can invite somebody.')
  await lead.goto(application)
  expect(await text(lead)).toContain('Invited Example contributor')
})

it('lets somebody who is signed in with another address join by one press, in the role asked, and tells the inviter', async () => {
  const { lead, application, email, link } = await invite('Finance')
  const colleague = await openPage(plain)
  await signInAsNewcomer(colleague, undefined, 'Other Address Example')
  await colleague.goto(link)
  expect(await text(colleague)).toContain(`${email[0]}…@journey.example`)
  expect(await text(colleague)).toContain('whoever invited you is told')
  await colleague.getByRole('button', { name: 'Join' }).click()
  await colleague.waitForURL(`**${application}`)
  await lead.goto('/outbox')
  expect(await text(lead)).toContain('was taken up with another address')
  await lead.goto(`${application}/colleagues`)
  await lead.getByRole('link', { name: /^The organisation/ }).click()
  expect(await text(lead)).toMatch(/Other Address Example\s+Finance/)
  expect(await text(lead)).not.toContain(email)

  const third = await openPage(plain)
  await signInAsNewcomer(third)
  await third.goto(link)
  expect(await heading(third)).toBe('This invitation was used already')
  expect(await third.getByRole('button', { name: 'Join' }).count()).toBe(0)
})

it('shows an invitation to somebody who was signed in with its address already, on the list of applications', async () => {
  const colleague = await openPage(plain)
  const address = await signInAsNewcomer(colleague)
  const { application } = await invite('Certifier', address)
  await colleague.goto('/applications')
  expect(await text(colleague)).toContain('Inviting Example asks you to join as certifier.')
  await colleague.getByRole('button', { name: /^Join Journey Test/ }).click()
  await colleague.waitForURL('**/applications')
  expect(await text(colleague)).not.toContain('You are invited')
  expect((await colleague.goto(application))?.status()).toBe(200)
})

it('says plainly in both languages that an invitation is taken back, has expired, or is none', async () => {
  const { lead, application, email, link } = await invite()
  await lead.goto(`${application}/colleagues`)
  await lead.getByRole('button', { name: `Withdraw the invitation of ${email}` }).click()
  await lead.waitForURL('**/colleagues?done=withdrawn')
  expect(await text(lead)).not.toContain(email)
  const reader = await openPage({ ...plain, expected: [/status of 404/] })
  await signInAsNewcomer(reader)
  await reader.goto(link)
  expect(await heading(reader)).toBe('This invitation was taken back')
  await reader.goto(`/cy${link}`)
  expect(await heading(reader)).toBe('Tynnwyd y gwahoddiad hwn yn ôl')
  const old = await invite()
  await round.run('UPDATE grants.invitation SET expires_at = now() WHERE email = $1', [old.email])
  await reader.goto(old.link)
  expect(await heading(reader)).toBe('This invitation has expired')
  expect((await reader.goto('/invitations/nonsense'))?.status()).toBe(404)
  expect(await heading(reader)).toBe('This link leads to no invitation')
})

it('works in Welsh, with JavaScript as without', async () => {
  const { application, link } = await invite()
  const colleague = await openPage({ baseURL })
  await colleague.goto(`/cy${link}`)
  expect(await axeViolations(colleague)).toEqual([])
  await signInAsNewcomer(colleague)
  await colleague.goto(`/cy${link}`)
  expect(await axeViolations(colleague)).toEqual([])
  await colleague.getByRole('button', { name: 'Ymuno' }).click()
  await colleague.waitForURL(`**/cy${application}`)
})
