/** What is on record of when a scheme ran. Dates are a year, a month or a day. */
export interface Run {
  startedOn: string | null
  /** When it ended or was to end. */
  endedOn: string | null
  /** A source says that it has ended; where `endedOn` is empty, it does not say when. */
  hasEnded: boolean
  /** The last date on which a source says that it ran. */
  knownToRunOn: string | null
}

/**
 * What can be said of a scheme and a year. `known`: a source says that it ran in it. `may`: it had begun by then, and no source says
 * more. `unstated`: no start is on record, and none says that it ran by then. `no`: it began later or had ended.
 */
export const runningAnswers = ['known', 'may', 'unstated', 'no'] as const
/** Those that a reader may ask for. */
export const runningChoices = ['known', 'may', 'unstated'] as const
export type RunningChoice = (typeof runningChoices)[number]
export type RunningAnswer = (typeof runningAnswers)[number]

/** What can be said of a scheme and a year. */
export function runningIn(year: number, { startedOn, endedOn, hasEnded, knownToRunOn }: Run): RunningAnswer {
  const [start, end, known] = [startedOn, endedOn, knownToRunOn].map(yearOf)
  if (known != null && (known === year || (start != null && start <= year && year <= known))) return 'known'
  if (start != null && start > year) return 'no'
  if (end != null && end < year) return 'no'
  // It is over, and nobody says since when: after what is known of it, nothing more is claimed.
  const last = known ?? start
  if (hasEnded && end == null && last != null && last < year) return 'no'
  return start != null || (known != null && known <= year) ? 'may' : 'unstated'
}

/** Years without a word after which a scheme is said to be last known to run then. */
export const QUIET_AFTER_YEARS = 3

/** Whether no source says that it ran in the last three years before a day, such as that of a release. */
export function isQuiet(knownToRunOn: string | null, day: string): boolean {
  const known = yearOf(knownToRunOn)
  const since = `${Number(day.slice(0, 4)) - QUIET_AFTER_YEARS}${day.slice(4)}`
  if (known === null || !knownToRunOn) return false
  return knownToRunOn < since.slice(0, knownToRunOn.length)
}

const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)))
