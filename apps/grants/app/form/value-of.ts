import type { AnswerValue } from '@academy/domain/form/answers'
import type { Section } from '@academy/domain/form/form-definition'
import { readSection } from '@academy/domain/form/read-section'
import type { PostedForm } from '../components/read-form.ts'

export type Values = Readonly<Record<string, AnswerValue | undefined>>

/** What the form is filled with: what is saved, and over it what has just been sent, also where it was too long to keep. */
export function filledWith(section: Section, saved: Values, posted: PostedForm | undefined): Values {
  if (!posted) return saved
  const { values, problems } = readSection(section, posted)
  const tooLong = problems.map(({ field }) => [field, posted[field]] as const)
  return { ...saved, ...values, ...Object.fromEntries(tooLong) }
}
