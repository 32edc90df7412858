/** How old the source of a fact is: `old` when it is more than five years before the release, by as much of its date as is known. */
export const sourceAges = ['recent', 'old', 'not-known'] as const
export type SourceAge = (typeof sourceAges)[number]

/** Years after which a source is called old. */
export const OLD_SOURCE_YEARS = 5

/**
 * The age of a source on a day (`2026-11-26`), by a date that may be a year, a month or a day. It is old once the last day
 * that its date can mean lies more than five years back: a source of 2021 is not old before 2027.
 */
export function sourceAge(sourceDate: string | null, on: string): SourceAge {
  if (sourceDate === null) return 'not-known'
  const limit = `${Number(on.slice(0, 4)) - OLD_SOURCE_YEARS}${on.slice(4, 10)}`
  return sourceDate < limit.slice(0, sourceDate.length) ? 'old' : 'recent'
}
