import { Section } from '@academy/ui/content/section'
import { SummaryList } from '@academy/ui/content/summary-list'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatInstant } from '@academy/ui/text/format-instant'
import { formatNumber } from '@academy/ui/text/format-number'
import { apiContext } from '@academy/web/context/api-context'
import { HashCode } from '../components/hash-code.tsx'
import { paths } from '../paths.ts'
import { staffText } from '../text/staff-text.ts'
import type { Route } from './+types/audit-event'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).audit.proof({ eventId: params.id })
}

export default function AuditEvent({ loaderData: proof }: Route.ComponentProps) {
  const text = useText(staffText)
  const language = useLanguage()
  const { head, path } = proof
  const number = (value: bigint) => formatNumber(language, value)
  return (
    <>
      <Breadcrumbs items={[{ path: paths.audit, text: text.auditTitle }]} />
      <PageHeading title={text.proofTitle} lede={text.proofLede(number(proof.index), number(proof.size))} />
      <Section title={text.proofText}>
        <pre className="gr-mail__text">{proof.eventText}</pre>
      </Section>
      <Section title={text.proofPath}>
        {path.length === 0 && <p>{text.proofPathEmpty}</p>}
        <ol>
          {path.map((hash) => (
            <li key={hash}>
              <HashCode hex={hash} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title={text.proofHead}>
        <SummaryList
          rows={[
            { key: text.rootHash, value: <HashCode hex={head.rootHash} /> },
            { key: text.signedAt, value: formatInstant(language, head.signedAt) },
            { key: text.signature, value: <HashCode hex={head.signature} /> },
            { key: text.publicKey, value: <HashCode hex={head.publicKey} /> },
          ]}
        />
        <p className="ac-prose">{text.howToCheck}</p>
      </Section>
    </>
  )
}
