import { useText } from '@academy/ui/language-context'
import type { AuditVerdict } from '../api-types.ts'
import { staffText } from '../text/staff/staff-text.ts'

/** By which key the log was checked, and plainly that it was its own where none was configured. */
export function TrustedKeys({ trustedKeys, head }: Pick<AuditVerdict, 'trustedKeys' | 'head'>) {
  const text = useText(staffText)
  const keys = trustedKeys.length > 0 ? trustedKeys : head ? [head.publicKey] : []
  return (
    <>
      <p>{trustedKeys.length > 0 ? text.trustedKeys(trustedKeys.length) : text.noTrustedKey}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {keys.map((key) => (
          <li key={key}>
            <code>{key}</code>
          </li>
        ))}
      </ul>
    </>
  )
}
