import { Section } from '@academy/ui/content/section'
import { SummaryList } from '@academy/ui/content/summary-list'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { usePageFacts } from '@academy/web/document/page-facts'
import { aboutText } from '../../text/about/about-text.ts'

export default function Cookies() {
  const text = useText(aboutText)
  const { origin } = usePageFacts()
  const name = origin.startsWith('https:') ? '__Host-academy-session' : 'academy-session'
  return (
    <div className="ac-prose">
      <PageHeading title={text.cookies} lede={text.cookiesLede} />
      <SummaryList
        rows={[
          { key: text.cookieName, value: <code>{name}</code> },
          { key: text.cookieFor, value: text.cookieForBody },
          { key: text.cookieLasts, value: text.cookieLastsBody },
        ]}
      />
      <Section title={text.storage}>
        <p>{text.storageBody}</p>
      </Section>
    </div>
  )
}
