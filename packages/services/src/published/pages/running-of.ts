import type { RunningChoice } from '@academy/domain/facts/running'
import type { SchemeFilters } from '../filters/scheme-selection.ts'

/** What a page says of the year it is asked for: how many are known to run in it, may still run, or have no start on record. */
export function runningOf(
  { period, running = 'known' }: SchemeFilters,
  count: (answer: RunningChoice) => number,
): { year: number; shown: RunningChoice; counts: Record<RunningChoice, number> } | null {
  if (period === undefined) return null
  return {
    year: period,
    shown: running,
    counts: { known: count('known'), may: count('may'), unstated: count('unstated') },
  }
}
