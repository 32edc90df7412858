import type { ScenarioRow } from '@academy/db/grants/allocate/find-scenarios'
import { foundOf } from './found-of-scenario.ts'
import type { Division } from './load-division.ts'

/** Why the contested bids of a scenario cannot be drawn by lot. */
export type NotDrawable = 'no-seed' | 'contested-unknown' | 'nothing-contested' | 'stale'

/** What stands in the way of drawing lots first, or nothing: the seed must have been said before its contested bids were known. */
export function whyNotDrawn(
  { found: { lotSeed } }: Division,
  scenario: ScenarioRow,
  stale: readonly unknown[],
): NotDrawable | null {
  if (!lotSeed) return 'no-seed'
  const [newest] = scenario.versions
  const { stability } = foundOf(scenario)
  const certain = scenario.current.results.find(({ step }) => step === 'stability')
  const isKnown = stability && certain && new Date(certain.at) > new Date(lotSeed.at)
  if (!isKnown || newest?.lotOf !== null) return 'contested-unknown'
  if (!stability.bids.some(({ band }) => band === 'contested')) return 'nothing-contested'
  return stale.length > 0 ? 'stale' : null
}
