import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { beginApplication, fill, signInAsNewcomer } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('answers')

it('a budget adds up while it is typed, in the words of the page, and after saving without JavaScript', async () => {
  const page = await openPage({ baseURL })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await page.goto(`/cy${application}/budget`)
  const sum = (name: string) => page.locator(`[data-sum="${name}"]`).innerText()
  expect(await sum('limit.2')).toBe('hyd at £150,000')
  await page.locator('[name="budget.grant.1"]').pressSequentially('200,000')
  expect(await sum('limit.2')).toBe('hyd at £100,000')
  await page.locator('[name="budget.cost.1"]').pressSequentially('£250000.50')
  expect(await sum('open.1')).toBe('£50,000.50')
  await page.locator('[name="budget.match.1"]').pressSequentially('60,000')
  expect(await sum('open.1')).toBe('£9,999.50 yn ormod')
  expect(await sum('total.grant')).toBe('£200,000')
  await page.getByRole('button', { name: 'Cadw a mynd yn ôl i’r rhestr' }).click()
  await page.waitForURL(`**/cy${application}?*`)

  const bare = await openPage({ baseURL, javaScript: false })
  await bare.context().addCookies(await page.context().cookies())
  await bare.goto(`${application}/budget`)
  const shown = (name: string) => bare.locator(`[data-sum="${name}"]`).innerText()
  expect([await shown('limit.2'), await shown('open.1')]).toEqual(['up to £100,000', '£9,999.50 too much'])
})

it('places are named in either language, a wrong name is questioned, and the record of the organisation is not asked', async () => {
  const page = await openPage({ baseURL })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await page.goto(`${application}/place`)
  await fill(page, [['councils.place.1', 'Hartlepol']])
  await page.getByRole('button', { name: 'Save and continue' }).click()
  const summary = page.locator('.nhsuk-error-summary')
  expect(await summary.innerText()).toContain('no place is called that. Do you mean Hartlepool')
  expect(await axeViolations(page)).toEqual([])
  await fill(page, [['councils.place.1', 'Hartlepool']])
  await page
    .getByRole('button', { name: /^Save and add another place/ })
    .first()
    .click()
  await page.locator('[name="councils.place.2"]').waitFor()
  await fill(page, [['councils.place.2', 'redcar & cleveland']])
  await page.getByRole('button', { name: 'Save and go back to the list' }).click()
  await page.waitForURL(`**${application}?*`)
  await page.goto(`${application}/check`)
  expect(await page.locator('main').innerText()).toContain('Hartlepool, Redcar and Cleveland')

  await page.goto(`${application}/organisation`)
  expect(await page.locator('[name="organisation-name"]').count()).toBe(0)
  expect(await page.locator('#organisation-name').innerText()).toContain('Journey Test')
  expect(await axeViolations(page)).toEqual([])
})
