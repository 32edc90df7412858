import type { Db } from '@academy/db/client/open-database'
import { decisionSetTable } from '@academy/db/grants/decide-tables'
import { announcementTable } from '@academy/db/grants/tell-tables'
import { eq, sql } from 'drizzle-orm'
import type { Solver } from '../../../ports/solver.ts'
import type { ServiceContext } from '../../../service-context.ts'
import { changeScenario, createScenario } from '../../allocate/change-scenario.ts'
import { chooseScenario } from '../../allocate/end-scenario.ts'
import { getScenario } from '../../allocate/get-scenario.ts'
import { solveNextScenario } from '../../allocate/solve-scenarios.ts'
import type { arrangeDivision } from '../../allocate/testing/arrange-division.ts'
import { approveDecisions } from '../../decide/approve-decisions.ts'
import { proposeDecisions } from '../../decide/propose-decisions.ts'
import type { arrangeGrants } from '../../testing/arrange-grants.ts'

const log = { info: () => {}, error: () => {} }
const limits = { awardsMs: 20_000, trialMs: 10_000, runs: 10, runMs: 5_000 }
const NO_LIMIT = 10n ** 15n

interface Arranged extends Pick<ReturnType<typeof arrangeDivision>, 'division' | 'setAside'> {
  worker: () => Db
  arrange: ReturnType<typeof arrangeGrants>
  solver: Solver
}

/** Rounds whose decisions are sealed and whose results were told. */
export function arrangeToldRound({ worker, arrange, division, setAside, solver }: Arranged) {
  const solving = (): ServiceContext => ({ db: worker(), actor: { kind: 'system', job: 'solve-scenarios' }, now: new Date(), log, ports: { solver } }) // prettier-ignore

  /** As if results had been told then; or not yet. */
  async function tellAt(roundId: string, at: Date | null): Promise<void> {
    await setAside(async (tx) => {
      await tx.delete(announcementTable).where(eq(announcementTable.roundId, roundId))
      const [set] = await tx.select().from(decisionSetTable).where(eq(decisionSetTable.roundId, roundId))
      if (!at || !set) return
      const local = { tellsAtLocal: '2026-01-01T10:00', tellsAtZone: 'Europe/London' }
      await tx.insert(announcementTable).values({ roundId, setId: set.id, no: 1, status: 'approved', ...local, tellsAt: at, key: arrange.key(), proposedBy: set.proposedBy }) // prettier-ignore
    })
  }

  /**
   * A round whose money is enough for the best so many of its bids, decided and told an hour ago. Its manager approved it; `one` and `two` are officers who
   * had no part in that.
   */
  async function told(places: readonly (number | null)[], paid: number) {
    const round = await division(places)
    const { slug, roundId, panel, manager } = round
    await createScenario(panel, { slug, name: 'One', from: null })
    const { settings, bids } = (await getScenario(panel, { slug, letter: 'A' })).scenario
    const asked = bids[0]?.askedPence ?? []
    const years = settings.years.map((year, at) => ({
      ...year,
      budgetPence: (asked[at] ?? 0n) * BigInt(paid),
    }))
    await changeScenario(panel, { slug, letter: 'A', base: 1, settings: { ...settings, years, rules: [], forced: [], exclusive: [] } }) // prettier-ignore
    while (await solveNextScenario(solving(), { limits }));
    await chooseScenario(panel, { slug, letter: 'A', base: 2, reason: 'Most for it' })
    await proposeDecisions(panel, { slug, key: arrange.key(), metOn: '2026-01-15', present: 'All', leftRoom: '', minute: 'A' }) // prettier-ignore
    await setAside((tx) =>
      tx
        .update(decisionSetTable)
        .set({ totalLimitPence: NO_LIMIT, awardLimitPence: NO_LIMIT })
        .where(sql`round_id = ${roundId}`),
    )
    await approveDecisions(manager, { slug, no: 1, wordsWritten: 0 })
    await tellAt(roundId, new Date(Date.now() - 3_600_000))
    const [one, two] = [await arrange.roundStaff(slug, 'senior-officer'), await arrange.roundStaff(slug, 'fund-manager')] // prettier-ignore
    return { ...round, one, two }
  }

  return { told, tellAt }
}
