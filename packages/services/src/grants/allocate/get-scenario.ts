import { asPerson } from '@academy/db/actor/as-person'
import { compareAwards } from '@academy/domain/allocate/compare-awards'
import { changedParts, type SettingsPart } from '@academy/domain/allocate/scenario-settings'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput } from '../design/load-design.ts'
import { headOf } from './list-scenarios.ts'
import { loadDivision, type scenarioInput, scenarioOf, settingsOfRound } from './load-division.ts'
import { viewOf, type DivisionHead, type ScenarioView } from './scenario-view.ts'
import type { ScenarioSettings } from '@academy/domain/allocate/scenario-settings'

export interface ScenarioBoard extends DivisionHead {
  scenario: ScenarioView
  /** What the round itself says. */
  roundSettings: ScenarioSettings
  /** The criteria that ties can be broken by. */
  criteria: { name: string; label: { en: string; cy: string } }[]
}

/**
 * A scenario as its board shows it: three statements and the one that says who asks. Refuses as `listScenarios`, and with `not-found` for a letter
 * that the round has not.
 */
export async function getScenario(
  ctx: ServiceContext,
  { slug, letter }: z.output<typeof scenarioInput>,
): Promise<ScenarioBoard> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const division = await loadDivision(tx, { slug, letters: [letter] }, personId, ctx.now)
    const { definition } = division
    return {
      ...headOf(division, ctx.now),
      scenario: viewOf(division, scenarioOf(division, letter), personId),
      roundSettings: settingsOfRound(slug, definition),
      criteria: definition.criteria.map(({ name, label }) => ({
        name,
        label: { en: label.en, cy: label.cy },
      })),
    }
  })
}

export const compareScenariosInput = designInput.extend({
  letters: z
    .array(z.string().regex(/^[A-Z]$/))
    .min(2)
    .max(4),
})

export interface ScenarioComparison extends DivisionHead {
  /** In the order of the letters that were asked for. */
  scenarios: ScenarioView[]
  /** How each after the first differs from the first, by references. */
  changes: {
    letter: string
    settings: SettingsPart[]
    out: string[]
    in: string[]
    less: string[]
    more: string[]
  }[]
}

/** Scenarios beside one another, and how they differ from the first: three statements. Refuses as `getScenario`. */
export async function compareScenarios(
  ctx: ServiceContext,
  { slug, letters }: z.output<typeof compareScenariosInput>,
): Promise<ScenarioComparison> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const division = await loadDivision(tx, { slug, letters }, personId, ctx.now)
    const [first, ...others] = [...new Set(letters)].map((letter) =>
      viewOf(division, scenarioOf(division, letter), personId),
    )
    if (!first) throw new Error('a comparison without a scenario')
    return {
      ...headOf(division, ctx.now),
      scenarios: [first, ...others],
      changes: others.map((other) => ({
        letter: other.letter,
        settings: changedParts(first.settings, other.settings),
        ...compareAwards(awardsOf(first), awardsOf(other)),
      })),
    }
  })
}

function awardsOf({ bids }: ScenarioView) {
  return bids.flatMap(({ reference, paidPence }) =>
    paidPence === null ? [] : [{ bidId: reference, paidPence }],
  )
}
