import type { Field } from '@academy/domain/form/field'
import type { SectionPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { AnswerText } from './answer-text.tsx'

/** A question that the record of the organisation answers: it is read here, and changed there. */
export function KnownAnswer({ field, page }: { field: Field; page: SectionPage }) {
  const inLanguage = useWords()
  return (
    <div className="nhsuk-form-group" id={field.name} tabIndex={-1}>
      <p className="nhsuk-label">{inLanguage(field.label)}</p>
      <AnswerText field={field} value={page.values[field.name]} />
    </div>
  )
}
