import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { fillEverySection, signInAs } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('sign-off')

it('one sends it, another sends it back with a reason, and then signs it off, without JavaScript', async () => {
  await round.run('BEGIN')
  await round.run('SET LOCAL session_replication_role = replica')
  await round.run('UPDATE grants.round SET sign_off_required = true WHERE slug = $1', [round.slug])
  await round.run('COMMIT')
  const writer = await openPage({ baseURL })
  await signInAs(writer, 'Bethan Example')
  await writer.goto(`/applications/new?round=${round.slug}`)
  await writer.getByRole('button', { name: 'Start the application', exact: true }).click()
  await writer.waitForURL(/\/applications\/[0-9a-f-]{36}$/)
  const application = new URL(writer.url()).pathname
  await fillEverySection(writer, application)
  await writer.goto(`${application}/check`)
  expect(await axeViolations(writer)).toEqual([])
  await writer.getByRole('button', { name: 'Send it for sign-off' }).click()
  await writer.waitForURL(`**${application}`)
  expect(await writer.locator('main').innerText()).toContain('waits for a second person')
  await writer.goto(`${application}/check`)
  expect(await axeViolations(writer)).toEqual([])

  const lead = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAs(lead, 'Alex Example')
  await lead.goto(`${application}/check`)
  await lead.getByRole('button', { name: 'Send it back' }).click()
  expect(await lead.locator('.nhsuk-error-summary').innerText()).toContain('Say what has to change')
  await lead.getByLabel('What has to change').fill('Year 2 is unclear.')
  await lead.getByRole('button', { name: 'Send it back' }).click()
  await writer.goto(application)
  expect(await writer.locator('main').innerText()).toContain('sent back to be changed: Year 2 is unclear.')
  await writer.goto(`${application}/check`)
  await writer.getByRole('button', { name: 'Send it for sign-off' }).click()
  await lead.goto(`/cy${application}/check`)
  await lead.getByRole('button', { name: 'Ei gymeradwyo a’i gyflwyno' }).click()
  expect(new URL(lead.url()).pathname).toBe(`/cy${application}/receipt`)
}, 90_000)
