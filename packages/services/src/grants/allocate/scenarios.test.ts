import { useTestDatabase } from '@academy/db/testing/test-database'
import { createSolver } from '@academy/solver/create-solver'
import { afterAll, expect, it } from 'vitest'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import type { ServiceContext } from '../../service-context.ts'
import { changeScenario, createScenario } from './change-scenario.ts'
import { getScenario } from './get-scenario.ts'
import { listScenarios } from './list-scenarios.ts'
import { approveForced, chooseScenario, dropScenario, getScenarioRecord } from './end-scenario.ts'
import { solveNextScenario } from './solve-scenarios.ts'
import { arrangeDivision } from './testing/arrange-division.ts'

const { db, as, statements } = useTestDatabase()
const arrange = arrangeGrants(db, () => as('academy_grants'))
const { division } = arrangeDivision(db, arrange)
const solver = createSolver()
afterAll(() => solver.close())
const log = { info: () => {}, error: (fields: unknown) => console.error(fields) }
const worker = (): ServiceContext => ({ db: as('academy_worker'), actor: { kind: 'system', job: 'solve-scenarios' }, now: new Date(), log, ports: { solver } }) // prettier-ignore
const limits = { awardsMs: 20_000, trialMs: 10_000, runs: 10, runMs: 5_000 }
async function solveAll(): Promise<void> {
  while (await solveNextScenario(worker(), { limits }));
}

it('a scenario is made of what the round says and of the bids that have a score, and read in three statements', async () => {
  const { slug, bids, panel } = await division([3, 1, null])
  expect(await createScenario(panel, { slug, name: 'As the round says', from: null })).toEqual({
    ok: true,
    letter: 'A',
  })
  expect(await createScenario(panel, { slug, name: 'A copy', from: 'A' })).toEqual({ ok: true, letter: 'B' })
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
    [bids[0]?.reference, bids[1]?.reference].toSorted(),
  )
  expect(scenario.leftOut).toEqual([
    { reference: bids[2]?.reference, why: 'no-score', organisationName: bids[2]?.name },
  ])
  expect(scenario.bids[0]?.groups).toMatchObject({ nation: ['England'] })
  statements.length = 0
  expect((await listScenarios(panel, { slug })).scenarios.map(({ letter }) => letter)).toEqual(['A', 'B'])
  expect(statements).toHaveLength(3)
})

it('of two people who change one scenario the second is told what the first set, and nothing is lost', async () => {
  const { slug, panel, manager } = await division([3, 1])
  await createScenario(panel, { slug, name: 'One', from: null })
  const { settings } = (await getScenario(panel, { slug, letter: 'A' })).scenario
  const set = (change: object) => ({ slug, letter: 'A', base: 1, settings: { ...settings, years: [...settings.years], rules: [...settings.rules], forced: [], exclusive: [], ...change } }) // prettier-ignore
  const [first, second] = await Promise.all([
    changeScenario(panel, set({ levels: 2 })),
    changeScenario(manager, set({ objective: 'score' })),
  ])
  const [won, lost] = first.ok ? [first, second] : [second, first]
  expect(won).toEqual({ ok: true, version: 2 })
  expect(lost).toMatchObject({
    ok: false,
    changed: { version: 2, parts: [first.ok ? 'levels' : 'objective'] },
  })
  expect(
    await changeScenario(first.ok ? panel : manager, set(first.ok ? { levels: 2 } : { objective: 'score' })),
  ).toEqual(won)
})

it('nothing is made before the round has closed', async () => {
  const slug = await arrange.round()
  const panel = await arrange.roundStaff(slug, 'panel')
  expect(await refusalOf(createScenario(panel, { slug, name: 'Early', from: null }))).toBe(
    'refused: not-closed-yet',
  )
})

it('a scenario is solved, explained and chosen; its record is what was found, and nothing changes after', async () => {
  const { slug, panel, manager } = await division([3, 2, 1])
  await createScenario(panel, { slug, name: 'One', from: null })
  await createScenario(panel, { slug, name: 'Two', from: null })
  const choose = (letter = 'A') =>
    chooseScenario(panel, { slug, letter, base: 1, reason: 'Most for the money' })
  expect(await refusalOf(choose())).toBe('refused: not-solved')
  await solveAll()
  const { scenario } = await getScenario(panel, { slug, letter: 'A' })
  expect(scenario).toMatchObject({
    status: 'solved',
    progress: null,
    notChoosable: [],
    awards: { status: 'optimal', ties: 'broken' },
  })
  expect(scenario.bids.every(({ reason }) => reason !== null)).toBe(true)
  expect(await choose()).toEqual({ ok: true })
  expect(await choose()).toEqual({ ok: true })
  expect((await getScenario(panel, { slug, letter: 'A' })).scenario).toMatchObject({
    status: 'chosen',
    ended: { reason: 'Most for the money' },
  })
  const record = JSON.parse((await getScenarioRecord(panel, { slug })).text) as { inputSha256: string }
  expect(record.inputSha256).toBe(scenario.sha256)
  expect(await refusalOf(choose('B'))).toBe('refused: divided')
  expect(await refusalOf(createScenario(manager, { slug, name: 'Three', from: null }))).toBe(
    'refused: divided',
  )
  expect(await refusalOf(dropScenario(manager, { slug, letter: 'B', base: 1, reason: 'Why' }))).toBe(
    'refused: divided',
  )
})

it('a bid decided by hand needs a second person before the scenario can be chosen', async () => {
  const { slug, bids, panel, manager } = await division([3, 1])
  await createScenario(panel, { slug, name: 'One', from: null })
  const { settings } = (await getScenario(panel, { slug, letter: 'A' })).scenario
  const bidId = bids[0]?.reference ?? ''
  const set = { ...settings, years: [...settings.years], rules: [...settings.rules], exclusive: [] }
  const word = { bidId, outcome: 'out' as const, reason: '' }
  const change = (reason: string) => changeScenario(panel, { slug, letter: 'A', base: 1, settings: { ...set, forced: [{ ...word, reason }] } }) // prettier-ignore
  expect(await change(' ')).toEqual({
    ok: false,
    problems: [{ part: 'forced', problem: 'reason-missing', bidId }],
  })
  expect(await change('It runs already')).toEqual({ ok: true, version: 2 })
  await solveAll()
  const choose = () => chooseScenario(manager, { slug, letter: 'A', base: 2, reason: 'Best' })
  expect(await refusalOf(choose())).toBe('refused: not-approved')
  const [forced] = (await getScenario(panel, { slug, letter: 'A' })).scenario.forced
  expect(forced).toMatchObject({ reference: bidId, approvedBy: null, mayApprove: false })
  const approve = { slug, letter: 'A', id: forced?.id ?? '' }
  expect(await refusalOf(approveForced(panel, approve))).toBe('refused: own-change')
  await approveForced(manager, approve)
  await approveForced(manager, approve)
  expect(await choose()).toEqual({ ok: true })
})
