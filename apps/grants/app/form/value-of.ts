import type { AnswerValue } from '@academy/domain/form/answers'
import type { Section } from '@academy/domain/form/form-definition'
import { readSection } from '@academy/domain/form/read-section'
import type { SectionPage } from '../api-types.ts'
import type { PostedForm } from '../components/read-form.ts'
import { sentSection } from './sent-section.ts'

export type Values = Readonly<Record<string, AnswerValue | undefined>>

export interface FilledForm {
  values: Values
  /** The version that each value was written over. */
  versions: SectionPage['versions']
}

/**
 * What the form is filled with: what is saved now, also where somebody else wrote it, and what was too long to keep over
 * that, with the version that it was written over, so that it never replaces a text that its writer has not seen.
 */
export function filledWith(
  page: Pick<SectionPage, 'values' | 'versions'> & { section: Section },
  posted: PostedForm | undefined,
): FilledForm {
  const { values, versions } = page
  if (!posted) return { values, versions }
  const { notKept } = readSection(page.section, posted)
  const { baseVersions } = sentSection(posted)
  const bases = Object.keys(notKept).map((name) => [name, baseVersions[name] ?? 0] as const)
  return { values: { ...values, ...notKept }, versions: { ...versions, ...Object.fromEntries(bases) } }
}
