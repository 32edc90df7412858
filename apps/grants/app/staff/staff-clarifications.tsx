import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { valueOf } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { clarificationText } from '../text/staff/clarification-text.ts'
import type { StaffFormProps } from './staff-notes.tsx'

/** What staff asked the people of an application, with the answers, and the form to ask more. */
export function StaffClarifications({ page, refused }: StaffFormProps) {
  const text = useText(clarificationText)
  const language = useLanguage()
  const { clarifications, submissions, roles, status } = page
  if (submissions.length === 0) return null
  const mayAsk =
    status !== 'withdrawn' && roles.some((role) => role === 'fund-manager' || role === 'senior-officer')
  return (
    <Section title={text.clarifications} id="clarifications">
      {clarifications.length === 0 && <p>{text.noneAsked}</p>}
      {clarifications.map(({ id, question, askedAt, askedBy, dueAt, answer }) => (
        <div key={id} className="gr-asked">
          <p className="gr-typed">{question}</p>
          <p className="ac-source">{text.sentBy(askedBy ?? '', formatInstant(language, askedAt))}</p>
          {answer ? (
            <>
              <h3>{text.answer}</h3>
              <p className="gr-typed">{answer.text}</p>
              <p className="ac-source">
                {text.sentBy(answer.by ?? '', formatInstant(language, answer.at))}
                {answer.isLate && `, ${text.late}`}
              </p>
            </>
          ) : (
            <p>{text.waits(formatInstant(language, dueAt))}</p>
          )}
        </div>
      ))}
      {mayAsk && <AskForm page={page} refused={refused} />}
    </Section>
  )
}

function AskForm({ page, refused }: StaffFormProps) {
  const text = useText(clarificationText)
  const to = useLocalPath()
  return (
    <form
      method="post"
      action={to(paths.staffApplication(page.round.slug, page.reference))}
      className="gr-form"
      noValidate
    >
      <input type="hidden" name="move" value="ask" />
      <TextArea
        name="question"
        label={text.question}
        hint={text.body}
        rows={4}
        value={refused && valueOf(refused.typed, 'question')}
        error={refused?.errors['question']}
      />
      <TextField
        name="due"
        type="datetime-local"
        label={text.due}
        value={refused && valueOf(refused.typed, 'due')}
        error={refused?.errors['due']}
      />
      <Actions>
        <Button kind="secondary">{text.ask}</Button>
      </Actions>
    </form>
  )
}
