import { createHash } from 'node:crypto'
import type { Db } from '@academy/db/client/open-database'
import { findScenarios, type ScenarioRow } from '@academy/db/grants/allocate/find-scenarios'
import { findCurrentCalibration } from '@academy/db/grants/weigh/calibrations'
import type { AllocationInput } from '@academy/domain/allocate/allocation-input'
import type { ScenarioSettings } from '@academy/domain/allocate/scenario-settings'
import { DomainError } from '@academy/domain/domain-error'
import type { RoundRole } from '@academy/domain/grants/round-state'
import { graceEnd } from '@academy/domain/grants/round-window'
import { readRoundDefinition, type RoundDefinition } from '@academy/domain/round/round-definition'
import { z } from 'zod'
import { designInput, loadRound, requireRoundRole, type LoadedDesign } from '../design/load-design.ts'
import { weighingRoles } from '../weigh/load-weighed.ts'
import {
  bidsOfRound,
  SCORE_MOST_HUNDREDTHS,
  themeFields,
  yearsOf,
  type BidsOfRound,
} from './bids-of-round.ts'

const readers: readonly RoundRole[] = ['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']
export const dividers: readonly RoundRole[] = ['fund-manager', 'senior-officer', 'panel']
export const choosers: readonly RoundRole[] = ['fund-manager', 'panel']

export const scenarioInput = designInput.extend({ letter: z.string().regex(/^[A-Z]$/) })

/** A round whose money is divided, its scenarios and its bids as they are now. */
export interface Division extends BidsOfRound {
  design: LoadedDesign
  definition: RoundDefinition
  found: Awaited<ReturnType<typeof findScenarios>>
  /** Finance sees what a scenario was made of, and not how bids are ranked now. */
  seesScores: boolean
}

/**
 * A round's division for whoever sees it: three statements, inside `asPerson`. Refuses with `not-found` to whoever has no role in the round,
 * `not-allowed` to assessors or whoever has none of `roles`, and `refused` because `not-closed-yet` or `closed-bid-in-round`: one of its bids is closed to him.
 */
export async function loadDivision(
  tx: Db,
  { slug, letters = null }: { slug: string; letters?: readonly string[] | null },
  personId: string,
  now: Date,
  roles: readonly RoundRole[] = readers,
): Promise<Division> {
  const design = await loadRound(tx, slug, personId)
  requireRoundRole(design, ...roles)
  if (now < graceEnd(design.round)) throw new DomainError('refused', 'not-closed-yet')
  const definition = readRoundDefinition(design.inForce?.definition ?? design.draft.definition)
  const fields = themeFields(definition).map(({ name }) => name)
  const found = await findScenarios(tx, design.round.id, { letters, fields })
  if (!found.isOpen) throw new DomainError('refused', 'closed-bid-in-round')
  const calibrated = await findCurrentCalibration(tx, design.round.id)
  const seesScores = design.roles.some((role) => weighingRoles.some((one) => one === role))
  return { design, definition, found, seesScores, ...bidsOfRound(found.bids, definition, calibrated) }
}

/** One of the scenarios that were loaded. Refuses with `not-found`. */
export function scenarioOf({ found }: Pick<Division, 'found'>, letter: string): ScenarioRow {
  const scenario = found.scenarios.find((one) => one.letter === letter)
  if (!scenario) throw new DomainError('not-found')
  return scenario
}

/** Refuses with `refused` because `divided` once a scenario of the round is chosen. */
export function requireUndivided({ found }: Pick<Division, 'found'>): void {
  if (found.chosen !== null) throw new DomainError('refused', 'divided')
}

/** What the round itself says before a panel sets anything else. The seed is made of the round's address, which nobody chooses later. */
export function settingsOfRound(slug: string, definition: RoundDefinition): ScenarioSettings {
  return {
    objective: 'score-times-money',
    levels: 4,
    seed: createHash('sha256').update(slug).digest().readUInt32BE(0),
    years: yearsOf(definition),
    rules: definition.allocation.rules,
    forced: [],
    exclusive: [],
  }
}

export function inputFor(settings: ScenarioSettings, bids: AllocationInput['bids']): AllocationInput {
  return { ...settings, bids, scoreMostHundredths: SCORE_MOST_HUNDREDTHS }
}
