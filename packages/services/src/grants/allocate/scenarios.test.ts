import { asPerson } from '@academy/db/actor/as-person'
import { scenarioEventTable, scenarioTransitionTable } from '@academy/db/grants/allocate-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { foldScenario, scenarioTransitions } from '@academy/domain/allocate/scenario'
import { createSolver } from '@academy/solver/create-solver'
import { eq } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import { withdrawApplication } from '../apply/withdraw-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { loadDecisions } from '../decide/load-decisions.ts'
import { makeCalibration } from '../weigh/make-calibration.ts'
import { changeScenario, createScenario } from './change-scenario.ts'
import { chooseScenario } from './end-scenario.ts'
import { compareScenarios, getScenario } from './get-scenario.ts'
import { listScenarios } from './list-scenarios.ts'
import { arrangeScenarios } from './testing/arrange-scenarios.ts'
import { tryScenario } from './try-scenario.ts'

const { db, as, statements } = useTestDatabase()
const arrange = arrangeGrants(db, () => as('academy_grants'))
const { division, drafted, view, settingsOf, change, solveAll, setAside, idOf } = arrangeScenarios(
  { owner: db, worker: () => as('academy_worker') },
  arrange,
)
const solver = createSolver()
afterAll(() => solver.close())

it('a scenario moves as the domain says and as the database says, which is the same', async () => {
  const rows = await db.select().from(scenarioTransitionTable)
  const said = rows.map(({ fromStatus, kind, toStatus }) => `${fromStatus} ${kind} ${toStatus}`)
  expect(said.toSorted()).toEqual(
    scenarioTransitions.map(({ from, kind, to }) => `${from} ${kind} ${to}`).toSorted(),
  )
  const folded = await drafted([[3]])
  await solveAll(solver)
  const events = await db
    .select()
    .from(scenarioEventTable)
    .where(eq(scenarioEventTable.roundId, folded.roundId))
    .orderBy(scenarioEventTable.seq)
  expect(events.map(({ kind }) => kind)).toEqual(['drafted', 'solved'])
  expect(foldScenario(events)).toBe((await view(folded)).status)
})

it('a scenario is made of what the round says and of the bids that have a score, and read in three statements', async () => {
  const { slug, bids, panel } = await drafted([[3], [1], []])
  expect(await createScenario(panel, { slug, name: 'A copy', from: 'A' })).toEqual({ ok: true, letter: 'B' })
  expect(await createScenario(panel, { slug, name: ' '.trim(), from: null })).toEqual({
    ok: false,
    problem: 'name-missing',
  })
  statements.length = 0
  const { scenario } = await getScenario(panel, { slug, letter: 'B' })
  expect(statements).toHaveLength(3)
  expect(scenario).toMatchObject({
    letter: 'B',
    basedOn: 'A',
    status: 'drafted',
    version: 1,
    changedFromRound: [],
    scoresFrom: 'mean',
  })
  expect(scenario.bids.map(({ reference }) => reference)).toEqual(
    [bids[0]?.reference ?? '', bids[1]?.reference ?? ''].toSorted(),
  )
  expect(scenario.leftOut).toEqual([
    { reference: bids[2]?.reference, why: 'no-score', organisationName: bids[2]?.name },
  ])
  expect(scenario.bids[0]?.groups).toMatchObject({ nation: ['England'] })
  statements.length = 0
  expect((await listScenarios(panel, { slug })).scenarios.map(({ letter }) => letter)).toEqual(['A', 'B'])
  expect(statements).toHaveLength(3)
  statements.length = 0
  await compareScenarios(panel, { slug, letters: ['A', 'B'] })
  expect(statements).toHaveLength(3)
})

it('scores are the calibrated ones where there is a run, with their intervals, and of which run is kept', async () => {
  const round = await division([
    [3, 3, 2],
    [2, 3, 2],
    [1, 2, 1],
    [0, 3, 1],
  ])
  const { slug, manager, panel, finance } = round
  await makeCalibration(manager, { slug, cut: 2 })
  await createScenario(panel, { slug, name: 'Calibrated', from: null })
  const scenario = await view(round)
  expect(scenario).toMatchObject({ scoresFrom: 'calibration', calibrationId: expect.any(String), stale: [] })
  for (const { interval, scoreHundredths } of scenario.bids) {
    expect(interval?.lowHundredths).toBeLessThanOrEqual(scoreHundredths)
    expect(interval?.highHundredths).toBeGreaterThanOrEqual(scoreHundredths)
  }
  expect((await getScenario(finance, { slug, letter: 'A' })).scenario.stale).toEqual([])
  await solveAll(solver)
  expect(await view(round)).toMatchObject({ stabilityRuns: 20, progress: null })
  // What is decided of it is held against the same scores.
  expect(await chooseScenario(panel, { slug, letter: 'A', base: 1, reason: 'Best' })).toEqual({ ok: true })
  const { facts } = await asPerson(as('academy_grants'), idOf(finance), (tx) => loadDecisions(tx, { slug }, idOf(finance), new Date())) // prettier-ignore
  expect(facts).toEqual([])
})

it('of two people who change one scenario the second is told what the first set, and nothing is lost', async () => {
  const round = await drafted([[3], [1]])
  const { slug, panel, manager } = round
  const settings = await settingsOf(round)
  const set = (part: object) => ({ slug, letter: 'A', base: 1, settings: { ...settings, ...part } })
  const parts = [{ levels: 2 }, { objective: 'score' }] as const
  const [first, second] = await Promise.all([
    changeScenario(panel, set(parts[0])),
    changeScenario(manager, set(parts[1])),
  ])
  const [won, lost, own] = first.ok ? [first, second, 0 as const] : [second, first, 1 as const]
  expect(won).toEqual({ ok: true, version: 2 })
  expect(lost).toMatchObject({
    ok: false,
    changed: { version: 2, parts: Object.keys(parts[own]), settings: parts[own] },
  })
  // Sent again, as by a second press, it is the same.
  expect(await changeScenario(own === 0 ? panel : manager, set(parts[own]))).toEqual(won)
  expect((await view(round)).version).toBe(2)
})

it('what cannot be set is said, part by part, and nothing is kept', async () => {
  const round = await drafted([[3], [1]])
  const bidId = round.bids[0]?.reference ?? ''
  expect(
    await change(round, {
      years: [],
      rules: [{ rule: 'tie-break', criterion: 'nothing' }],
      forced: [{ bidId: 'SP-NONE', outcome: 'in', reason: ' ' }],
      exclusive: [{ bidIds: [bidId], reason: '' }],
    }),
  ).toEqual({
    ok: false,
    problems: [
      { part: 'years', problem: 'other-years' },
      { part: 'rules', problem: 'no-such-criterion', criterion: 'nothing' },
      { part: 'forced', problem: 'no-such-bid', bidId: 'SP-NONE' },
      { part: 'forced', problem: 'reason-missing', bidId: 'SP-NONE' },
      { part: 'exclusive', problem: 'too-few-bids', index: 0 },
      { part: 'exclusive', problem: 'reason-missing', index: 0 },
    ],
  })
  expect((await view(round)).version).toBe(1)
})

it('nothing is made before the round has closed, and of no bid that has a score', async () => {
  const slug = await arrange.round()
  const panel = await arrange.roundStaff(slug, 'panel')
  expect(await refusalOf(createScenario(panel, { slug, name: 'Early', from: null }))).toBe(
    'refused: not-closed-yet',
  )
  const none = await division([[]])
  expect(await refusalOf(createScenario(none.panel, { slug: none.slug, name: 'None', from: null }))).toBe(
    'refused: nothing-to-divide',
  )
})

it('a slider is answered with its bound and keeps nothing; nobody goes on for whoever left', async () => {
  const round = await drafted([[3], [2], [1]])
  await solveAll(solver)
  const { slug, panel } = round
  const ctx = { ...panel, ports: { ...panel.ports, solver } }
  const settings = await settingsOf(round)
  const years = settings.years.map((year) => ({ ...year, budgetPence: year.budgetPence / 20n }))
  statements.length = 0
  const tried = await tryScenario(ctx, { slug, letter: 'A', settings: { ...settings, years } })
  expect(statements).toHaveLength(3)
  if (!tried.ok || tried.worth === null) throw new Error('nothing was found')
  expect(tried.bound).toBeGreaterThanOrEqual(tried.worth)
  expect(tried.changes.out.length).toBeGreaterThan(0)
  for (const { paidPence, budgetPence } of tried.outcome.years) expect(paidPence <= budgetPence).toBe(true)
  expect((await view(round)).version).toBe(1)
  await expect(
    tryScenario(ctx, { slug, letter: 'A', settings }, AbortSignal.abort(new Error('left'))),
  ).rejects.toThrow('left')
})

it('a scenario whose facts have changed says which bids, and cannot be chosen until it is set anew', async () => {
  const round = await drafted([[3], [2], [1]])
  const { slug, bids, panel } = round
  await solveAll(solver)
  await setAside((tx) => tx.execute(`UPDATE grants.criterion_score SET score = 0 WHERE assignment_id IN (SELECT id FROM grants.assignment WHERE application_id = '${bids[1]?.applicationId}')`)) // prettier-ignore
  await arrange.moveDeadline(slug, new Date(Date.now() + 3_600_000))
  const first = bids[0]
  if (!first) throw new Error('no bid')
  await withdrawApplication({ ...first.ctx, now: new Date() }, { applicationId: first.applicationId })
  await arrange.moveDeadline(slug, new Date(Date.now() - 3_600_000))
  expect((await view(round)).stale).toEqual([{ reference: first.reference, what: 'gone' }, { reference: bids[1]?.reference, what: 'score' }].toSorted((a, b) => ((a.reference ?? '') < (b.reference ?? '') ? -1 : 1))) // prettier-ignore
  expect(await refusalOf(chooseScenario(panel, { slug, letter: 'A', base: 1, reason: 'Why' }))).toBe(
    'refused: stale',
  )
  expect(await change(round, {})).toEqual({ ok: true, version: 2 })
  await solveAll(solver)
  const anew = await view(round)
  expect(anew).toMatchObject({
    stale: [],
    notChoosable: [],
    leftOut: [{ reference: first.reference, why: 'withdrawn' }],
  })
  expect(await chooseScenario(panel, { slug, letter: 'A', base: 2, reason: 'Why' })).toEqual({ ok: true })
})
