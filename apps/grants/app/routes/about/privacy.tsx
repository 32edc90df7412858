import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { settingsContext } from '@academy/web/context/settings-context'
import { usePageFacts } from '@academy/web/document/page-facts'
import { paths } from '../../paths.ts'
import { aboutText } from '../../text/about/about-text.ts'
import type { Route } from './+types/privacy'

export function loader({ context }: Route.LoaderArgs) {
  return { contact: context.get(settingsContext)['contactEmail'] }
}

export default function Privacy({ loaderData: { contact } }: Route.ComponentProps) {
  const text = useText(aboutText)
  const to = useLocalPath()
  const { demo } = usePageFacts()
  return (
    <div className="ac-prose">
      <PageHeading title={text.privacy} lede={text.privacyLede} />
      {demo && (
        <Notice tone="warning">
          <p>{text.privacyDemo}</p>
        </Notice>
      )}
      <Section title={text.privacyWhat}>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>{text.privacyPerson}</li>
          <li>{text.privacySession}</li>
          <li>{text.privacyPasskeys}</li>
          <li>{text.privacyService}</li>
          <li>{text.privacyAnswers}</li>
          <li>{text.privacyFiles}</li>
          <li>{text.privacyInvited}</li>
          <li>{text.privacyMail}</li>
          <li>{text.privacyLog}</li>
        </ul>
        <p>
          <a href={to(paths.cookies)}>{text.cookies}</a>
        </p>
      </Section>
      <Section title={text.privacyNever}>
        <p>{text.privacyNeverBody}</p>
      </Section>
      <Section title={text.privacyWho}>
        <p>{text.privacyWhoBody}</p>
      </Section>
      <Section title={text.privacyRights}>
        <p>{text.privacyRightsBody}</p>
        <p>{contact ? text.writeTo(contact) : text.reportNowhere}</p>
      </Section>
    </div>
  )
}
