import type { Db } from '@academy/db/client/open-database'
import type { ScenarioSettings } from '@academy/domain/allocate/scenario-settings'
import type { z } from 'zod'
import type { Solver } from '../../../ports/solver.ts'
import type { ServiceContext } from '../../../service-context.ts'
import type { arrangeGrants } from '../../testing/arrange-grants.ts'
import { changeScenario, createScenario } from '../change-scenario.ts'
import { getScenario } from '../get-scenario.ts'
import type { settingsInput } from '../settings-input.ts'
import { solveNextScenario, type SolvingLimits } from '../solve-scenarios.ts'
import { arrangeDivision } from './arrange-division.ts'

const limits: SolvingLimits = { awardsMs: 20_000, trialMs: 10_000, runs: 20, runMs: 5_000 }
type Settings = z.output<typeof settingsInput>

/** Rounds that have closed, with bids that were assessed and whoever divides their money. */
export function arrangeScenarios(
  { owner, worker }: { owner: Db; worker: () => Db },
  arrange: ReturnType<typeof arrangeGrants>,
) {
  const idOf = ({ actor }: ServiceContext) => (actor.kind === 'person' ? actor.id : '')

  const { division: assessedOnce, assess, setAside } = arrangeDivision(owner, arrange)

  /** @param points The point of every scale that each assessor gave a bid; none for a bid that nobody assessed. */
  async function division(points: readonly (readonly number[])[]) {
    const round = await assessedOnce(points.map(([first]) => first ?? null))
    const { slug, roundId, bids } = round
    const assessors = [round.assessor]
    for (let by = 1; by < Math.max(...points.map((own) => own.length)); by += 1) {
      const assessor = await arrange.roundStaff(slug, 'assessor')
      assessors.push(assessor)
      for (const [at, bid] of bids.entries()) {
        const point = points[at]?.[by]
        if (point !== undefined) await assess(roundId, bid.applicationId, assessor, point)
      }
    }
    return { ...round, assessors, finance: await arrange.roundStaff(slug, 'finance') }
  }
  type Arranged = Awaited<ReturnType<typeof division>>

  const view = async ({ slug, panel }: Arranged, letter = 'A') =>
    (await getScenario(panel, { slug, letter })).scenario

  /** The settings of a scenario as a form sends them, changed. */
  const settingsOf = async (round: Arranged, change: Partial<ScenarioSettings> = {}) =>
    ({ ...(await view(round)).settings, ...change }) as Settings

  function workerOf(solver: Solver): ServiceContext {
    const log = { info: () => {}, error: () => {} }
    return {
      db: worker(),
      actor: { kind: 'system', job: 'solve-scenarios' },
      now: new Date(),
      log,
      ports: { solver },
    }
  }

  return {
    division,
    setAside,
    view,
    settingsOf,
    workerOf,
    limits,
    idOf,
    /** Solves whatever waits, to its end. */
    async solveAll(solver: Solver, change: Partial<SolvingLimits> = {}): Promise<void> {
      while (await solveNextScenario(workerOf(solver), { limits: { ...limits, ...change } }));
    },
    /** A closed round with scenario A, as the round says. */
    async drafted(points: readonly (readonly number[])[]) {
      const round = await division(points)
      await createScenario(round.panel, { slug: round.slug, name: 'As the round says', from: null })
      return round
    },
    /** Sets scenario A anew at its version. */
    async change(round: Arranged, change: Partial<ScenarioSettings>, who = round.panel) {
      const base = (await view(round)).version
      return changeScenario(who, {
        slug: round.slug,
        letter: 'A',
        base,
        settings: await settingsOf(round, change),
      })
    },
  }
}
