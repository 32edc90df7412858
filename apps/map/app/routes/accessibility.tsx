import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { accessibilityText } from '../text/about-text.ts'

export default function Accessibility() {
  const words = useText(accessibilityText)
  return (
    <>
      <PageHeading title={words.title} lede={words.lede} />
      <Section title={words.how}>
        <ul className="ac-prose">
          <li>{words.howTable}</li>
          <li>{words.howScript}</li>
          <li>{words.howKeyboard}</li>
          <li>{words.howColour}</li>
        </ul>
      </Section>
      <Section title={words.tested}>
        <p className="ac-prose">{words.testedBody}</p>
      </Section>
      <Section title={words.known}>
        <ul className="ac-prose">
          <li>{words.knownLanguage}</li>
          <li>{words.knownMap}</li>
        </ul>
      </Section>
    </>
  )
}
