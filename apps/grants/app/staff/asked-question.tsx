import { formatInstant } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ClarificationsPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { clarificationText } from '../text/staff/clarification-text.ts'

interface Props {
  application: ClarificationsPage['application']
  asked: ClarificationsPage['clarifications'][number]
  refused: { answer: string; error: string | undefined } | undefined
}

/** A question of staff, with the answer that was given or the form for it. */
export function AskedQuestion({ application, asked, refused }: Props) {
  const text = useText(clarificationText)
  const language = useLanguage()
  const to = useLocalPath()
  const { id, question, dueAt, answer } = asked
  const due = formatInstant(language, dueAt)
  return (
    <Section title={formatInstant(language, asked.askedAt)}>
      <p className="gr-typed">{question}</p>
      {answer && (
        <>
          <h3>{text.yourAnswer}</h3>
          <p className="gr-typed">{answer.text}</p>
          <p className="ac-source">{text.sentBy(answer.by ?? '', formatInstant(language, answer.at))}</p>
        </>
      )}
      {!answer && !application.isWithdrawn && (
        <form method="post" action={to(paths.clarifications(application.id))} className="gr-form" noValidate>
          <input type="hidden" name="question" value={id} />
          <p>{asked.isOverdue ? text.overdue(due) : text.dueBy(due)}</p>
          <TextArea
            name={`answer-${id}`}
            label={text.yourAnswer}
            hint={text.once}
            rows={8}
            value={refused?.answer}
            error={refused?.error}
          />
          <Actions>
            <Button>{text.send}</Button>
          </Actions>
        </form>
      )}
    </Section>
  )
}
