import { asPerson } from '@academy/db/actor/as-person'
import {
  scenarioApprovalTable,
  scenarioEventTable,
  scenarioForcedTable,
  scenarioLotSeedTable,
  scenarioRecordTable,
  scenarioResultTable,
  scenarioTable,
  scenarioVersionTable,
  scenarioWorkTable,
} from '@academy/db/grants/allocate-tables'
import { conflictTable } from '@academy/db/grants/assess-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { createSolver } from '@academy/solver/create-solver'
import { eq, sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { changeScenario, createScenario } from './change-scenario.ts'
import { drawTheLot, sayLotSeed } from './draw-the-lot.ts'
import { approveForced, chooseScenario, dropScenario, getScenarioRecord } from './end-scenario.ts'
import { compareScenarios, getScenario } from './get-scenario.ts'
import { listScenarios } from './list-scenarios.ts'
import { arrangeScenarios } from './testing/arrange-scenarios.ts'
import { tryScenario } from './try-scenario.ts'

const { db, as } = useTestDatabase()
const app = () => as('academy_grants')
const arrange = arrangeGrants(db, app)
const { drafted, view, settingsOf, change, solveAll, idOf } = arrangeScenarios(
  { owner: db, worker: () => as('academy_worker') },
  arrange,
)
const solver = createSolver()
afterAll(() => solver.close())

const tables = [
  scenarioTable,
  scenarioVersionTable,
  scenarioForcedTable,
  scenarioApprovalTable,
  scenarioResultTable,
  scenarioWorkTable,
  scenarioEventTable,
  scenarioLotSeedTable,
  scenarioRecordTable,
] as const
type Round = Awaited<ReturnType<typeof drafted>>

/** A round with something in every table. */
async function full(): Promise<Round> {
  const round = await drafted([[3], [1]])
  const { slug, panel, manager } = round
  await createScenario(panel, { slug, name: 'Another', from: null })
  await sayLotSeed(panel, { slug, seed: 'Long enough', publishedAt: 'Here' })
  await change(round, {
    forced: [{ bidId: round.bids[0]?.reference ?? '', outcome: 'in', reason: 'It runs already' }],
  })
  await solveAll(solver)
  await approveForced(manager, { slug, letter: 'A', id: (await view(round)).forced[0]?.id ?? '' })
  await chooseScenario(panel, { slug, letter: 'A', base: 2, reason: 'Best' })
  return round
}
const rowsOf = (ctx: ServiceContext, roundId: string) =>
  asPerson(app(), idOf(ctx), (tx) =>
    Promise.all(
      tables.map(
        async (table) => (await tx.select().from(table).where(eq(table.roundId, roundId))).length > 0,
      ),
    ),
  )
const conflictOf = (round: Round, ctx: ServiceContext) =>
  db.insert(conflictTable).values({ roundId: round.roundId, applicationId: round.bids[0]?.applicationId ?? '', personId: idOf(ctx), kind: 'partner', foundHow: 'found' }) // prettier-ignore

describe('row-level security of scenarios', () => {
  it('shows every table to who divides and who audits, and nothing to assessors, applicants, strangers or anybody with a conflict', async () => {
    const round = await full()
    const [assessor] = round.assessors
    const [bid] = round.bids
    if (!assessor || !bid) throw new Error('nobody')
    for (const ctx of [round.panel, round.manager, round.officer, round.auditor, round.finance])
      expect(await rowsOf(ctx, round.roundId)).toEqual(tables.map(() => true))
    for (const ctx of [assessor, bid.ctx, arrange.contextOf(await arrange.person())])
      expect(await rowsOf(ctx, round.roundId)).toEqual(tables.map(() => false))
    await conflictOf(round, round.panel)
    expect(await rowsOf(round.panel, round.roundId)).toEqual(tables.map(() => false))
  })

  it('lets nobody write in the name of another, who may only read, or beside the rules', async () => {
    const round = await drafted([[3], [1]])
    const [scenario] = await db.select().from(scenarioTable).where(eq(scenarioTable.roundId, round.roundId))
    const { id: scenarioId = '', versionId } = scenario ?? {}
    const { roundId, panel, manager, officer, auditor, finance } = round
    const write = (ctx: ServiceContext, work: Parameters<typeof asPerson>[2]) =>
      asPerson(app(), idOf(ctx), work)
    const made = (by: ServiceContext) => ({ roundId, name: 'Mine', no: 1, madeBy: idOf(by) })
    const ended = (by: ServiceContext, kind: 'chosen' | 'dropped' | 'solved') => ({ scenarioId, roundId, versionId: versionId ?? '', kind, actorId: idOf(by), reason: 'Why' }) // prettier-ignore
    const denied = [
      () => write(auditor, (tx) => tx.insert(scenarioTable).values(made(auditor))),
      () => write(finance, (tx) => tx.insert(scenarioTable).values(made(finance))),
      () => write(panel, (tx) => tx.insert(scenarioTable).values(made(manager))),
      () => write(officer, (tx) => tx.insert(scenarioEventTable).values(ended(officer, 'chosen'))),
      () => write(auditor, (tx) => tx.insert(scenarioEventTable).values(ended(auditor, 'dropped'))),
      () => write(panel, (tx) => tx.insert(scenarioForcedTable).values({ scenarioId, roundId, reference: 'x', outcome: 'in', reason: 'Why', forcedBy: idOf(panel) })), // prettier-ignore
      () => write(panel, (tx) => tx.insert(scenarioResultTable).values({ versionId: versionId ?? '', roundId, step: 'awards', status: 'optimal', content: {}, solver: 'mine' })), // prettier-ignore
      () => write(panel, (tx) => tx.update(scenarioTable).set({ status: 'chosen' })),
    ]
    for (const each of denied) await expect(each()).rejects.toMatchObject({ cause: { code: '42501' } })
    const refused = [
      // Not solved, and without a record.
      () => write(panel, (tx) => tx.insert(scenarioEventTable).values(ended(panel, 'chosen'))),
      () => db.insert(scenarioEventTable).values({ ...ended(panel, 'solved'), actorId: null, reason: null }),
      () => db.update(scenarioTable).set({ status: 'chosen' }).where(eq(scenarioTable.id, scenarioId)),
      () => db.update(scenarioVersionTable).set({ no: 7 }),
      () => db.delete(scenarioEventTable),
    ]
    for (const each of refused) await expect(each()).rejects.toMatchObject({ cause: { code: '23001' } })
  })

  it('holds a choice to its second person, whoever writes it', async () => {
    const round = await drafted([[3], [1]])
    await change(round, {
      forced: [{ bidId: round.bids[0]?.reference ?? '', outcome: 'out', reason: 'Why' }],
    })
    await solveAll(solver)
    const [scenario] = await db.select().from(scenarioTable).where(eq(scenarioTable.roundId, round.roundId))
    const [word] = await db
      .select()
      .from(scenarioForcedTable)
      .where(eq(scenarioForcedTable.roundId, round.roundId))
    const kept = {
      scenarioId: scenario?.id ?? '',
      versionId: scenario?.versionId ?? '',
      roundId: round.roundId,
    }
    const straight = asPerson(app(), idOf(round.panel), async (tx) => {
      await tx.insert(scenarioRecordTable).values({ ...kept, canonicalJson: '{}', sha256: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', keptBy: idOf(round.panel) }) // prettier-ignore
      await tx
        .insert(scenarioEventTable)
        .values({ ...kept, kind: 'chosen', actorId: idOf(round.panel), reason: 'Why' })
    })
    await expect(straight).rejects.toMatchObject({ cause: { code: '23001', message: 'what is decided by hand is approved by a second person' } }) // prettier-ignore
    const own = asPerson(app(), idOf(round.panel), (tx) =>
      tx
        .insert(scenarioApprovalTable)
        .values({ forcedId: word?.id ?? '', roundId: round.roundId, approvedBy: idOf(round.panel) }),
    )
    await expect(own).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it('lets the worker read what is to be solved and nothing of applications, people or reasons', async () => {
    await full()
    for (const statement of [
      'SELECT name FROM grants.scenario',
      'SELECT made_by FROM grants.scenario_version',
      'SELECT * FROM grants.scenario_forced',
      'SELECT * FROM grants.scenario_event',
      'SELECT * FROM grants.scenario_record',
      'SELECT * FROM grants.criterion_score',
      'UPDATE grants.scenario_result SET solver = solver',
      'INSERT INTO grants.scenario_lot_seed DEFAULT VALUES',
    ])
      await expect(as('academy_worker').execute(sql.raw(statement)), statement).rejects.toMatchObject({ cause: { code: '42501' } }) // prettier-ignore
  })
})

it('whoever has a conflict of interest with one bid gets nothing of any scenario, by every operation', async () => {
  const round = await drafted([[3], [1]])
  const { slug, manager } = round
  const settings = await settingsOf(round)
  const [one, ended] = [
    { slug, letter: 'A' },
    { slug, letter: 'A', base: 1, reason: 'Why' },
  ]
  await conflictOf(round, manager)
  const asked: (() => Promise<unknown>)[] = [
    () => listScenarios(manager, { slug }),
    () => getScenario(manager, one),
    () => compareScenarios(manager, { slug, letters: ['A', 'B'] }),
    () => tryScenario({ ...manager, ports: { solver } }, { ...one, settings }),
    () => createScenario(manager, { slug, name: 'Mine', from: null }),
    () => changeScenario(manager, { ...one, base: 1, settings }),
    () => approveForced(manager, { ...one, id: crypto.randomUUID() }),
    () => chooseScenario(manager, ended),
    () => dropScenario(manager, ended),
    () => sayLotSeed(manager, { slug, seed: 'Long enough', publishedAt: 'Here' }),
    () => drawTheLot(manager, { ...one, base: 1 }),
    () => getScenarioRecord(manager, { slug }),
  ]
  for (const ask of asked) expect(await refusalOf(ask())).toBe('refused: closed-bid-in-round')
})

it('a bid decided by hand needs a second person before the scenario can be chosen', async () => {
  const round = await drafted([[3], [1]])
  const { slug, panel, manager } = round
  const forced = [
    { bidId: round.bids[0]?.reference ?? '', outcome: 'out' as const, reason: 'It runs already' },
  ]
  expect(await change(round, { forced })).toEqual({ ok: true, version: 2 })
  await solveAll(solver)
  const choose = () => chooseScenario(manager, { slug, letter: 'A', base: 2, reason: 'Best' })
  expect(await refusalOf(choose())).toBe('refused: not-approved')
  const [word] = (await view(round)).forced
  expect(word).toMatchObject({ reference: forced[0]?.bidId, approvedBy: null, mayApprove: false })
  const approve = { slug, letter: 'A', id: word?.id ?? '' }
  expect(await refusalOf(approveForced(panel, approve))).toBe('refused: own-change')
  await approveForced(manager, approve)
  await approveForced(manager, approve)
  expect(await choose()).toEqual({ ok: true })
})

it('what is chosen is chosen once, and nothing of the round changes after', async () => {
  const round = await full()
  const { slug, panel, manager } = round
  expect(await chooseScenario(panel, { slug, letter: 'A', base: 2, reason: 'Best' })).toEqual({ ok: true })
  expect(await view(round)).toMatchObject({
    status: 'chosen',
    ended: { reason: 'Best' },
    notChoosable: ['divided'],
  })
  const settings = await settingsOf(round)
  const ended = { slug, letter: 'B', base: 1, reason: 'Why' }
  const asked: (() => Promise<unknown>)[] = [
    () => chooseScenario(panel, ended),
    () => dropScenario(manager, ended),
    () => createScenario(manager, { slug, name: 'Three', from: null }),
    () => changeScenario(manager, { slug, letter: 'B', base: 1, settings }),
    () => drawTheLot(manager, { slug, letter: 'B', base: 1 }),
  ]
  for (const ask of asked) expect(await refusalOf(ask())).toBe('refused: divided')
})

it('more money than the round has can be tried and solved, and not chosen; what is put aside can be copied', async () => {
  const round = await drafted([[3], [1]])
  const { slug, panel } = round
  const { settings } = await view(round)
  await change(round, {
    years: settings.years.map((year) => ({ ...year, budgetPence: year.budgetPence + 1n })),
  })
  await solveAll(solver)
  expect(await refusalOf(chooseScenario(panel, { slug, letter: 'A', base: 2, reason: 'Why' }))).toBe(
    'refused: over-budget',
  )
  expect(await dropScenario(panel, { slug, letter: 'A', base: 1, reason: 'Why' })).toEqual({
    ok: false,
    problem: 'changed',
    version: 2,
  })
  expect(await dropScenario(panel, { slug, letter: 'A', base: 2, reason: ' ' })).toEqual({
    ok: false,
    problem: 'reason-missing',
  })
  expect(await dropScenario(panel, { slug, letter: 'A', base: 2, reason: 'Too much' })).toEqual({ ok: true })
  expect(await refusalOf(change(round, {}))).toBe('refused: dropped')
  expect(await createScenario(panel, { slug, name: 'From it', from: 'A' })).toEqual({ ok: true, letter: 'B' })
})
