import { memberRoles } from '@academy/domain/organisation/member-role'
import { Section } from '@academy/ui/content/section'
import { Button } from '@academy/ui/form/button'
import { SelectField } from '@academy/ui/form/select-field'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { RoleMeanings } from '../organisation/role-meanings.tsx'
import { organisationText } from '../text/organisation/organisation-text.ts'
import { colleaguesText } from '../text/people/colleagues-text.ts'

interface InviteFormProps {
  action: string
  email: string | undefined
  role?: string | undefined
  error: string | undefined
}

/** Asks a colleague in by e-mail address. */
export function InviteForm({ action, email, role, error }: InviteFormProps) {
  const roles = useText(organisationText)
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
        <SelectField
          name="role"
          label={text.role}
          value={role || 'contributor'}
          options={memberRoles.map((one) => ({ value: one, text: roles[one] }))}
        />
        <RoleMeanings />
        <Button name="intent" value="invite">
          {text.send}
        </Button>
      </form>
    </Section>
  )
}
