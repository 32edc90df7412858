import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { CheckboxField } from '@academy/ui/form/checkbox-field'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { valueOf } from '../components/read-form.ts'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { applicationsText } from '../text/staff/applications-text.ts'
import type { StaffFormProps } from './staff-notes.tsx'

/** Opens sections of a submitted application again, with a reason and an end. */
export function Reopen({ page, refused }: StaffFormProps) {
  const text = useText(applicationsText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const [standing] = page.submissions
  if (page.status !== 'submitted' || !standing || !page.roles.includes('fund-manager')) return null
  const ticked = refused?.typed['sections'] ?? []
  return (
    <Section title={text.reopen}>
      <p className="ac-prose">{text.reopenBody}</p>
      <form
        method="post"
        action={to(paths.staffApplication(page.round.slug, page.reference))}
        className="gr-form"
        noValidate
      >
        <input type="hidden" name="move" value="reopen" />
        <CheckboxField
          name="sections"
          label={text.sections}
          hint={text.sectionsHint}
          values={typeof ticked === 'string' ? [ticked] : ticked}
          choices={standing.sections.map(({ slug, title }) => ({ value: slug, label: inLanguage(title) }))}
        />
        <TextField
          name="until"
          type="datetime-local"
          label={text.until}
          value={refused && valueOf(refused.typed, 'until')}
          error={refused?.errors['until']}
        />
        <TextArea
          name="reason"
          label={text.reason}
          rows={3}
          value={refused && valueOf(refused.typed, 'reason')}
          error={refused?.errors['reason']}
        />
        <Actions>
          <Button kind="secondary">{text.reopen}</Button>
        </Actions>
      </form>
    </Section>
  )
}
