import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { scenarioResultTable, scenarioWorkTable } from '@academy/db/grants/allocate-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { createSolver } from '@academy/solver/create-solver'
import { eq, sql } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import type { Solver } from '../../ports/solver.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { makeCalibration } from '../weigh/make-calibration.ts'
import { createScenario } from './change-scenario.ts'
import { drawTheLot, sayLotSeed } from './draw-the-lot.ts'
import { chooseScenario, getScenarioRecord } from './end-scenario.ts'
import { solveNextScenario } from './solve-scenarios.ts'
import { arrangeScenarios } from './testing/arrange-scenarios.ts'

const { db, as } = useTestDatabase()
const arrange = arrangeGrants(db, () => as('academy_grants'))
const { division, drafted, view, change, solveAll, workerOf, limits } = arrangeScenarios(
  { owner: db, worker: () => as('academy_worker') },
  arrange,
)
const solver = createSolver()
const dying = createSolver({
  program: new URL('../../../../solver/src/testing/dying-thread.ts', import.meta.url),
})
afterAll(() => Promise.all([solver.close(), dying.close()]))

/** Enough for intervals: three assessors, who agree on all but the last. */
const reviews = [
  [3, 3, 2],
  [2, 3, 2],
  [1, 2, 1],
  [0, 3, 1],
]

/** So many searches are answered, and then the worker is as if it were gone. */
function killedAfter(searches: number): Solver {
  let done = 0
  return {
    solve: (model, options) => {
      done += 1
      return done > searches ? new Promise(() => {}) : solver.solve(model, options)
    },
    close: () => solver.close(),
  }
}
const resultsOf = async (roundId: string) =>
  (await db.select().from(scenarioResultTable).where(eq(scenarioResultTable.roundId, roundId))).map(
    ({ step }) => step,
  )
const lose = (roundId: string) =>
  db.update(scenarioWorkTable).set({ workingAt: sql`now() - interval '3 minutes'` }).where(eq(scenarioWorkTable.roundId, roundId)) // prettier-ignore

it('the same is found of the same, with the same hash, and the record is found true by the script of the docs', async () => {
  const round = await drafted([[3], [2], [1], [2]])
  const { slug, panel } = round
  await createScenario(panel, { slug, name: 'Again', from: 'A' })
  // A quarter of the money: bids are in one another's way.
  const { settings } = await view(round)
  const years = settings.years.map((year) => ({ ...year, budgetPence: year.budgetPence / 8n }))
  await change(round, { years })
  await createScenario(panel, { slug, name: 'The same', from: 'A' })
  await solveAll(solver)
  const [a, c] = [await view(round), await view(round, 'C')]
  expect(c.sha256).toBe(a.sha256)
  expect(c.bids.map(({ paidPence }) => paidPence)).toEqual(a.bids.map(({ paidPence }) => paidPence))
  expect(a.bids.some(({ paidPence }) => paidPence === null)).toBe(true)
  expect(await chooseScenario(panel, { slug, letter: 'A', base: 2, reason: 'Best' })).toEqual({ ok: true })
  const folder = await mkdtemp(join(tmpdir(), 'academy-scenario-'))
  const path = join(folder, 'allocation.json')
  await writeFile(path, (await getScenarioRecord(panel, { slug })).text)
  const script = fileURLToPath(new URL('../../../../../docs/verify-allocation.mjs', import.meta.url))
  const cwd = fileURLToPath(new URL('../../../../solver', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [script, path, '--solve'], { cwd })
  expect(stdout.trim().split('\n').map((line) => line.slice(0, 4))).toEqual(Array(9).fill('yes ')) // prettier-ignore
  await rm(folder, { recursive: true })
})

it('where nothing keeps every rule the fewest that have to give way are named, and it cannot be chosen', async () => {
  const round = await drafted([[3], [1]])
  await change(round, {
    rules: [{ rule: 'awards-in-group', by: 'nation', group: 'Wales', leastAwards: 1, mostAwards: 5 }],
  })
  await solveAll(solver)
  const scenario = await view(round)
  expect(scenario).toMatchObject({ status: 'solved', notChoosable: ['no-awards'], progress: null })
  expect(scenario.awards).toMatchObject({ status: 'infeasible', relaxation: { proven: true, giving: [{ kind: 'limit', key: { limit: 'rule', index: 0, of: 'Wales' }, side: 'too-little', by: 1n }] } }) // prettier-ignore
  expect(
    await refusalOf(chooseScenario(round.panel, { slug: round.slug, letter: 'A', base: 2, reason: 'Why' })),
  ).toBe('refused: no-awards')
})

it('a solver that runs out of time gives what it found with its gap, or says that it found nothing', async () => {
  const round = await drafted([[3], [2]])
  const late: Solver = {
    solve: async (model, options) => {
      const solved = await solver.solve(model, options)
      if (solved.status !== 'optimal' || model.sense !== 'maximize') return solved
      const { objective, values } = solved
      return { status: 'time-limit', best: { objective, values }, bound: objective + 5, gap: 5 / objective }
    },
    close: () => solver.close(),
  }
  await solveAll(late)
  const { awards, notChoosable } = await view(round)
  expect(awards).toMatchObject({ status: 'best-found', why: 'time-limit' })
  expect(awards?.bound).toBe((awards?.worth ?? 0) + 5)
  expect(notChoosable).toEqual([])
})

it('a solver that dies is tried three times; then what it had found stands, without a bound, or it is said that it failed', async () => {
  // One bid that is paid in whole or not at all: a model of one variable, with which the thread finds something and dies.
  const one = await drafted([[3]])
  await change(one, { rules: [] })
  await solveNextScenario(workerOf(dying), { limits })
  expect((await view(one)).awards).toBeNull()
  await solveNextScenario(workerOf(dying), { limits })
  await solveNextScenario(workerOf(dying), { limits })
  expect(await view(one)).toMatchObject({ awards: { status: 'best-found', why: 'died', bound: null } })
  const closed = createSolver()
  await closed.close()
  const none = await drafted([[3]])
  await solveAll(closed)
  expect(await view(none)).toMatchObject({ status: 'solved', awards: { status: 'failed', why: 'died' }, progress: null, notChoosable: ['no-awards'] }) // prettier-ignore
})

it('a worker that is killed midway is followed by another, who goes on from the step that was kept', async () => {
  const round = await drafted([[3], [2], [1]])
  // The first search and those that break ties are answered; the first trial never is.
  const searches = 6
  const killed = workerOf(killedAfter(searches))
  await solveNextScenario(killed, { limits })
  void solveNextScenario(killed, { limits })
  const stepOf = async () => (await view(round)).progress?.step
  await expect.poll(stepOf, { timeout: 20_000 }).toBe('reasons')
  expect(await view(round)).toMatchObject({ status: 'solved', notChoosable: ['not-explained'] })
  // As long as it may still live nobody takes it.
  expect(await solveNextScenario(workerOf(solver), { limits })).toBe(false)
  await lose(round.roundId)
  await solveAll(solver)
  expect(await resultsOf(round.roundId)).toEqual(['awards', 'reasons'])
  expect(await view(round)).toMatchObject({ progress: null, notChoosable: [] })
  const events = await db.select().from(auditEventTable).where(eq(auditEventTable.subjectId, round.roundId))
  expect(events.filter(({ event }) => event === 'scenario.awards-found')).toHaveLength(1)
})

it('what is changed while it is being solved is left, and the newer version is solved', async () => {
  const round = await drafted([[3], [2], [1]])
  let searches = 0
  const slow: Solver = {
    solve: async (model, options) => {
      searches += 1
      if (searches === 1) await change(round, { objective: 'score' })
      return solver.solve(model, options)
    },
    close: () => solver.close(),
  }
  await solveNextScenario(workerOf(slow), { limits })
  expect(await view(round)).toMatchObject({ version: 2, status: 'drafted', awards: null })
  await solveAll(solver)
  expect(await view(round)).toMatchObject({ version: 2, status: 'solved', notChoosable: [] })
})

it('lots are drawn in the contested band, from a seed that was said before anybody knew it', async () => {
  const round = await division(reviews)
  const { slug, manager, panel } = round
  await makeCalibration(manager, { slug, cut: 2 })
  await createScenario(panel, { slug, name: 'One', from: null })
  // Money for two of four that ask for the same.
  const { settings, bids } = await view(round)
  const years = settings.years.map((year, at) => ({
    ...year,
    budgetPence: 2n * (bids[0]?.askedPence[at] ?? 0n),
  }))
  await change(round, { years, rules: [] })
  const said = { slug, seed: 'The closing figure of a day', publishedAt: 'https://example.org/seed' }
  const draw = (base: number) => drawTheLot(panel, { slug, letter: 'A', base })
  expect(await refusalOf(draw(2))).toBe('refused: no-seed')
  expect(await sayLotSeed(panel, { ...said, seed: 'short' })).toEqual({
    ok: false,
    problem: 'seed-too-short',
  })
  expect(await sayLotSeed(panel, said)).toEqual({ ok: true })
  expect(await sayLotSeed(manager, said)).toEqual({ ok: true })
  expect(await refusalOf(sayLotSeed(manager, { ...said, seed: 'Another seed' }))).toBe('refused: seed-said')
  expect(await refusalOf(draw(2))).toBe('refused: contested-unknown')
  await solveAll(solver)
  const contested = (await view(round)).bids.filter(({ stability }) => stability?.band === 'contested')
  expect(contested.length).toBeGreaterThan(0)
  expect(await draw(2)).toEqual({ ok: true, version: 3 })
  expect(await draw(2)).toEqual({ ok: true, version: 3 })
  await solveAll(solver)
  const drawn = await view(round)
  expect(drawn.versions[0]).toMatchObject({ no: 3, byLot: true })
  expect(drawn.awards?.lots?.drawn.map(({ bidId }) => bidId).toSorted()).toEqual(
    contested.map(({ reference }) => reference).toSorted(),
  )
  expect(drawn).toMatchObject({ notChoosable: [], awards: { status: 'optimal' } })
  expect(await chooseScenario(panel, { slug, letter: 'A', base: 3, reason: 'By lot' })).toEqual({ ok: true })
})

it('is too late to say a seed once it was known of any version which bids are contested', async () => {
  const round = await division(reviews)
  const { slug, manager, panel } = round
  await makeCalibration(manager, { slug, cut: 2 })
  await createScenario(panel, { slug, name: 'One', from: null })
  await solveAll(solver)
  await change(round, { rules: [] })
  expect(await refusalOf(sayLotSeed(panel, { slug, seed: 'Long enough', publishedAt: 'Here' }))).toBe(
    'refused: contested-known',
  )
})
