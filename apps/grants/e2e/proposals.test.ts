import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { beginApplication, fillEverySection, signInAs, signInAsNewcomer, submit } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('proposals')

it('who reads what is proposed, mended where it cannot be, looked at and applied, without JavaScript', async () => {
  const applicant = await openPage({ baseURL })
  await signInAsNewcomer(applicant)
  const application = await beginApplication(applicant, round.slug)
  await fillEverySection(applicant, application)
  await applicant.goto(`${application}/check`)
  await submit(applicant, application)
  for (const name of ['Ann Assessor Example', 'Ben Assessor Example']) {
    const assessor = await openPage({ baseURL })
    const email = await signInAsNewcomer(assessor, undefined, name)
    await round.run(
      `INSERT INTO grants.round_role (round_id, person_id, role, given_by)
       SELECT round.id, person.id, 'assessor', NULL FROM grants.round, auth.person WHERE slug = $1 AND email = $2`,
      [round.slug, email],
    )
  }

  const manager = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAs(manager, 'Fatima Example')
  await manager.goto(`/manage/rounds/${round.slug}/assessing`)
  const main = manager.locator('main')
  await manager.getByRole('link', { name: 'Propose who reads what' }).click()
  expect(await main.innerText()).toMatch(
    /1 bid, 0 of them in Welsh; 0 reviews are made or under way; 2 assessors/,
  )
  await manager.getByLabel('Reviews of each bid').fill('many')
  await manager.getByRole('button', { name: 'Propose', exact: true }).click()
  expect(await manager.locator('.nhsuk-error-summary').innerText()).toContain('whole number from 1 to 10')
  await manager.getByLabel('Reviews of each bid').fill('3')
  await manager.getByRole('button', { name: 'Propose', exact: true }).click()
  expect(await main.innerText()).toMatch(/No assignment keeps every rule[^]*1 more assessor, for 1 review/)
  expect(await manager.getByLabel('Reviews of each bid').inputValue()).toBe('3')

  await manager.locator('summary', { hasText: 'Change: Ann Assessor Example' }).click()
  const terms = manager.locator('details', { hasText: 'Change: Ann Assessor Example' })
  await terms.getByLabel('At most').fill('7')
  await terms.getByLabel('Yes').check()
  await terms.getByLabel('Comes from').selectOption({ label: 'Wales' })
  await terms.getByRole('button', { name: /^Save/ }).click()
  const row = main.locator('tr', { hasText: 'Ann Assessor Example' })
  expect((await row.innerText()).replaceAll(/\s+/g, ' ')).toMatch(/7 .*Yes .*Wales/)

  await manager.getByLabel('Reviews of each bid').fill('2')
  await manager.getByLabel('Due on').fill('2027-01-15')
  await manager.getByRole('button', { name: 'Propose', exact: true }).click()
  expect(await main.innerText()).toMatch(/2 reviews are given, 0 taken away[^]*Nobody was told yet/)
  const proposal = new URL(manager.url()).pathname
  await manager.getByRole('button', { name: 'Apply it and tell the assessors' }).click()
  expect(await main.innerText()).toContain('This proposal was applied')
  const given = await round.run(
    `SELECT assignment.status, due_on::text FROM grants.assignment JOIN grants.round ON round.id = round_id WHERE slug = $1`,
    [round.slug],
  )
  expect(given).toEqual([
    { status: 'offered', due_on: '2027-01-15' },
    { status: 'offered', due_on: '2027-01-15' },
  ])

  const seeing = await openPage({ baseURL })
  await signInAs(seeing, 'Fatima Example')
  for (const path of [`/manage/rounds/${round.slug}/assessing/propose`, proposal]) {
    for (const each of [path, `/cy${path}`]) {
      await seeing.goto(each)
      expect([each, await axeViolations(seeing)]).toEqual([each, []])
      await seeing.setViewportSize({ width: 320, height: 800 })
      expect([each, await seeing.evaluate(() => document.documentElement.scrollWidth)]).toEqual([each, 320])
      await seeing.setViewportSize({ width: 1280, height: 900 })
    }
  }
}, 120_000)
