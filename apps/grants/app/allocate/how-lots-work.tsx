import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { lotText } from '../text/allocate/lot-text.ts'

/** The rule by which lots are drawn, as anybody can follow it. */
export function HowLotsWork() {
  const text = useText(lotText)
  return (
    <Section title={text.howTitle}>
      <ul className="ac-prose">
        <li>{text.howSeed}</li>
        <li>{text.howOrder}</li>
        <li>{text.howPaid}</li>
        <li>{text.howCheck}</li>
      </ul>
    </Section>
  )
}
