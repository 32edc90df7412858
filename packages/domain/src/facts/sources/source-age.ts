import { lastDay } from '../partial-date.ts'

/** Years after which what a source says of a state of affairs is old. */
export const OLD_AFTER_YEARS = 3

/** `undated`: the source does not say when it was written, so nobody can tell how old it is. */
export const sourceAges = ['recent', 'old', 'undated'] as const
export type SourceAge = (typeof sourceAges)[number]

/** The kinds of record that say how things are. An award, an event or a study is history and does not grow old. */
const statesOfAffairs: readonly string[] = ['scheme', 'service', 'programme', 'observation']

export function growsOld(kind: string): boolean {
  return statesOfAffairs.includes(kind)
}

/**
 * How old the source of a state of affairs was on the day on which the record was last compared with it. A year or a month counts
 * by its last day, so that nothing is called old that may not be.
 */
export function sourceAge({
  sourceDate,
  lastVerified,
}: {
  sourceDate: string | null
  lastVerified: string
}): SourceAge {
  if (sourceDate === null) return 'undated'
  const since = `${Number(lastVerified.slice(0, 4)) - OLD_AFTER_YEARS}${lastVerified.slice(4)}`
  return lastDay(sourceDate) < since ? 'old' : 'recent'
}
