import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it, vi } from 'vitest'
import { beginApplication, fillEverySection, signInAs, signInAsNewcomer, submit } from './applicant.ts'
import { fillDivision } from './divided-round.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('results')
const BIDS = 60
const files = ['results.csv', 'results.json', 'awards.csv', 'awards.json', 'decisions.json', 'division.json']
const address = () => `/rounds/${round.slug}/results`
const people = { manager: 'Fatima Example', officer: 'Siân Example', finance: 'Owen Example' }
const mainText = (page: Page) => page.locator('main').innerText()

/** A round divided, decided and sealed by the people who do that, not told yet. */
beforeAll(async () => {
  const applicant = await openPage({ baseURL })
  await signInAsNewcomer(applicant)
  const application = await beginApplication(applicant, round.slug)
  await fillEverySection(applicant, application)
  await applicant.goto(`${application}/check`)
  await submit(applicant, application)
  await fillDivision(round, BIDS)
  for (const [name, role] of [
    [people.officer, 'senior-officer'],
    [people.finance, 'finance'],
    ['Bethan Example', 'assessor'],
  ])
    await round.run(
      `INSERT INTO grants.round_role (round_id, person_id, role) SELECT round.id, person.id, $3 FROM grants.round, auth.person
       WHERE slug = $1 AND person.name = $2 ON CONFLICT DO NOTHING`,
      [round.slug, name, role],
    )
  const manage = `/manage/rounds/${round.slug}`
  const manager = await openPage({ baseURL, expected: [/status of (404|409|422)/] })
  await signInAs(manager, people.manager)
  await manager.goto(`${manage}/scenarios`)
  await manager.getByLabel('What it is called').fill('One')
  await manager.getByRole('button', { name: 'Make a scenario' }).click()
  await manager.waitForURL('**/scenarios/A')
  await vi.waitFor(
    async () => {
      await manager.goto(`${manage}/scenarios/A`)
      expect(await manager.locator('#progress').count()).toBe(0)
    },
    { timeout: 120_000, interval: 1_000 },
  )
  await manager.goto(`${manage}/scenarios/A/choose`)
  await manager.getByLabel('Why this one').fill('Worth most.')
  await manager.getByRole('button', { name: 'Choose it and bind the round' }).click()
  await manager.waitForURL('**/scenarios/A')
  await manager.goto(`${manage}/decisions`)
  for (const [label, value] of [
    ['Day', '15'],
    ['Month', '1'],
    ['Year', '2026'],
  ] as const)
    await manager.getByLabel(label, { exact: true }).fill(value)
  await manager.getByLabel('Who was there?').fill('Secret Example (chair)')
  await manager.getByLabel('What was said and agreed?').fill('The panel follows scenario A.')
  await manager.getByRole('button', { name: 'Propose these decisions' }).click()
  await manager.getByText(/Proposed: 0 of 2 approvals/).waitFor()
  for (const name of [people.officer, people.finance]) {
    const approver = await openPage({ baseURL })
    await signInAs(approver, name)
    await approver.goto(`${manage}/decisions`)
    await approver.getByRole('button', { name: 'Approve as they stand' }).click()
    await approver
      .getByText(/1 of 2 approvals|Nothing of them changes any more/)
      .first()
      .waitFor()
  }
}, 300_000)

/** As if the results had been told an hour ago, or were in an hour. */
async function tell(hours: number): Promise<void> {
  await round.run('BEGIN')
  await round.run('SET LOCAL session_replication_role = replica')
  await round.run(
    'DELETE FROM grants.announcement WHERE round_id = (SELECT id FROM grants.round WHERE slug = $1)',
    [round.slug],
  )
  await round.run(
    `INSERT INTO grants.announcement (round_id, no, set_id, status, tells_at_local, tells_at_zone, tells_at, key, proposed_by)
     SELECT round_id, 1, decision_set.id, 'approved', '2026-01-20T10:00', 'Europe/London', now() + make_interval(hours => $2), uuidv7(), proposed_by
     FROM grants.decision_set JOIN grants.round ON round.id = round_id WHERE slug = $1`,
    [round.slug, hours],
  )
  await round.run('COMMIT')
}

it('before the instant every address answers everybody as if there were nothing', async () => {
  await tell(1)
  const nobody = await openPage({ baseURL })
  const applicant = await openPage({ baseURL })
  await signInAs(applicant, 'Alex Example')
  const assessor = await openPage({ baseURL })
  await signInAs(assessor, 'Bethan Example')
  for (const { request } of [nobody, applicant, assessor])
    for (const file of ['results', ...files])
      for (const language of ['', '/cy']) {
        const answer = await request.get(`${language}/rounds/${round.slug}/${file}`)
        const same = await request.get(`${language}/rounds/no-such-round/${file}`)
        const told = async (given: typeof answer) => (await given.text()).replaceAll(/[0-9a-f-]{36}|no-such-round|journey-results-\d+/g, '') // prettier-ignore
        expect([file, answer.status(), await told(answer)]).toEqual([file, 404, await told(same)])
      }
  await nobody.goto(`/rounds/${round.slug}`)
  expect(await nobody.getByRole('link', { name: 'Results of this round' }).count()).toBe(0)
}, 60_000)

it('once told everybody reads them in both languages, by keyboard, in print and on a narrow screen, and the script says yes to the files', async () => {
  await tell(-1)
  const page = await openPage({ baseURL })
  await page.goto(`/rounds/${round.slug}`)
  await page.getByRole('link', { name: 'Results of this round' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${address()}`)
  for (const each of [address(), `/cy${address()}`])
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(each)
      expect([each, width, await axeViolations(page)]).toEqual([each, width, []])
      const wide = await page.evaluate(() =>
        Array.from(document.querySelectorAll('main *'))
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
          .map((one) => one.outerHTML.slice(0, 80)),
      )
      expect([each, wide, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
        each,
        [],
        width,
      ])
      expect(await page.locator('script').count()).toBe(0)
    }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(address())
  const said = await mainText(page)
  expect(said).toMatch(/A made-up round/i)
  expect(said).toMatch(/success rate of \d+%/)
  expect(said).toMatch(/By nation[\s\S]*England\s+\d+\s+\d+\s+\d+%/)
  expect(said).not.toMatch(/Secret Example|Fatima|Siân|Owen/)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('table', { name: 'Who was awarded money' }).isVisible()).toBe(true)
  await page.emulateMedia({ media: null })

  const table = page.getByRole('table', { name: 'Who was awarded money' })
  const rows = await table.locator('tbody tr').count()
  const [stands] = await round.run(`SELECT count(*)::int AS n FROM grants.round, grants.standing_awards(round.id) WHERE slug = $1`, [round.slug]) // prettier-ignore
  expect(rows).toBe(stands?.['n'])
  await table.getByRole('link', { name: 'In all' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**?sort=total#awards')
  const sums = await table.locator('tbody tr td:last-child').allInnerTexts()
  const pounds = sums.map((text) => Number(text.replaceAll(/[^\d.]/g, '')))
  expect(pounds).toEqual(pounds.toSorted((a, b) => b - a))

  const linked = await page.locator('#open-data a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')) // prettier-ignore
  expect(linked).toHaveLength(files.length + 1)
  const folder = mkdtempSync(join(tmpdir(), 'results-'))
  for (const href of linked) {
    const answer = await page.request.get(href)
    const etag = answer.headers()['etag'] ?? ''
    expect([href, answer.status(), etag, answer.headers()['cache-control']]).toEqual([href, 200, expect.stringMatching(/^(W\/)?"/), 'public, no-cache']) // prettier-ignore
    expect((await page.request.get(href, { headers: { 'If-None-Match': etag } })).status()).toBe(304)
    const text = await answer.text()
    expect(text).not.toMatch(/Secret Example|The panel follows/)
    writeFileSync(join(folder, href.split('/').at(-1) ?? ''), text)
  }
  const at = (name: string) => join(folder, name)
  const checked = await promisify(execFile)(process.execPath, [at('verify-allocation.mjs'), at('division.json'), '--decisions', at('decisions.json')]) // prettier-ignore
  rmSync(folder, { recursive: true })
  expect(checked.stdout).toMatch(/yes {2}the decisions are of this division[\s\S]*yes {2}reserves are ranked/)
  expect(checked.stdout).not.toContain('NO ')

  const manager = await openPage({ baseURL })
  await signInAs(manager, people.manager)
  await manager.goto(`/manage/rounds/${round.slug}/decisions`)
  await manager.getByRole('link', { name: 'What everybody reads of these decisions' }).click()
  await manager.waitForURL(`**${address()}`)
}, 180_000)
