import type { Field } from '@academy/domain/form/field'
import { InsetText } from '@academy/ui/content/inset-text'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { SectionPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { sectionText } from '../text/apply/section-text.ts'
import { AnswerText } from './answer-text.tsx'

/** Where answers come from that are not typed here, and where they are changed. */
export function KnownNote({ page: { known, application } }: { page: SectionPage }) {
  const text = useText(sectionText)
  const to = useLocalPath()
  const { id, name } = application.organisation
  if (known.length === 0) return null
  return (
    <InsetText>
      {text.knownNote} <a href={to(paths.organisation(id))}>{text.knownChange(name)}</a>
    </InsetText>
  )
}

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
