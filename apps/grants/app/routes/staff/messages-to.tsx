import { formatInstant } from '@academy/domain/text/format-instant'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { messagesText } from '../../text/staff/messages-text.ts'
import type { Route } from './+types/messages-to'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).staff.messagesTo({ applicationId: params.id })
}

/** What the round has written to those of an application. */
export default function MessagesTo({ loaderData: { application, messages } }: Route.ComponentProps) {
  const text = useText(messagesText)
  const language = useLanguage()
  const inLanguage = useWords()
  return (
    <div className="gr-column">
      <Breadcrumbs
        items={[{ path: paths.application(application.id), text: application.organisationName }]}
      />
      <PageHeading title={text.ownTitle} lede={text.ownLede(inLanguage(application.round))} />
      {messages.length === 0 && <p>{text.ownNone}</p>}
      {messages.map(({ id, subject, body, sentAt }) => (
        <article className="ac-card gr-mail" key={id}>
          <h2 className="nhsuk-heading-m">{inLanguage(subject)}</h2>
          <p className="ac-source">{formatInstant(language, sentAt)}</p>
          <pre className="gr-mail__text">{inLanguage(body)}</pre>
        </article>
      ))}
    </div>
  )
}
