import { asPerson } from '@academy/db/actor/as-person'
import { criterionScoreTable } from '@academy/db/grants/assess-tables'
import { findCurrentCalibration } from '@academy/db/grants/weigh/calibrations'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { createSolver } from '@academy/solver/create-solver'
import { eq } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { getAssessingBoard } from '../assess/assign-bid.ts'
import { getScreening } from '../screen/get-screening.ts'
import { proposeOutcome, ruleOnOutcome } from '../screen/propose-outcome.ts'
import { arrangeGrants } from '../testing/arrange-grants.ts'
import { getModeration } from '../weigh/get-moderation.ts'
import { getRanking } from '../weigh/get-ranking.ts'
import { makeCalibration } from '../weigh/make-calibration.ts'
import { createScenario } from './change-scenario.ts'
import { getScenario } from './get-scenario.ts'
import { solveNextScenario } from './solve-scenarios.ts'
import { arrangeDivision } from './testing/arrange-division.ts'

const { db, as } = useTestDatabase()
const arrange = arrangeGrants(db, () => as('academy_grants'))
const { division, assess } = arrangeDivision(db, arrange)
const solver = createSolver()
afterAll(() => solver.close())
const log = { info: () => {}, error: () => {} }
const worker = (): ServiceContext => ({ db: as('academy_worker'), actor: { kind: 'system', job: 'solve-scenarios' }, now: new Date(), log, ports: { solver } }) // prettier-ignore
const limits = { awardsMs: 20_000, trialMs: 10_000, runs: 10, runMs: 5_000 }
const idOf = ({ actor }: ServiceContext) => (actor.kind === 'person' ? actor.id : '')

it('a bid that is found ineligible after it was scored keeps its scores, and leaves calibration, moderation, assignment and scenario, which say so; put back, it is there again', async () => {
  const { slug, roundId, bids, panel, ...staff } = await division([3, 2, 1])
  const now = (ctx: ServiceContext): ServiceContext => ({ ...ctx, now: new Date() })
  const [manager, officer] = [now(staff.manager), now(staff.officer)]
  const other = await arrange.roundStaff(slug, 'assessor')
  for (const [n, bid] of bids.entries()) await assess(roundId, bid.applicationId, other, [0, 2, 1][n] ?? 0)
  const [out] = bids
  const reference = out?.reference ?? ''
  const scores = () => db.select().from(criterionScoreTable).where(eq(criterionScoreTable.assignmentId, out?.assignmentId ?? '')) // prettier-ignore
  const before = await scores()
  expect(await makeCalibration(manager, { slug, cut: 2 })).toEqual({ ok: true })
  await createScenario(panel, { slug, name: 'One', from: null })
  while (await solveNextScenario(worker(), { limits }));
  const scenario = async () => (await getScenario(panel, { slug, letter: 'A' })).scenario
  expect((await scenario()).stale).toEqual([])

  const fresh = now(await arrange.roundStaff(slug, 'senior-officer'))
  const find = async (outcome: 'ineligible' | 'eligible', second: ServiceContext) => {
    await proposeOutcome(manager, {
      slug,
      reference,
      outcome,
      duplicateOf: '',
      reason: 'Its accounts say so.',
    })
    const [proposal] = (await getScreening(second, { slug, reference })).outcomes
    await ruleOnOutcome(second, { slug, reference, outcomeId: proposal?.id ?? '', ruling: 'confirmed', reason: '' }) // prettier-ignore
  }
  await find('ineligible', officer)
  expect(await scores()).toEqual(before)
  expect((await scenario()).stale).toEqual([{ reference, what: 'gone' }])
  const { run, bids: weighed } = await getRanking(manager, { slug })
  expect([weighed, run?.changed.map(({ bid }) => bid)]).toEqual([2, [reference]])
  const current = () =>
    asPerson(as('academy_grants'), idOf(manager), (tx) => findCurrentCalibration(tx, roundId))
  expect((await current())?.bids.map((bid) => bid.reference)).not.toContain(reference)
  expect((await getModeration(manager, { slug, points: 0, all: true, page: 1 })).bids.map((bid) => bid.reference)).not.toContain(reference) // prettier-ignore
  expect((await getAssessingBoard(manager, { slug, text: '', after: '' })).bids.map((bid) => bid.reference)).not.toContain(reference) // prettier-ignore
  await createScenario(panel, { slug, name: 'Two', from: null })
  expect((await getScenario(panel, { slug, letter: 'B' })).scenario.leftOut).toMatchObject([{ reference, why: 'ineligible' }]) // prettier-ignore

  // Whoever stopped it does not confirm that it goes on.
  await find('eligible', fresh)
  expect((await scenario()).stale).toEqual([])
  expect((await getRanking(manager, { slug })).bids).toBe(3)
})
