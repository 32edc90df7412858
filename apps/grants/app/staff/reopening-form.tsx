import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ReactNode } from 'react'
import { valueOf } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { applicationsText } from '../text/staff/applications-text.ts'
import type { StaffFormProps } from './staff-notes.tsx'

interface Props extends StaffFormProps {
  move: 'reopen' | 'end-reopening'
  /** Its heading, and what its button says. */
  title: string
  /** What pressing it does, in a sentence. */
  body: string
  /** What it asks before the reason. */
  children?: ReactNode
}

/** What opening an application again and ending that have in common: both say what they do and ask for a reason. */
export function ReopeningForm({ page, refused, move, title, body, children }: Props) {
  const text = useText(applicationsText)
  const to = useLocalPath()
  return (
    <Section title={title}>
      <p className="ac-prose">{body}</p>
      <form
        method="post"
        action={to(paths.staffApplication(page.round.slug, page.reference))}
        className="gr-form"
        noValidate
      >
        <input type="hidden" name="move" value={move} />
        {children}
        <TextArea
          name="reason"
          label={text.reason}
          rows={3}
          value={refused && valueOf(refused.typed, 'reason')}
          error={refused?.errors['reason']}
        />
        <Actions>
          <Button kind="secondary">{title}</Button>
        </Actions>
      </form>
    </Section>
  )
}
