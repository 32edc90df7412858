import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { beginApplication, signInAs, signInAsNewcomer } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('cancelled')
const reason = 'The money went to another programme.'

it('a round is cancelled by two people without JavaScript; its page and its applicants say when and why, and nothing changes any more', async () => {
  const applicant = await openPage({ baseURL, javaScript: false })
  const email = await signInAsNewcomer(applicant)
  const application = await beginApplication(applicant, round.slug)
  const design = `/manage/rounds/${round.slug}/design`

  const manager = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAs(manager, 'Fatima Example')
  await manager.goto(design)
  await manager.getByRole('button', { name: 'Propose to cancel it' }).click()
  expect(await manager.locator('.nhsuk-error-summary').innerText()).toContain('Say why')
  await manager.getByLabel('Why it is cancelled').fill(reason)
  await manager.getByRole('button', { name: 'Propose to cancel it' }).press('Enter')
  expect(await manager.locator('main').innerText()).toContain('another senior officer decides')

  const officer = await openPage({ baseURL, javaScript: false })
  await signInAs(officer, 'Siân Example')
  await officer.goto(`/cy${design}`)
  expect(await officer.locator('main').innerText()).toContain(reason)
  await officer.getByRole('button', { name: 'Ei chanslo a dweud wrth bawb' }).press('Enter')
  expect(await officer.locator('main').innerText()).toContain('Canslwyd y rownd hon.')

  const reader = await openPage({ baseURL })
  for (const [path, said] of [
    [`/rounds/${round.slug}`, 'This round was cancelled'],
    [`/cy/rounds/${round.slug}`, 'Canslwyd y rownd hon'],
  ] as const) {
    await reader.goto(path)
    const main = await reader.locator('main').innerText()
    expect(main).toContain(said)
    expect(main).toContain(reason)
    expect(main).not.toContain('Start an application')
    expect([path, await axeViolations(reader)]).toEqual([path, []])
  }

  await applicant.goto(application)
  expect(await applicant.locator('main').innerText()).toContain('This round was cancelled')
  expect(await applicant.getByRole('link', { name: /^Next: / }).count()).toBe(0)
  await applicant.goto(`${application}/scheme`)
  expect(new URL(applicant.url()).pathname).toBe(`${application}/check`)
  expect(await applicant.getByRole('button', { name: 'Submit the application' }).count()).toBe(0)
  await applicant.goto('/outbox')
  const mail = applicant.locator('article', { hasText: `To ${email}` }).filter({ hasText: 'is cancelled' })
  expect(await mail.first().innerText()).toContain(reason)
}, 120_000)
