import type { ScenarioRow } from '@academy/db/grants/allocate/find-scenarios'
import type { ScenarioStep } from '@academy/domain/allocate/scenario'
import type { ScenarioSettings } from '@academy/domain/allocate/scenario-settings'
import { settingsOfRound, type Division } from './load-division.ts'

/** Why a scenario cannot be chosen as it is. */
export type NotChoosable =
  | 'divided'
  | 'dropped'
  | 'not-solved'
  | 'no-awards'
  | 'not-explained'
  | 'stale'
  | 'not-approved'
  | 'over-budget'

/** All that stands in the way of choosing a scenario, what is said first before the rest. */
export function whyNot(
  { found, definition, design }: Division,
  { status, current }: ScenarioRow,
  {
    hasAwards,
    stale,
    forced,
    settings,
  }: {
    hasAwards: boolean
    stale: readonly unknown[]
    forced: readonly { approvedBy: unknown }[]
    settings: ScenarioSettings
  },
): NotChoosable[] {
  const pots = settingsOfRound(design.round.slug, definition).years
  const isOver = settings.years.some(
    ({ budgetPence, financialYear }) =>
      budgetPence > (pots.find((pot) => pot.financialYear === financialYear)?.budgetPence ?? 0n),
  )
  const hasStep = (step: ScenarioStep) => current.results.some((result) => result.step === step)
  const whys: [NotChoosable, boolean][] = [
    ['divided', found.chosen !== null],
    ['dropped', status === 'dropped'],
    ['not-solved', !hasStep('awards')],
    ['no-awards', hasStep('awards') && !hasAwards],
    ['not-explained', hasAwards && !hasStep('reasons')],
    ['stale', stale.length > 0],
    ['not-approved', forced.some(({ approvedBy }) => approvedBy === null)],
    ['over-budget', isOver],
  ]
  return whys.flatMap(([why, is]) => (is ? [why] : []))
}
