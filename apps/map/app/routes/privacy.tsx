import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { privacyText } from '../text/about-text.ts'

export default function Privacy() {
  const words = useText(privacyText)
  return (
    <>
      <PageHeading title={words.title} lede={words.lede} />
      <Section title={words.log}>
        <p className="ac-prose">{words.logBody}</p>
      </Section>
      <Section title={words.facts}>
        <p className="ac-prose">{words.factsBody}</p>
      </Section>
      <Section title={words.mapbox}>
        <p className="ac-prose">{words.mapboxBody}</p>
      </Section>
    </>
  )
}
