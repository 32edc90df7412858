import { Section } from '@academy/ui/content/section'
import { Button } from '@academy/ui/form/button'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { colleaguesText } from '../text/people/colleagues-text.ts'

interface InviteFormProps {
  action: string
  email: string | undefined
  error: string | undefined
}

/** Asks a colleague in by e-mail address. */
export function InviteForm({ action, email, error }: InviteFormProps) {
  const text = useText(colleaguesText)
  return (
    <Section title={text.invite}>
      <form method="post" action={action} className="gr-form" noValidate>
        <p className="ac-prose">{text.inviteBody}</p>
        <TextField
          name="email"
          type="email"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          width={30}
          label={text.email}
          hint={text.emailHint}
          value={email}
          error={error}
        />
        <Button name="intent" value="invite">
          {text.send}
        </Button>
      </form>
    </Section>
  )
}
