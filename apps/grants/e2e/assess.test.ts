import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { beginApplication, fillEverySection, signInAs, signInAsNewcomer, submit } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('assess')

it('a conflict of interest is declared without JavaScript, closes the bid, and is ruled on by another officer', async () => {
  const applicant = await openPage({ baseURL })
  await signInAsNewcomer(applicant)
  const application = await beginApplication(applicant, round.slug)
  await fillEverySection(applicant, application)
  await applicant.goto(`${application}/check`)
  await submit(applicant, application)

  const manager = await openPage({ baseURL, javaScript: false, expected: [/status of 404/] })
  await signInAs(manager, 'Fatima Example')
  await manager.goto(`/manage/rounds/${round.slug}`)
  const main = manager.locator('main')
  const bid = main.locator('table a').first()
  const name = await bid.innerText()
  const address = (await bid.getAttribute('href')) ?? ''
  await manager.getByRole('link', { name: 'Conflicts of interest' }).click()
  expect(await main.innerText()).toContain('No conflict is known in this round.')
  await manager.getByRole('link', { name: 'Declare your own' }).click()
  expect(await main.innerText()).toContain('1 is left of 1')
  await manager.getByRole('group', { name }).getByLabel('A', { exact: true }).check()
  await manager.getByLabel(/In a few words/).fill('My sister works there.')
  await manager.getByRole('button', { name: 'Declare these and no others' }).click()
  expect(await main.innerText()).toMatch(
    /Your declaration was kept[^]*There is nothing to declare about yet|declared about everything/,
  )
  expect(await main.innerText()).toMatch(/My sister works there\.[^]*Waits, and bars until then/)

  await manager.goto(`/manage/rounds/${round.slug}?q=${encodeURIComponent(name)}`)
  expect(await main.innerText()).toContain('No application matches.')
  expect((await manager.goto(address))?.status()).toBe(404)
  const file = await manager.request.get(`/manage/rounds/${round.slug}/applications.csv`)
  expect(await file.text()).not.toContain(name)

  const officer = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAs(officer, 'Siân Example')
  await officer.goto(`/manage/rounds/${round.slug}/conflicts`)
  const ruling = officer.locator('main')
  expect(await ruling.innerText()).toMatch(/Fatima Example[^]*My sister works there\./)
  await officer.locator('summary', { hasText: 'Give the ruling' }).click()
  await officer.getByRole('button', { name: 'Give the ruling' }).click()
  expect(await officer.locator('.nhsuk-error-summary').innerText()).toContain(
    'Choose whether they may read it',
  )
  await officer.getByLabel('Yes: it does not matter').check()
  await officer.getByLabel('Why?').fill('She left a year ago.')
  await officer.getByRole('button', { name: 'Give the ruling' }).click()
  expect(await ruling.innerText()).toMatch(/May read it[^]*She left a year ago\.[^]*Siân Example/)

  await manager.goto(`/manage/rounds/${round.slug}`)
  expect(await main.innerText()).toContain(name)
  const seeing = await openPage({ baseURL })
  await signInAs(seeing, 'Siân Example')
  for (const path of [`/manage/rounds/${round.slug}/conflicts`, `/assess/declare/${round.slug}`]) {
    for (const each of [path, `/cy${path}`]) {
      await seeing.goto(each)
      expect([each, await axeViolations(seeing)]).toEqual([each, []])
      await seeing.setViewportSize({ width: 320, height: 800 })
      expect([each, await seeing.evaluate(() => document.documentElement.scrollWidth)]).toEqual([each, 320])
      await seeing.setViewportSize({ width: 1280, height: 900 })
    }
  }
}, 120_000)
