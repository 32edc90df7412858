import { Notice } from '@academy/ui/content/notice'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatInstant } from '@academy/domain/text/format-instant'
import { formatNumber } from '@academy/ui/text/format-number'
import type { AuditVerdict } from '../api-types.ts'
import { staffText } from '../text/staff/staff-text.ts'
import { HashCode } from '../components/hash-code.tsx'
import { TrustedKeys } from './trusted-keys.tsx'

/** Whether the whole log holds, worked out a moment ago. */
export function Verdict({ verdict }: { verdict: AuditVerdict }) {
  const { fault, checked, unsealed, head } = verdict
  const text = useText(staffText)
  const language = useLanguage()
  const number = (value: bigint) => formatNumber(language, value)
  const waiting = unsealed > 0n && <p>{text.waiting(Number(unsealed))}</p>
  if (fault) {
    return (
      <Notice tone="problem" title={text.fault} announce>
        <p>
          {text.faultBody(number(fault.seq))} {text[fault.why]}
        </p>
        {fault.eventId && <HashCode hex={fault.eventId} />}
      </Notice>
    )
  }
  if (!head) {
    return <Notice title={text.emptyLog}>{waiting}</Notice>
  }
  return (
    <Notice tone="success" title={text.verifiedAll(number(checked))}>
      <p>{text.head(number(head.size), formatInstant(language, head.signedAt))}</p>
      <p>
        {text.rootHash} <HashCode hex={head.rootHash} />
      </p>
      <TrustedKeys {...verdict} />
      {waiting}
    </Notice>
  )
}
