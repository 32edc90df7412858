import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { valueOf } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { applicationsText } from '../text/staff/applications-text.ts'
import type { StaffFormProps } from './staff-notes.tsx'

/** Ends what a reopening opened, with a reason. */
export function EndReopening({ page, refused }: StaffFormProps) {
  const text = useText(applicationsText)
  const to = useLocalPath()
  if (page.status !== 'reopened' || !page.roles.includes('fund-manager')) return null
  return (
    <Section title={text.endReopening}>
      <p className="ac-prose">{text.endReopeningBody}</p>
      <form
        method="post"
        action={to(paths.staffApplication(page.round.slug, page.reference))}
        className="gr-form"
        noValidate
      >
        <input type="hidden" name="move" value="end-reopening" />
        <TextArea
          name="reason"
          label={text.reason}
          rows={3}
          value={refused && valueOf(refused.typed, 'reason')}
          error={refused?.errors['reason']}
        />
        <Actions>
          <Button kind="secondary">{text.endReopening}</Button>
        </Actions>
      </form>
    </Section>
  )
}
