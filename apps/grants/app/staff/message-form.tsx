import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { RoundMessagesPage } from '../api-types.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { messagesText } from '../text/staff/messages-text.ts'

export interface RefusedMessage {
  typed: PostedForm
  errors: Record<string, string>
}

interface Props {
  page: RoundMessagesPage
  /** The part of the address that says which applications. */
  query: string
  /** A message whose words are taken up again. */
  earlier: RoundMessagesPage['messages'][number] | undefined
  refused: RefusedMessage | undefined
}

/** A new message, to the applications that the list was narrowed to. */
export function MessageForm({ page, query, earlier, refused }: Props) {
  const text = useText(messagesText)
  const to = useLocalPath()
  const { slug } = page.round
  const isFor = page.audience > 0 || refused !== undefined
  return (
    <Section title={text.write}>
      <p className="ac-prose">
        {isFor ? text.goesTo(page.audience) : text.nobody}{' '}
        <a href={to(paths.manageRound(slug)) + query}>{text.chooseOthers}</a>
      </p>
      {isFor && (
        <form method="post" action={to(paths.messages(slug)) + query} className="gr-form" noValidate>
          {page.languages.map((language) => (
            <MessageWords
              key={language}
              language={language}
              words={{
                subject: earlier?.subject[language] ?? '',
                body: earlier?.body[language] ?? '',
              }}
              refused={refused}
            />
          ))}
          <Actions>
            <Button>{text.keep}</Button>
          </Actions>
        </form>
      )}
    </Section>
  )
}

interface WordsProps {
  language: 'en' | 'cy'
  words: { subject: string; body: string }
  refused: RefusedMessage | undefined
}

function MessageWords({ language, words, refused }: WordsProps) {
  const text = useText(messagesText)
  const [subject, body] = [`subject-${language}`, `body-${language}`] as const
  return (
    <>
      <TextField
        name={subject}
        label={text[subject]}
        hint={text.subjectHint}
        value={refused ? valueOf(refused.typed, subject) : words.subject}
        error={refused?.errors[subject]}
      />
      <TextArea
        name={body}
        label={text[body]}
        hint={text.bodyHint}
        rows={10}
        value={refused ? valueOf(refused.typed, body) : words.body}
        error={refused?.errors[body]}
      />
    </>
  )
}
