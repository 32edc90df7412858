import { asPerson } from '@academy/db/actor/as-person'
import { compareAwards } from '@academy/domain/allocate/compare-awards'
import type { AllocatedAward, Bid, Objective } from '@academy/domain/allocate/allocation-input'
import {
  settingsProblems,
  type ScenarioSettings,
  type SettingsProblem,
} from '@academy/domain/allocate/scenario-settings'
import { solveLive } from '@academy/solver/allocate/solve-live'
import type { AllocationAnswer } from '@academy/solver/allocate/solve-allocation'
import type { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { requirePort } from '../../ports/require-port.ts'
import type { ServiceContext } from '../../service-context.ts'
import { knownOf } from './change-scenario.ts'
import { foundOf } from './found-of-scenario.ts'
import { inputFor, loadDivision, scenarioInput, scenarioOf } from './load-division.ts'
import { outcomeOf, type Outcome } from './outcome-of.ts'
import { settingsInput } from './settings-input.ts'

export const tryScenarioInput = scenarioInput.extend({ settings: settingsInput })

export type TriedScenario =
  | { ok: false; problems: SettingsProblem[] }
  | {
      ok: true
      status: AllocationAnswer['status']
      awards: AllocatedAward[]
      worth: number | null
      /** Nothing is worth more than this; nothing where that is not known. */
      bound: number | null
      /** How far it may be from the best, in percent of its worth. */
      gapPercent: number | null
      outcome: Outcome
      /** Against what is kept of the scenario, by references. */
      changes: { out: string[]; in: string[]; less: string[]; more: string[] }
      /** What was divided, and what is kept of the scenario. */
      objective: Objective
      years: ScenarioSettings['years']
      bids: readonly Bid[]
      before: { awards: AllocatedAward[]; worth: number | null; objective: Objective }
    }

/**
 * What a scenario would come to with other settings, found in about a quarter of a second and kept nowhere: three statements. It begins from what is
 * kept of the scenario, and ends when nobody waits for it. Refuses as `getScenario`.
 */
export async function tryScenario(
  ctx: ServiceContext,
  { slug, letter, settings }: z.output<typeof tryScenarioInput>,
  signal?: AbortSignal,
): Promise<TriedScenario> {
  const personId = requirePerson(ctx)
  const division = await asPerson(ctx.db, personId, (tx) =>
    loadDivision(tx, { slug, letters: [letter] }, personId, ctx.now),
  )
  const kept = foundOf(scenarioOf(division, letter))
  const before = kept.awards?.awards ?? []
  const problems = settingsProblems(settings, knownOf(division))
  if (problems.length > 0) return { ok: false, problems }
  const input = inputFor(settings, division.bids)
  const answer = await solveLive(requirePort(ctx, 'solver'), input, standing(before, input.bids), signal)
  const awards = 'awards' in answer ? answer.awards : []
  const worth = 'awards' in answer ? answer.worth : null
  const bound = answer.status === 'best-found' ? (answer.bound ?? null) : worth
  return {
    ok: true,
    status: answer.status,
    awards,
    worth,
    bound,
    gapPercent: bound === null || worth === null || worth === 0 ? null : Math.round((10_000 * (bound - worth)) / worth) / 100, // prettier-ignore
    outcome: outcomeOf(input, awards),
    changes: compareAwards(before, awards),
    objective: input.objective,
    years: input.years,
    bids: input.bids,
    before: { awards: before, worth: kept.awards?.worth ?? null, objective: kept.input.objective },
  }
}

/** The awards to bids that still take part. */
function standing(awards: readonly AllocatedAward[], bids: readonly { id: string }[]): AllocatedAward[] {
  const known = new Set(bids.map(({ id }) => id))
  return awards.filter(({ bidId }) => known.has(bidId))
}
