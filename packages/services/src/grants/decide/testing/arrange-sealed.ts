import type { Db } from '@academy/db/client/open-database'
import { decisionSetTable } from '@academy/db/grants/decide-tables'
import { sql } from 'drizzle-orm'
import type { Solver } from '../../../ports/solver.ts'
import type { ServiceContext } from '../../../service-context.ts'
import { changeScenario, createScenario } from '../../allocate/change-scenario.ts'
import { chooseScenario } from '../../allocate/end-scenario.ts'
import { getScenario } from '../../allocate/get-scenario.ts'
import { solveNextScenario } from '../../allocate/solve-scenarios.ts'
import type { arrangeDivision } from '../../allocate/testing/arrange-division.ts'
import type { arrangeGrants } from '../../testing/arrange-grants.ts'
import { approveDecisions } from '../approve-decisions.ts'
import { proposeDecisions } from '../propose-decisions.ts'

const log = { info: () => {}, error: () => {} }
const limits = { awardsMs: 20_000, trialMs: 10_000, runs: 10, runMs: 5_000 }
const NO_LIMIT = 10n ** 15n
const minute = { metOn: '2026-01-15', present: 'All', leftRoom: '', minute: 'The panel follows scenario A.' }

interface Arranged extends Pick<ReturnType<typeof arrangeDivision>, 'division' | 'setAside'> {
  worker: () => Db
  arrange: ReturnType<typeof arrangeGrants>
  solver: Solver
}

/** Rounds whose decisions are sealed: money is enough for the best so many of their bids. */
export function arrangeSealed({ worker, arrange, division, setAside, solver }: Arranged) {
  const solving = (): ServiceContext => ({ db: worker(), actor: { kind: 'system', job: 'solve-scenarios' }, now: new Date(), log, ports: { solver } }) // prettier-ignore

  return async function sealed(places: readonly (number | null)[], paid: number) {
    const round = await division(places)
    const { slug, roundId, panel, manager } = round
    await createScenario(panel, { slug, name: 'One', from: null })
    const { settings, bids } = (await getScenario(panel, { slug, letter: 'A' })).scenario
    const asked = bids[0]?.askedPence ?? []
    const years = settings.years.map((year, at) => ({
      ...year,
      budgetPence: (asked[at] ?? 0n) * BigInt(paid),
    }))
    const set = { ...settings, years, rules: [], forced: [], exclusive: [] }
    await changeScenario(panel, { slug, letter: 'A', base: 1, settings: set })
    while (await solveNextScenario(solving(), { limits }));
    await chooseScenario(panel, { slug, letter: 'A', base: 2, reason: 'Most for it' })
    await proposeDecisions(panel, { slug, key: arrange.key(), ...minute })
    await setAside((tx) =>
      tx
        .update(decisionSetTable)
        .set({ totalLimitPence: NO_LIMIT, awardLimitPence: NO_LIMIT })
        .where(sql`round_id = ${roundId}`),
    )
    const approved = await approveDecisions(manager, { slug, no: 1, wordsWritten: 0 })
    if (!approved.ok || !approved.sealed) throw new Error('the decisions were not sealed')
    return round
  }
}
