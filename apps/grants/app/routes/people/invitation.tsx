import { formatInstant } from '@academy/domain/text/format-instant'
import { InsetText } from '@academy/ui/content/inset-text'
import { SummaryList } from '@academy/ui/content/summary-list'
import { Actions, Button, LinkButton } from '@academy/ui/form/button'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { isRefusal } from '@academy/web/api/refusal'
import { apiContext } from '@academy/web/context/api-context'
import { data } from 'react-router'
import { answerForm, GoTo } from '../../components/answer-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { organisationText } from '../../text/organisation/organisation-text.ts'
import { invitationText } from '../../text/people/invitation-text.ts'
import type { Route } from './+types/invitation'

export { FormError as ErrorBoundary } from '../../components/form-error.tsx'

export async function loader({ context, params: { token } }: Route.LoaderArgs) {
  try {
    return { token, invitation: await context.get(apiContext).grants.invitation({ token }) }
  } catch (error) {
    if (!isRefusal(error) || error.data.code !== 'not-found') throw error
    return data({ token, invitation: null }, { status: 404 })
  }
}

/** Joins. Whatever it is refused for, the page of the link says so. */
export async function action({ context, params: { token }, request }: Route.ActionArgs) {
  return answerForm<never>({ context, request }, async () => {
    try {
      const joined = await context.get(apiContext).grants.joinByInvitation({ token })
      const { applicationId, organisationId } = joined
      return new GoTo(applicationId ? paths.application(applicationId) : paths.organisation(organisationId))
    } catch (error) {
      if (!isRefusal(error) || (error.data.code !== 'refused' && error.data.code !== 'not-found')) throw error
      return new GoTo(paths.invitation(token))
    }
  })
}

/** Who asks whom to join what, signed in or not, with whatever address; and plainly when it no longer can be used. */
export default function Invitation({ loaderData: { token, invitation } }: Route.ComponentProps) {
  const text = useText(invitationText)
  const organisation = useText(organisationText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  if (!invitation) return <PageHeading title={text.unknown} lede={text['unknown-body']} />
  const here = paths.invitation(token)
  const { inviter, state, belongs, isSignedIn, applicationId, roundName, roundNameCy, closesAt } = invitation
  if (isSignedIn && belongs)
    return (
      <>
        <PageHeading title={text.belongs} caption={invitation.organisation} />
        <Actions>
          {applicationId && (
            <LinkButton href={to(paths.application(applicationId))}>{text.toApplication}</LinkButton>
          )}
          <a href={to(paths.organisation(invitation.organisationId))}>{text.toOrganisation}</a>
        </Actions>
      </>
    )
  if (state !== 'open')
    return (
      <PageHeading
        title={text[state]}
        caption={invitation.organisation}
        lede={text[`${state}-body`](inviter || text.inviter)}
      />
    )
  return (
    <div className="gr-column">
      <PageHeading
        title={text.title(invitation.organisation)}
        lede={text.lede(inviter || text.unnamed, organisation[invitation.role].toLowerCase())}
      />
      <SummaryList
        rows={[
          { key: text.organisation, value: invitation.organisation },
          {
            key: text.role,
            value: `${organisation[invitation.role]}: ${organisation[`${invitation.role}-may`]}`,
          },
          ...(roundName && roundNameCy && closesAt
            ? [
                { key: text.round, value: inLanguage({ en: roundName, cy: roundNameCy }) },
                { key: text.closes, value: formatInstant(language, closesAt, { weekday: true }) },
              ]
            : []),
          { key: text.until, value: formatInstant(language, invitation.expiresAt) },
        ]}
      />
      {isSignedIn ? (
        <form method="post" action={to(here)}>
          {!invitation.ownAddress && <InsetText>{text.otherAddress(invitation.maskedEmail)}</InsetText>}
          <Button>{text.join}</Button>
        </form>
      ) : (
        <>
          <p>{text.signInBody}</p>
          <LinkButton href={`${to(paths.signIn)}?${new URLSearchParams({ next: to(here) })}`}>
            {text.signIn}
          </LinkButton>
        </>
      )}
    </div>
  )
}
