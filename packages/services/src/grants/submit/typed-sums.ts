import type { SubmittedSums } from '@academy/db/grants/submit/insert-submission'
import type { Answers } from '@academy/domain/form/answers'
import type { ReadVersion } from '../round/definition-of.ts'

/** What was typed, as numbers that are added up. */
export function typedSums(_version: ReadVersion, _answers: Answers): SubmittedSums {
  return { years: [], costs: [], matches: [], areaCodes: [], leastViablePence: null, peopleHelped: null }
}
