import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { StaffApplicationPage } from '../api-types.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { applicationsText } from '../text/staff/applications-text.ts'

export interface StaffFormProps {
  page: StaffApplicationPage
  refused?: { typed: PostedForm; errors: Record<string, string> } | undefined
}

/** What staff have written about an application for each other. */
export function StaffNotes({ page, refused }: StaffFormProps) {
  const text = useText(applicationsText)
  const language = useLanguage()
  const to = useLocalPath()
  const mayWrite = page.roles.some((role) => role !== 'auditor')
  return (
    <Section title={text.notes}>
      <p className="ac-source">{text.notesBody}</p>
      <ul className="nhsuk-list">
        {page.notes.map(({ id, body, writtenAt, author, isVoid }) => (
          <li key={id}>
            {isVoid ? <s className="gr-typed">{body}</s> : <span className="gr-typed">{body}</span>}
            <br />
            {isVoid && <strong>{text.noteVoid} </strong>}
            <span className="ac-source">
              {author ?? ''} {formatInstant(language, writtenAt)}
            </span>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <form
          method="post"
          action={to(paths.staffApplication(page.round.slug, page.reference))}
          className="gr-form"
          noValidate
        >
          <input type="hidden" name="move" value="note" />
          <TextArea
            name="note"
            label={text.note}
            rows={3}
            value={refused && valueOf(refused.typed, 'note')}
            error={refused?.errors['note']}
          />
          <Actions>
            <Button kind="secondary">{text.addNote}</Button>
          </Actions>
        </form>
      )}
    </Section>
  )
}
