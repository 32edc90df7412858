import { Notice } from '@academy/ui/content/notice'
import { ReceiptPanel } from '@academy/ui/shell/receipt-panel'
import { Section } from '@academy/ui/content/section'
import { SummaryList } from '@academy/ui/content/summary-list'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { EarlierReceipts } from '../../application/earlier-receipts.tsx'
import { HashCode } from '../../components/hash-code.tsx'
import { useWords } from '../../components/use-words.ts'
import { LogEntry } from '../../application/log-entry.tsx'
import { useReceivedAt } from '../../application/received-at.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { checkText } from '../../text/submit/check-text.ts'
import { roundText } from '../../text/round/round-text.ts'
import { numberOf } from '../../application/receipt-number.ts'
import type { Route } from './+types/receipt'

export function loader({ context, params, request }: Route.LoaderArgs) {
  return context.get(apiContext).grants.receipt({ applicationId: params.id, ...numberOf(request) })
}

export default function Receipt({ loaderData: receipt }: Route.ComponentProps) {
  const text = useText(checkText)
  const { ukTime } = useText(roundText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { applicationId, receiptNumber, sha256, round, lateWithinGrace, lateByRuling } = receipt
  const at = useReceivedAt(receipt.submittedAt)
  const own = receipt.stands ? undefined : receipt.no
  const next = round.fictional ? text.nextSample : text.nextReal
  return (
    <div className="gr-receipt">
      {!receipt.stands && <Notice title={text.superseded} />}
      <ReceiptPanel title={text.receiptTitle}>
        <p className="gr-receipt__number">
          {text.receiptNumber} <strong>{receiptNumber}</strong>
        </p>
        <p>{at}</p>
      </ReceiptPanel>
      <p className="gr-receipt__keep">{text.keepIt}</p>
      <Section title={text.whatSent}>
        <SummaryList
          rows={[
            { key: text.application, value: receipt.reference },
            { key: text.organisation, value: receipt.organisationName },
            { key: text.round, value: inLanguage(round.name) },
            {
              key: text.receivedAt,
              value: `${at} (${ukTime}), ${lateByRuling ? text.lateByRuling : lateWithinGrace ? text.late : text.inTime}`,
            },
            { key: text.fingerprint, value: <HashCode hex={sha256} /> },
            { key: text.inLog, value: <LogEntry entry={receipt.logEntry} /> },
          ]}
        />
      </Section>
      <Section title={text.next}>
        <p className="ac-prose">{next}</p>
        {receipt.stands && receipt.status === 'submitted' && (
          <p>
            <a href={to(paths.check(applicationId))}>{text.readAnswers}</a>
          </p>
        )}
      </Section>
      <Section title={text.verifyTitle}>
        <p className="ac-prose">{text.verifyBody}</p>
        <p>
          <a href={to(paths.receiptText(applicationId, own))} download={`${receiptNumber}.json`}>
            {text.download}
          </a>
        </p>
        {receipt.logEntry && receipt.logEntry.seq !== null && (
          <p>
            <a href={to(paths.receiptProof(applicationId, own))}>{text.proof}</a>
          </p>
        )}
      </Section>
      <EarlierReceipts receipt={receipt} />
      <SampleNote round={round} />
    </div>
  )
}
