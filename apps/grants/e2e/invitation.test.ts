import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { beginApplication, followLink, signInAsNewcomer } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('invitation')

it('lets a lead invite a colleague, who joins by signing in, without JavaScript', async () => {
  const lead = await openPage({ baseURL, javaScript: false })
  await signInAsNewcomer(lead, undefined, 'Inviting Example')
  const application = await beginApplication(lead, round.slug)
  const email = `colleague-${Date.now()}@journey.example`
  await lead.getByRole('link', { name: 'Invite a colleague' }).click()
  await lead.getByLabel('Their e-mail address').fill(email)
  await lead.getByRole('button', { name: 'Send the invitation' }).click()
  await lead.waitForURL('**/colleagues?done=sent')
  expect(await lead.locator('main').innerText()).toContain(email)

  const colleague = await openPage({ baseURL, javaScript: false })
  await followLink(colleague, email)
  await colleague.getByLabel('E-mail address').fill(email)
  await colleague.getByRole('button', { name: 'Send me a link' }).click()
  await colleague.waitForURL('**/sign-in/sent')
  await followLink(colleague, email)
  await colleague.getByRole('button', { name: 'Sign in' }).click()
  await colleague.getByLabel('Your name').fill('Invited Example')
  await colleague.getByRole('button', { name: 'Save and continue' }).click()
  await colleague.waitForURL('**/applications')
  await colleague.goto(`${application}/colleagues`)
  const text = await colleague.locator('main').innerText()
  expect(text).toContain('Invited Example contributor')
  expect(text).toContain('Only a lead can invite somebody.')

  await lead.goto(application)
  const people = await lead.locator('main').innerText()
  expect(people).toContain('Inviting Example lead')
  expect(people).toContain('Invited Example contributor')
})

it('lets a lead take an invitation back before it is used', async () => {
  const lead = await openPage({ baseURL, javaScript: false })
  await signInAsNewcomer(lead)
  const application = await beginApplication(lead, round.slug)
  const email = `withdrawn-${Date.now()}@journey.example`
  await lead.goto(`${application}/colleagues`)
  await lead.getByLabel('Their e-mail address').fill(email)
  await lead.getByRole('button', { name: 'Send the invitation' }).click()
  await lead.getByRole('button', { name: `Withdraw the invitation of ${email}` }).click()
  await lead.waitForURL('**/colleagues?done=withdrawn')
  expect(await lead.locator('main').innerText()).not.toContain(email)
})
