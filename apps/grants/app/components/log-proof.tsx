import { Section } from '@academy/ui/content/section'
import { SummaryList } from '@academy/ui/content/summary-list'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatInstant } from '@academy/domain/text/format-instant'
import { formatNumber } from '@academy/ui/text/format-number'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { InclusionProof } from '../api-types.ts'
import { paths } from '../paths.ts'
import { proofText } from '../text/submit/proof-text.ts'
import { HashCode } from './hash-code.tsx'

export interface LogProofProps {
  proof: InclusionProof
  title: string
  /** The same as JSON, for a program. */
  jsonHref: string
}

/** Everything that somebody without our database needs to check that an event is in the audit log. */
export function LogProof({ proof, title, jsonHref }: LogProofProps) {
  const text = useText(proofText)
  const language = useLanguage()
  const to = useLocalPath()
  const { event, leafHash, leafIndex, treeSize, path, rootHash, head } = proof
  const lede = text.lede(formatNumber(language, leafIndex), formatNumber(language, treeSize))
  return (
    <>
      <PageHeading title={title} lede={lede} />
      <p>
        <a href={jsonHref} download="proof.json">
          {text.save}
        </a>
      </p>
      <Section title={text.event}>
        <pre className="gr-mail__text">{event}</pre>
      </Section>
      <Section title={text.place}>
        <SummaryList
          rows={[
            { key: text.leafHash, value: <HashCode hex={leafHash} /> },
            { key: text.leafIndex, value: leafIndex },
            { key: text.treeSize, value: treeSize },
            { key: text.root, value: <HashCode hex={rootHash} /> },
          ]}
        />
      </Section>
      <Section title={text.path}>
        {path.length === 0 && <p>{text.pathEmpty}</p>}
        <ol>
          {path.map((hash) => (
            <li key={hash}>
              <HashCode hex={hash} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title={text.head}>
        <p>{text.signedText}</p>
        <pre className="gr-mail__text">{head.text}</pre>
        <SummaryList
          rows={[
            { key: text.signedAt, value: formatInstant(language, head.signedAt) },
            { key: text.signature, value: <code>{head.signature}</code> },
            { key: text.publicKey, value: <code>{head.publicKey}</code> },
          ]}
        />
      </Section>
      <Section title={text.howTitle}>
        <p className="ac-prose">{text.how}</p>
        <p className="ac-prose">{text.howScript}</p>
        <p className="ac-prose">{text.howKey}</p>
        <p>
          <a href={to(paths.log)}>{text.howHeads}</a>
        </p>
      </Section>
    </>
  )
}
