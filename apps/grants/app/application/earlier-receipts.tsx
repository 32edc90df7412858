import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ReceiptPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { checkText } from '../text/submit/check-text.ts'
import { useReceivedAt } from './received-at.ts'

/** The other receipts of an application that was submitted more than once, the newest first. */
export function EarlierReceipts({ receipt }: { receipt: ReceiptPage }) {
  const text = useText(checkText)
  const others = receipt.all.filter(({ no }) => no !== receipt.no)
  if (others.length === 0) return null
  return (
    <Section title={text.otherReceipts}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {others.map((one) => (
          <Other key={one.no} id={receipt.applicationId} one={one} />
        ))}
      </ul>
    </Section>
  )
}

function Other({ id, one }: { id: string; one: ReceiptPage['all'][number] }) {
  const to = useLocalPath()
  return (
    <li>
      <a href={to(paths.receipt(id, one.no))}>{one.receiptNumber}</a>, {useReceivedAt(one.submittedAt)}
    </li>
  )
}
