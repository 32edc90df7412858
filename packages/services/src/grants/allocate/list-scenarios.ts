import { asPerson } from '@academy/db/actor/as-person'
import type { ScenarioRow } from '@academy/db/grants/allocate/find-scenarios'
import { sumOf } from '@academy/domain/allocate/allocation-input'
import type { ScenarioResultStatus, ScenarioStatus } from '@academy/domain/allocate/scenario'
import type { SettingsPart } from '@academy/domain/allocate/scenario-settings'
import type { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import type { designInput } from '../design/load-design.ts'
import { toRoundSummary } from '../round/round-summary.ts'
import { choosers, dividers, loadDivision, type Division } from './load-division.ts'
import type { NotChoosable } from './not-choosable.ts'
import { viewOf, type DivisionHead, type Named } from './scenario-view.ts'

export interface ListedScenario {
  letter: string
  name: string
  status: ScenarioStatus
  basedOn: string | null
  version: number
  /** Who set the current version, and when. */
  by: Named
  at: Date
  changedFromRound: SettingsPart[]
  /** Nothing before the worker has answered. */
  result: ScenarioResultStatus | null
  awards: number
  paidPence: bigint
  notChoosable: NotChoosable[]
}

export interface ScenarioList extends DivisionHead {
  /** Bids that take part, and those that do not, as a new scenario would have them. */
  bids: number
  leftOut: Division['leftOut']
  scoresFrom: Division['scoresFrom']
  scenarios: ListedScenario[]
  /** A seed for lots can still be said: there is none, and nobody knows yet which bids are contested. */
  maySayLotSeed: boolean
}

/**
 * The scenarios of a round by their letters: three statements and the one that says who asks. Refuses with `signed-out`, `not-found`, `not-allowed`, and
 * `refused` because `not-closed-yet` or `closed-bid-in-round`.
 */
export async function listScenarios(
  ctx: ServiceContext,
  { slug }: z.output<typeof designInput>,
): Promise<ScenarioList> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const division = await loadDivision(tx, { slug }, personId, ctx.now)
    const head = headOf(division, ctx.now)
    return {
      ...head,
      maySayLotSeed: head.mayChange && head.lotSeed === null && !division.found.isContestedKnown,
      bids: division.bids.length,
      leftOut: division.leftOut,
      scoresFrom: division.scoresFrom,
      scenarios: division.found.scenarios.map((row) => toListed(division, row, personId)),
    }
  })
}

export function headOf({ design, found }: Division, now: Date): DivisionHead {
  const has = (wanted: readonly string[]) => wanted.some((role) => design.roles.includes(role))
  return {
    round: toRoundSummary(design.round, now),
    roles: design.roles,
    mayChange: found.chosen === null && has(dividers),
    mayChoose: found.chosen === null && has(choosers),
    chosen: found.chosen,
    lotSeed: found.lotSeed && { ...found.lotSeed, at: new Date(found.lotSeed.at) },
  }
}

function toListed(division: Division, row: ScenarioRow, personId: string): ListedScenario {
  const view = viewOf(division, row, personId)
  const paid = view.bids.flatMap(({ paidPence }) => (paidPence === null ? [] : [sumOf(paidPence)]))
  const [newest] = view.versions
  return {
    letter: view.letter,
    name: view.name,
    status: view.status,
    basedOn: view.basedOn,
    version: view.version,
    by: newest?.by ?? view.by,
    at: newest?.at ?? view.at,
    changedFromRound: view.changedFromRound,
    result: view.awards?.status ?? null,
    awards: paid.length,
    paidPence: sumOf(paid),
    notChoosable: view.notChoosable,
  }
}
