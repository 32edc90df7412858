import { Notice } from '@academy/ui/content/notice'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatInstant } from '@academy/domain/text/format-instant'
import { formatNumber } from '@academy/ui/text/format-number'
import type { AuditPage } from '../api-types.ts'
import { HashCode } from '../components/hash-code.tsx'
import { staffText } from '../text/staff/staff-text.ts'

/** What was signed last, as it is stored: nothing is checked by showing it. */
export function LastHead({ page: { head, counts } }: { page: Pick<AuditPage, 'head' | 'counts'> }) {
  const text = useText(staffText)
  const language = useLanguage()
  const number = (value: bigint) => formatNumber(language, value)
  const unsealed = counts.events - counts.sealed
  return (
    <Notice title={head ? text.sealedSoFar(number(counts.sealed)) : text.emptyLog}>
      {head && (
        <>
          <p>{text.head(number(head.size), formatInstant(language, head.signedAt))}</p>
          <p>
            {text.rootHash} <HashCode hex={head.rootHash} />
          </p>
        </>
      )}
      {unsealed > 0n && <p>{text.waiting(Number(unsealed))}</p>}
    </Notice>
  )
}
