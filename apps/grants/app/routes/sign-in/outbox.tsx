import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatInstant } from '@academy/domain/text/format-instant'
import { demoContext } from '@academy/web/context/demo-context'
import { data } from 'react-router'
import { signInText } from '../../text/sign-in/sign-in-text.ts'
import type { Route } from './+types/outbox'

export async function loader({ context }: Route.LoaderArgs) {
  const demo = context.get(demoContext)
  if (!demo) throw data(null, { status: 404 })
  return { mails: await demo.outbox() }
}

export default function Outbox({ loaderData: { mails } }: Route.ComponentProps) {
  const text = useText(signInText)
  const language = useLanguage()
  return (
    <>
      <PageHeading title={text.outboxTitle} lede={text.outboxLede} />
      {mails.length === 0 && <p className="ac-empty">{text.outboxEmpty}</p>}
      {mails.map((mail) => (
        <article className="ac-card gr-mail" key={mail.id} lang={mail.language}>
          <h2 className="nhsuk-heading-m">{mail.subject}</h2>
          <p className="ac-source" lang={language}>
            {text.mailTo(mail.to)} · {formatInstant(language, mail.createdAt)}
          </p>
          <pre className="gr-mail__text">{mail.text}</pre>
          {mail.url && (
            <p lang={language}>
              <a href={mail.url}>{text.followLink}</a>
            </p>
          )}
        </article>
      ))}
    </>
  )
}
