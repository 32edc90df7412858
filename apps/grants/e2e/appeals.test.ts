import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { beginApplication, fillEverySection, signInAs, signInAsNewcomer, submit } from './applicant.ts'
import { decideRound } from './decided-round.ts'
import { fillDivision } from './divided-round.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('appeals')
const decided = useOwnRound('appeals-decided')
const BIDS = 28
const mainText = (page: Page) => page.locator('main').innerText()

/** No axe violation in either language, and no wider than a narrow screen. */
async function readsWell(page: Page, path: string): Promise<void> {
  for (const each of [path, `/cy${path}`]) {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(each)
      expect([each, width, await axeViolations(page)]).toEqual([each, width, []])
      expect([each, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([each, width])
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(path)
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus()
  await page.keyboard.press('Enter')
}

/** As if the only bid of the round had been put in reserve by somebody else, and told an hour ago. */
async function tellResults(): Promise<void> {
  await round.closeIn(-120)
  await round.run('BEGIN')
  await round.run('SET LOCAL session_replication_role = replica')
  await round.run(
    `WITH closed AS (SELECT round.id, person.id AS by FROM grants.round, auth.person WHERE slug = $1 AND person.name = 'Owen Example' LIMIT 1),
     sealed AS (INSERT INTO grants.decision_set (round_id, no, status, scenario_version_id, met_on, present, minute, total_limit_pence, award_limit_pence, key, proposed_by)
       SELECT id, 1, 'sealed', uuidv7(), '2026-01-15', 'All', 'Words', 0, 0, uuidv7(), by FROM closed RETURNING *),
     decided AS (INSERT INTO grants.decision (round_id, set_id, application_id, reference, outcome, reserve_rank, reason)
       SELECT sealed.round_id, sealed.id, application.id, application.reference, 'reserve', 1, '{"because":"weighed","inTheWay":[]}'
       FROM sealed JOIN grants.application ON application.round_id = sealed.round_id)
     INSERT INTO grants.announcement (round_id, no, set_id, status, tells_at_local, tells_at_zone, tells_at, key, proposed_by)
     SELECT round_id, 1, id, 'approved', '2026-01-20T10:00', 'Europe/London', now() - interval '1 hour', uuidv7(), proposed_by FROM sealed`,
    [round.slug],
  )
  await round.run(
    `INSERT INTO grants.round_role (round_id, person_id, role) SELECT round.id, person.id, 'senior-officer' FROM grants.round, auth.person
     WHERE slug = $1 AND person.name = 'Siân Example' ON CONFLICT DO NOTHING`,
    [round.slug],
  )
  await round.run('COMMIT')
}

it('an appeal by keyboard, in time, answered by two officers without JavaScript; its people read the answer and no name', async () => {
  const applicant = await openPage({ baseURL, expected: [/status of 422/] })
  await signInAsNewcomer(applicant, undefined, 'Appealing Example')
  const application = await beginApplication(applicant, round.slug)
  await fillEverySection(applicant, application)
  await applicant.goto(`${application}/check`)
  await submit(applicant, application)
  const appeal = `${application}/appeal`
  await applicant.goto(appeal)
  expect(await mainText(applicant)).toMatch(
    /It cannot be about the judgement itself[^]*Results are not told yet/,
  )
  await tellResults()
  await applicant.goto(`${application}/result`)
  await applicant.getByRole('link', { name: 'Appeal against this result' }).focus()
  await applicant.keyboard.press('Enter')
  await applicant.waitForURL(`**${appeal}`)
  await readsWell(applicant, appeal)
  expect(await mainText(applicant)).toMatch(/You can appeal until \w+ \d+ \w+ \d{4} at 5pm \(UK time\)\./)

  await press(applicant, 'Send the appeal')
  const summary = applicant.locator('.nhsuk-error-summary')
  await summary.waitFor()
  expect(await summary.innerText()).toMatch(
    /Choose what your appeal is about[^]*Write what was done or is wrong/,
  )
  expect(await axeViolations(applicant)).toEqual([])
  await applicant.getByLabel('A fact in the assessment was wrong').focus()
  await applicant.keyboard.press('Space')
  await applicant.getByLabel('What was done or is wrong?').focus()
  await applicant.keyboard.type('The notes say one county. Our answer 3 says two.')
  await press(applicant, 'Send the appeal')
  await applicant.waitForURL('**/appeal?sent=1')
  expect(await mainText(applicant)).toMatch(
    /We have your appeal[^]*A fact in the assessment was wrong[^]*Sent by\s+Appealing Example[^]*We say whether we look into it by[^]*It is decided by/,
  )
  await readsWell(applicant, appeal)

  const officer = await openPage({ baseURL, javaScript: false, expected: [/status of 422/] })
  await signInAs(officer, 'Fatima Example')
  const list = `/manage/rounds/${round.slug}/appeals`
  await officer.goto(`/manage/rounds/${round.slug}`)
  await officer.getByRole('link', { name: 'Appeals', exact: true }).click()
  expect(await mainText(officer)).toMatch(/1 appeal: 1 to be answered, 0 of them overdue\./)
  await officer.getByRole('link', { name: /^Journey Test/ }).click()
  expect(await mainText(officer)).toMatch(
    /Our answer 3 says two\.[^]*Who may decide\s+Fatima Example, Siân Example\./,
  )
  await officer.getByRole('button', { name: 'I see to it' }).click()
  expect(await mainText(officer)).toMatch(/Who sees to it\s+you/)
  await officer.getByRole('button', { name: 'Admit it' }).click()
  expect(await mainText(officer)).toMatch(/Admitted\s+Fatima Example/)
  await officer.getByRole('button', { name: 'Propose this answer' }).click()
  expect(await officer.locator('.nhsuk-error-summary').innerText()).toContain(
    'Choose whether the appeal is right',
  )
  await officer.getByLabel('Upheld', { exact: true }).check()
  await officer.getByLabel('Answer in Welsh').fill('Darllenwyd eich ateb eto.')
  await officer.getByRole('button', { name: 'Propose this answer' }).click()
  expect(await officer.locator('.nhsuk-error-summary').innerText()).toMatch(
    /Choose what follows[^]*Write the answer in English/,
  )
  expect(await officer.getByLabel('Answer in Welsh').inputValue()).toBe('Darllenwyd eich ateb eto.')
  await officer.getByLabel('The bid is offered an award before the reserve list').check()
  await officer.getByLabel('Answer in English').fill('We read your answer again. It says two.')
  await officer.getByRole('button', { name: 'Propose this answer' }).click()
  expect(await mainText(officer)).toMatch(
    /An answer waits for a second person[^]*“upheld” was proposed by Fatima Example/,
  )
  expect(await officer.getByRole('button', { name: 'Confirm and send it' }).count()).toBe(0)

  const second = await openPage({ baseURL })
  await signInAs(second, 'Siân Example')
  await readsWell(second, list)
  await second.getByRole('link', { name: /^Journey Test/ }).click()
  const staffPage = new URL(second.url()).pathname
  await readsWell(second, staffPage)
  await press(second, 'Confirm and send it')
  await second.getByText(/^Fatima Example, Siân Example,/).waitFor()
  await readsWell(second, staffPage)

  await applicant.goto(appeal)
  const answered = await mainText(applicant)
  expect(answered).toMatch(
    /Upheld: you are right[^]*It says two\.[^]*the bid is offered an award before the reserve list/,
  )
  expect(answered).not.toMatch(/Fatima|Siân|Owen/)
  await readsWell(applicant, appeal)
  await applicant.goto(`/cy${appeal}`)
  expect(await mainText(applicant)).toMatch(/Cadarnhawyd: rydych yn iawn[^]*Darllenwyd eich ateb eto\./)
  await readsWell(applicant, `${application}/result`)
  await applicant.getByRole('link', { name: 'Read your appeal' }).click()
  await applicant.waitForURL(`**${appeal}`)
  await applicant.goto('/outbox')
  expect(await mainText(applicant)).toMatch(/Your appeal is upheld[^]*It says two\./)
}, 240_000)

/** As if the appeal of the last reserve, or of a bid that was refused, had been upheld for an offer. */
async function upholdLast(): Promise<string> {
  await decided.run('BEGIN')
  await decided.run('SET LOCAL session_replication_role = replica')
  const [row] = await decided.run(
    `WITH last AS (SELECT decision.*, application.organisation_id FROM grants.decision JOIN grants.round ON round.id = decision.round_id
       JOIN grants.application ON application.id = application_id WHERE slug = $1 AND outcome IN ('reserve', 'refused') ORDER BY reserve_rank DESC NULLS LAST, reference LIMIT 1),
     maker AS (SELECT id FROM auth.person WHERE name = 'Rowan Example' LIMIT 1),
     made AS (INSERT INTO grants.appeal (round_id, application_id, organisation_id, reference, status, grounds, words, language, key, made_by, told_at, make_by, admit_by, decide_by)
       SELECT round_id, application_id, organisation_id, reference, 'upheld', '{fact}', 'Words', 'en', uuidv7(), maker.id, now(), now() + interval '1 day', now(), now()
       FROM last, maker RETURNING *),
     proposed AS (INSERT INTO grants.appeal_proposal (round_id, appeal_id, outcome, remedy, answer_en, key, proposed_by)
       SELECT round_id, id, 'upheld', 'offer', 'Words', uuidv7(), made_by FROM made RETURNING *)
     INSERT INTO grants.appeal_event (round_id, appeal_id, kind, actor_id, proposal_id)
     SELECT round_id, appeal_id, 'upheld', proposed_by, id FROM proposed RETURNING (SELECT reference FROM last)`,
    [decided.slug],
  )
  await decided.run('COMMIT')
  expect(row).toBeDefined()
  return String(row?.['reference'])
}

it('a bid whose appeal was upheld stands before the reserves, and what is free is offered to it first', async () => {
  const applicant = await openPage({ baseURL })
  await signInAsNewcomer(applicant)
  const application = await beginApplication(applicant, decided.slug)
  await fillEverySection(applicant, application)
  await applicant.goto(`${application}/check`)
  await submit(applicant, application)
  await fillDivision(decided, BIDS)
  await decideRound(openPage, decided)
  const reference = await upholdLast()
  const page = await openPage({ baseURL, expected: [/status of 422/] })
  await signInAs(page, 'Fatima Example')
  const decisions = `/manage/rounds/${decided.slug}/decisions`
  await readsWell(page, decisions)
  const shown = await mainText(page)
  expect(shown).toMatch(new RegExp(`Offered before the reserves[^]*${reference}, upheld `))
  await page.getByLabel('Why?').last().fill('What is free goes to the appeal first.')
  await press(page, 'Offer what is free to the next reserve')
  // Where it does not fit into what is free, it is the first that is passed over, and it is said.
  await page
    .getByText(
      new RegExp(
        `Offered after an appeal: ${reference}|Passed over: ${reference}|What is free fits no reserve`,
      ),
    )
    .first()
    .waitFor()
}, 240_000)
