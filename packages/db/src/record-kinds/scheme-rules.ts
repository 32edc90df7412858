import { firstDay, lastDay } from '@academy/domain/facts/partial-date'
import type { SeedRule } from './record-kind.ts'

/** What the rules read of a scheme of the seed. */
export interface DatedScheme {
  startedOn: string | null
  endedOn: string | null
  knownToRunOn: string | null
}

/** Partial dates are compared by what they leave open: `2018` may lie before and after `2018-07`. */
const isBefore = (a: string, b: string) => lastDay(a) < firstDay(b)

/** A scheme begins before it ends, and runs in between. */
const runsBetweenItsDates: SeedRule<DatedScheme> = (rows) =>
  rows.flatMap(({ file, line, row: { startedOn, endedOn, knownToRunOn } }) => {
    const broken = (column: string, reason: string) => ({ file, line, column, reason })
    return [
      startedOn && endedOn && isBefore(endedOn, startedOn)
        ? [broken('ended_on', `${endedOn} is before it began, ${startedOn}`)]
        : [],
      startedOn && knownToRunOn && isBefore(knownToRunOn, startedOn)
        ? [broken('known_to_run_on', `${knownToRunOn} is before it began, ${startedOn}`)]
        : [],
      endedOn && knownToRunOn && isBefore(endedOn, knownToRunOn)
        ? [broken('known_to_run_on', `${knownToRunOn} is after it ended, ${endedOn}`)]
        : [],
    ].flat()
  })

export const schemeRules: readonly SeedRule<DatedScheme>[] = [runsBetweenItsDates]
