import type { SubmittedSums } from '@academy/db/grants/submit/insert-submission'
import { DomainError } from '@academy/domain/domain-error'
import type { Answers } from '@academy/domain/form/answers'
import { typedSubmission } from '@academy/domain/round/typed-submission'
import type { ReadVersion } from '../round/definition-of.ts'

/** What was typed, as numbers that are added up. Refuses with `incomplete` where a sum that is asked cannot be read. */
export function typedSums({ definition }: ReadVersion, answers: Answers): SubmittedSums {
  const typed = typedSubmission(definition, answers)
  if (!typed.ok) throw new DomainError('refused', 'incomplete', { sections: 1 })
  return typed.submission
}
