import { CheckboxField } from '@academy/ui/form/checkbox-field'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { valueOf } from '../components/read-form.ts'
import { useWords } from '../components/use-words.ts'
import { applicationsText } from '../text/staff/applications-text.ts'
import { ReopeningForm } from './reopening-form.tsx'
import type { StaffFormProps } from './staff-notes.tsx'

/** Opens sections of a submitted application again, with a reason and an end. */
export function Reopen({ page, refused }: StaffFormProps) {
  const text = useText(applicationsText)
  const inLanguage = useWords()
  const [standing] = page.submissions
  if (page.status !== 'submitted' || !standing || !page.roles.includes('fund-manager')) return null
  const ticked = refused?.typed['sections'] ?? []
  return (
    <ReopeningForm page={page} refused={refused} move="reopen" title={text.reopen} body={text.reopenBody}>
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
    </ReopeningForm>
  )
}
