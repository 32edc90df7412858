import { Section } from '@academy/ui/content/section'
import { Button } from '@academy/ui/form/button'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDay } from '@academy/domain/text/format-instant'
import type { ColleaguesPage } from '../api-types.ts'
import { organisationText } from '../text/organisation/organisation-text.ts'
import { colleaguesText } from '../text/people/colleagues-text.ts'

/** Who is invited and has not joined, each with a way to take it back. */
export function OpenInvitations({
  invitations,
  action,
}: {
  invitations: readonly Pick<
    ColleaguesPage['invitations'][number],
    'id' | 'email' | 'role' | 'expiresAt' | 'expired'
  >[]
  action: string
}) {
  const text = useText(colleaguesText)
  const roles = useText(organisationText)
  const language = useLanguage()
  return (
    <Section title={text.open}>
      <ul className="gr-people">
        {invitations.map(({ id, email, role, expiresAt, expired }) => (
          <li key={id}>
            <span className="gr-people__who">
              <strong>{email}</strong>
              <span className="gr-people__role">
                {roles[role]}, {expired ? text.expired : text.until(formatDay(language, expiresAt))}
              </span>
            </span>
            <form method="post" action={action}>
              <input type="hidden" name="invitation" value={id} />
              <Button kind="secondary" name="intent" value="withdraw">
                {text.withdraw}
                <span className="nhsuk-u-visually-hidden"> {text.withdrawOf(email)}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  )
}
