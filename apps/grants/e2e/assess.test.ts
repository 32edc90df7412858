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

it('a bid is assigned, declared about, accepted, scored and sent back, by keyboard and without JavaScript', async () => {
  const applicant = await openPage({ baseURL })
  await signInAsNewcomer(applicant)
  const application = await beginApplication(applicant, round.slug)
  await fillEverySection(applicant, application)
  await applicant.goto(`${application}/check`)
  await submit(applicant, application)
  const [bid] = await round.run(
    `SELECT reference, organisation.name FROM grants.application JOIN grants.organisation ON organisation.id = organisation_id
     WHERE application.id = $1`,
    [application.split('/').at(-1)],
  )
  const { reference, name } = bid as { reference: string; name: string }

  const assessor = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  const email = await signInAsNewcomer(assessor, undefined, 'Ann Assessor Example')
  await round.run(
    `INSERT INTO grants.round_role (round_id, person_id, role)
     SELECT round.id, person.id, 'assessor' FROM grants.round, auth.person WHERE slug = $1 AND email = $2`,
    [round.slug, email],
  )
  const manager = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAs(manager, 'Siân Example')
  await manager.goto(`/manage/rounds/${round.slug}/assessing?q=${reference}`)
  const board = manager.locator('main')
  await board.locator('summary', { hasText: 'Assign it to somebody' }).click()
  await board.getByRole('button', { name: `Assign ${name}` }).click()
  expect(await manager.locator('.nhsuk-error-summary').innerText()).toContain('Choose an assessor')
  await manager.goto(`/manage/rounds/${round.slug}/assessing?q=${reference}`)
  await board.locator('summary', { hasText: 'Assign it to somebody' }).click()
  await board.getByLabel('Assign to').selectOption({ label: 'Ann Assessor Example: 0 open' })
  await board.getByLabel('Due on').fill('2099-01-15')
  await board.getByRole('button', { name: `Assign ${name}` }).click()
  expect(await board.innerText()).toMatch(/Ann Assessor Example\s+Waits for your answer/i)

  const main = assessor.locator('main')
  await assessor.goto('/')
  const nav = assessor.getByRole('navigation').first()
  expect(await nav.getByRole('link', { name: 'Manage' }).count()).toBe(0)
  await nav.getByRole('link', { name: 'Assess', exact: true }).click()
  expect(await main.innerText()).toContain('1 bid is left to assess')
  await assessor.getByRole('link', { name: /Declare conflicts first/ }).click()
  await assessor.getByRole('button', { name: 'Declare these and no others' }).click()
  await assessor.goto('/assess')
  await assessor.getByRole('link', { name: /Accept or decline/ }).click()
  await assessor.getByRole('button', { name: 'Accept' }).click()
  expect(await main.innerText()).toContain('Journey Ways Well')
  await assessor.getByRole('button', { name: 'Save and finish' }).click()
  expect(await assessor.locator('.nhsuk-error-summary li').count()).toBeGreaterThan(2)
  const scores = assessor.getByRole('radio', { name: /^3: / })
  for (const score of await scores.all()) {
    await score.focus()
    await assessor.keyboard.press('Space')
  }
  for (const why of await assessor.getByLabel('Why this score?').all()) await why.fill('The plan says how.')
  await assessor.getByRole('button', { name: 'Save', exact: true }).click()
  expect(await main.innerText()).toContain('What you wrote was saved')
  await assessor.getByRole('button', { name: 'Save and finish' }).click()
  expect(await main.innerText()).toMatch(/0 bids are left to assess, 1 finished/)

  await manager.goto(`/manage/rounds/${round.slug}/assessing?q=${reference}`)
  await board.locator('summary', { hasText: 'Send it back' }).click()
  await board.getByLabel('Why?').fill('Say more of the need.')
  await board.getByRole('button', { name: 'Send it back' }).click()
  await assessor.goto('/assess')
  await main.getByRole('link', { name: /^Assess/ }).click()
  expect(await main.innerText()).toContain('Say more of the need.')

  const seeing = await openPage({ baseURL })
  await seeing.context().addCookies(await assessor.context().cookies())
  const seen = new URL(assessor.url()).pathname
  for (const path of ['/assess', seen, `${seen}/answer`]) {
    for (const each of [path, `/cy${path}`]) {
      await seeing.goto(each)
      expect([each, await axeViolations(seeing)]).toEqual([each, []])
      await seeing.setViewportSize({ width: 320, height: 800 })
      expect([each, await seeing.evaluate(() => document.documentElement.scrollWidth)]).toEqual([each, 320])
      await seeing.setViewportSize({ width: 1280, height: 900 })
    }
  }
}, 120_000)
