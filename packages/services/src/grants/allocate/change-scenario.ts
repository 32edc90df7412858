import { asPerson } from '@academy/db/actor/as-person'
import { findVersionInput, insertScenario } from '@academy/db/grants/allocate/keep-scenario'
import type { ScenarioRow } from '@academy/db/grants/allocate/find-scenarios'
import { readInput } from '@academy/domain/allocate/read-input'
import {
  changedParts,
  settingsOf,
  settingsProblems,
  type ScenarioSettings,
  type SettingsPart,
  type SettingsProblem,
} from '@academy/domain/allocate/scenario-settings'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput } from '../design/load-design.ts'
import { keepVersion } from './keep-version.ts'
import {
  dividers,
  loadDivision,
  requireUndivided,
  scenarioInput,
  scenarioOf,
  settingsOfRound,
  type Division,
} from './load-division.ts'
import type { Named } from './scenario-view.ts'
import { settingsFor, settingsInput } from './settings-input.ts'

const name = z.string().trim().max(100)
const SCENARIOS_MAX = 26

export const createScenarioInput = designInput.extend({
  name,
  /** The letter of the scenario that it is a copy of; nothing for what the round itself says. */
  from: scenarioInput.shape.letter.nullable().default(null),
})

/**
 * Makes a scenario with the next letter, and has it solved. Words of a copy about bids that take part no more are left out; a bid that is
 * decided by hand in it needs its second person anew. Refuses with `signed-out`, `not-found`, `not-allowed`, and `refused` because `not-closed-yet`, `closed-bid-in-round`,
 * `divided`, `nothing-to-divide` (no bid has a score yet) or `too-many-scenarios`.
 */
export async function createScenario(
  ctx: ServiceContext,
  input: z.output<typeof createScenarioInput>,
): Promise<{ ok: true; letter: string } | { ok: false; problem: 'name-missing' }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const division = await loadDivision(tx, { slug: input.slug }, personId, ctx.now, dividers)
    requireUndivided(division)
    if (division.bids.length === 0) throw new DomainError('refused', 'nothing-to-divide')
    if (division.found.scenarios.length >= SCENARIOS_MAX)
      throw new DomainError('refused', 'too-many-scenarios')
    if (input.name === '') return { ok: false, problem: 'name-missing' }
    const from = input.from === null ? null : scenarioOf(division, input.from)
    const settings = from
      ? settingsFor(settingsOf(readInput(from.current.input)), division.bids)
      : settingsOfRound(input.slug, division.definition)
    const { id, letter } = await insertScenario(tx, {
      roundId: division.design.round.id,
      name: input.name,
      basedOn: from?.id ?? null,
      madeBy: personId,
    })
    await keepVersion(tx, ctx, division, { scenarioId: id, no: 1, settings, personId, at })
    return { ok: true, letter }
  })
}

export const changeScenarioInput = scenarioInput.extend({
  /** The version that it was read at. */
  base: z.number().int().min(1),
  settings: settingsInput,
})

export type ChangedScenario =
  | { ok: true; version: number }
  | { ok: false; problems: SettingsProblem[] }
  /** Somebody else changed it meanwhile: nothing was kept, and this is what he set. */
  | {
      ok: false
      changed: { version: number; by: Named; at: Date; parts: SettingsPart[]; settings: ScenarioSettings }
    }

/**
 * Sets a scenario anew with the facts of now, over the version that it was read at, and has it solved. What cannot be, and what another set meanwhile,
 * is answered as data. Sent twice it is one. Refuses with `signed-out`, `not-found`, `not-allowed`, and `refused` because `not-closed-yet`, `closed-bid-in-round`,
 * `divided` or `dropped`.
 */
export async function changeScenario(
  ctx: ServiceContext,
  { slug, letter, base, settings }: z.output<typeof changeScenarioInput>,
): Promise<ChangedScenario> {
  const personId = requirePerson(ctx)
  const kept = await asPerson(ctx.db, personId, async (tx, { at }) => {
    const division = await loadDivision(tx, { slug, letters: [letter] }, personId, ctx.now, dividers)
    requireUndivided(division)
    const scenario = scenarioOf(division, letter)
    if (scenario.status === 'dropped') throw new DomainError('refused', 'dropped')
    const { no } = scenario.current
    if (no === base + 1 && isOwn(scenario, personId, settings)) return { ok: true, version: no } as const
    if (no !== base) return changedMeanwhile(scenario, await findVersionInput(tx, scenario.id, base))
    const problems = settingsProblems(settings, knownOf(division))
    if (problems.length > 0) return { ok: false, problems } as const
    const isKept = await keepVersion(tx, ctx, division, {
      scenarioId: scenario.id,
      no: base + 1,
      settings,
      personId,
      at,
    })
    return isKept ? ({ ok: true, version: base + 1 } as const) : 'overtaken'
  })
  // Another was first between our reading and our writing: what he set is read in a transaction that sees it.
  return kept === 'overtaken' ? changeScenario(ctx, { slug, letter, base, settings }) : kept
}

/** What settings of a round are held against. */
export function knownOf({ bids, definition }: Division) {
  return {
    bidIds: bids.map(({ id }) => id),
    years: settingsOfRound('', definition).years.map(({ financialYear }) => financialYear),
    criteria: definition.criteria.map((criterion) => criterion.name),
  }
}

function isOwn({ versions, current }: ScenarioRow, personId: string, settings: ScenarioSettings): boolean {
  return (
    versions[0]?.by.id === personId &&
    changedParts(settingsOf(readInput(current.input)), settings).length === 0
  )
}

function changedMeanwhile({ versions, current }: ScenarioRow, base: unknown): ChangedScenario {
  const [newest] = versions
  if (!newest) throw new Error('a scenario without a version')
  const settings = settingsOf(readInput(current.input))
  const parts = base === undefined ? [] : changedParts(settingsOf(readInput(base)), settings)
  return {
    ok: false,
    changed: { version: current.no, by: newest.by, at: new Date(newest.at), parts, settings },
  }
}
