import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { beginApplication, fillEverySection, signInAs, signInAsNewcomer } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('plea')

it('a deadline that was missed: pleaded, ruled on without JavaScript, submitted late and marked so', async () => {
  const applicant = await openPage({ baseURL, expected: [/status of 422/] })
  await signInAsNewcomer(applicant, undefined, 'Late Example')
  const application = await beginApplication(applicant, round.slug)
  const main = applicant.locator('main')
  await applicant.goto(`${application}/plea`)
  expect(await main.innerText()).toContain('It can still be submitted')
  expect(await axeViolations(applicant)).toEqual([])
  await fillEverySection(applicant, application)
  await applicant.goto(`${application}/check`)
  await round.closeIn(-1)
  await applicant.getByRole('button', { name: 'Submit the application' }).click()
  expect(await main.innerText()).toContain('This round has closed')

  await applicant.goto(application)
  await applicant.getByRole('link', { name: 'Ask to submit late' }).click()
  expect(await main.innerText()).toMatch(/Failed presses of Submit[^]*This round has closed[^]*Late Example/)
  await applicant.getByRole('button', { name: 'Send the plea' }).click()
  expect(await applicant.locator('.nhsuk-error-summary').innerText()).toContain('Say what kept you')
  await applicant.getByLabel('What kept you from submitting in time?').fill('The line was down from eleven.')
  await applicant.getByRole('button', { name: 'Send the plea' }).click()
  expect(await main.innerText()).toMatch(/Your plea was sent[^]*Waits for a ruling[^]*A plea waits already/)
  expect(await axeViolations(applicant)).toEqual([])

  const officer = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAs(officer, 'Fatima Example')
  await officer.goto(`/manage/rounds/${round.slug}`)
  await officer.getByRole('link', { name: 'Pleas to be late' }).click()
  await officer.getByRole('link', { name: /^Journey Test/ }).click()
  const ruling = officer.locator('main')
  expect(await ruling.innerText()).toMatch(/The line was down from eleven\.[^]*This round has closed/)
  await officer.getByRole('button', { name: 'Give the ruling' }).click()
  expect(await officer.locator('.nhsuk-error-summary').innerText()).toContain('Choose yes or no')
  await officer.getByLabel('Yes, until the time below').check()
  await officer.getByLabel('Why').fill('The log shows it.')
  await officer.getByRole('button', { name: 'Give the ruling' }).click()
  expect(await officer.locator('.nhsuk-error-summary li').count()).toBe(1)
  expect(await officer.getByLabel('Why').inputValue()).toBe('The log shows it.')
  const until = `${new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)}T12:00`
  await officer.getByLabel('Until (UK time)').fill(until)
  await officer.getByRole('button', { name: 'Give the ruling' }).click()
  expect(await ruling.innerText()).toMatch(/Taken until[^]*The log shows it\.[^]*Fatima Example/)

  await applicant.goto(`/cy${application}`)
  expect(await main.innerText()).toContain('Drwy ddyfarniad derbynnir y cais hwn tan')
  await applicant.goto(`${application}/check`)
  await applicant.getByRole('button', { name: 'Submit the application' }).click()
  await applicant.waitForURL('**/receipt')
  expect(await main.innerText()).toContain('taken by the ruling on your plea to be late')
  const reference = /SP-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await main.innerText())?.[0] ?? ''
  await officer.goto(`/manage/rounds/${round.slug}/applications/${reference}`)
  expect(await ruling.innerText()).toContain('late, taken by the ruling on a plea')
  await applicant.goto('/outbox')
  expect(await main.innerText()).toMatch(/may be submitted late[^]*The log shows it\./)
}, 180_000)
