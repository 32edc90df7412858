import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { settingsContext } from '@academy/web/context/settings-context'
import { aboutText } from '../../text/about/about-text.ts'
import type { Route } from './+types/accessibility'

export function loader({ context }: Route.LoaderArgs) {
  return { contact: context.get(settingsContext)['contactEmail'] }
}

export default function Accessibility({ loaderData: { contact } }: Route.ComponentProps) {
  const text = useText(aboutText)
  return (
    <div className="ac-prose">
      <PageHeading title={text.accessibility} lede={text.accessibilityLede} />
      <Section title={text.a11yStandard}>
        <p>{text.a11yStandardBody}</p>
      </Section>
      <Section title={text.a11yTested}>
        <p>{text.a11yTestedBody}</p>
      </Section>
      <Section title={text.a11yTime}>
        <p>{text.a11yTimeBody}</p>
      </Section>
      <Section title={text.report}>
        <p>{contact ? text.reportTo(contact) : text.reportNowhere}</p>
        <p>{text.reportBody}</p>
      </Section>
    </div>
  )
}
