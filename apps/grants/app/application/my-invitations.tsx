import { formatDay } from '@academy/domain/text/format-instant'
import { Section } from '@academy/ui/content/section'
import { Button } from '@academy/ui/form/button'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { MyInvitation } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { organisationText } from '../text/organisation/organisation-text.ts'
import { invitationText } from '../text/people/invitation-text.ts'

/** Invitations for one's own address, each joined by one press. */
export function MyInvitations({
  invitations,
  action,
}: {
  invitations: readonly MyInvitation[]
  action: string
}) {
  const text = useText(invitationText)
  const organisations = useText(organisationText)
  const language = useLanguage()
  const inLanguage = useWords()
  if (invitations.length === 0) return null
  return (
    <Section title={text.mine}>
      <ul className="gr-people">
        {invitations.map(({ id, organisation, inviter, role, round, expiresAt }) => (
          <li key={id}>
            <span className="gr-people__who">
              <strong>{organisation}</strong>
              <span className="gr-people__role">
                {text.lede(inviter || text.unnamed, organisations[role].toLowerCase())}
              </span>
              {round && (
                <span className="gr-people__role">
                  {text.round}: {inLanguage({ en: round.name, cy: round.nameCy })}. {text.closes}:{' '}
                  {formatDay(language, round.closesAt)}.
                </span>
              )}
              <span className="gr-people__role">
                {text.until} {formatDay(language, expiresAt)}
              </span>
            </span>
            <form method="post" action={action}>
              <input type="hidden" name="invitation" value={id} />
              <Button>
                {text.join}
                <span className="nhsuk-u-visually-hidden">{text.joinOf(organisation)}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  )
}
