import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { beginApplication, fillEverySection, signInAs, signInAsNewcomer, submit } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('charts')

it('a round is read as pictures with their figures and files, without JavaScript, in both languages and at both widths', async () => {
  const applicant = await openPage({ baseURL })
  await signInAsNewcomer(applicant)
  const application = await beginApplication(applicant, round.slug)
  await fillEverySection(applicant, application)
  await applicant.goto(`${application}/check`)
  await submit(applicant, application)

  const staff = await openPage({ baseURL, javaScript: false })
  await signInAs(staff, 'Fatima Example')
  await staff.goto(`/manage/rounds/${round.slug}`)
  await staff.getByRole('link', { name: 'Charts of the round' }).click()
  const main = staff.locator('main')
  expect(await main.innerText()).toContain('1 application started, 1 submitted')
  const pictures = await staff.getByRole('img').count()
  expect(pictures).toBeGreaterThanOrEqual(6)
  expect(await main.locator('details table').count()).toBe(pictures)
  const first = staff.getByText('The same figures as a table: Started and submitted by day')
  await first.click()
  expect(await main.locator('details[open] table tbody tr').last().innerText()).toMatch(/1\s+1/)

  for (const chart of ['days', 'states', 'years', 'nations', 'regions', 'areas']) {
    const link = main.locator(`a[href$="/charts/${chart}.csv"]`).first()
    const file = await staff.request.get((await link.getAttribute('href')) ?? '')
    expect([chart, file.status()]).toEqual([chart, 200])
    expect(file.headers()['content-disposition']).toContain(`${round.slug}-${chart}.csv`)
    expect((await file.text()).split('\r\n').length).toBeGreaterThan(2)
  }
  expect((await staff.request.get(`/manage/rounds/${round.slug}/charts/none.csv`)).status()).toBe(404)
  expect((await applicant.request.get(`/manage/rounds/${round.slug}/charts/areas.csv`)).status()).toBe(404)

  const page = await openPage({ baseURL })
  await signInAs(page, 'Fatima Example')
  const path = `/manage/rounds/${round.slug}/charts`
  for (const each of [path, `/cy${path}`]) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(each)
      expect([each, width, await axeViolations(page)]).toEqual([each, width, []])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth)
      expect([each, overflow]).toEqual([each, width])
    }
  }
  expect(await page.locator('main').innerText()).toContain('Ceisiadau fesul ardal iechyd')
}, 180_000)
