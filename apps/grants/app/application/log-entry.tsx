import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import type { ReceiptPage } from '../api-types.ts'
import { HashCode } from '../components/hash-code.tsx'
import { checkText } from '../text/submit/check-text.ts'

/** Where a submission stands in the audit log: its event, and its place once it has one. */
export function LogEntry({ entry }: { entry: ReceiptPage['logEntry'] }) {
  const text = useText(checkText)
  const language = useLanguage()
  if (!entry) return text.logWaiting
  return (
    <>
      {entry.seq === null ? text.logWaiting : text.logEntry(formatNumber(language, entry.seq))}
      <br />
      <HashCode hex={entry.eventId} />
    </>
  )
}
