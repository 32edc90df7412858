import { verifyAudit } from '@academy/services/audit/verify-audit'
import { PlainError } from '../processes/plain-error.ts'
import { withSystemContext } from './system-context.ts'

/**
 * Computes the audit log anew from its first event and holds it against every signed head, as `/audit` does; says in a
 * sentence what was found. Only `keys` (SPKI, DER, base64) may have signed it; without any, its own are taken. Throws a
 * PlainError, by which the command fails, where anything is wrong.
 */
export function verifyLog(url: string, keys: readonly string[]): Promise<string> {
  return withSystemContext(url, 'audit-verify', async (ctx) => {
    const { ok, fault, checked, unsealed, head } = await verifyAudit({ ...ctx, ports: { auditKeys: keys } })
    if (!ok) {
      const said = JSON.stringify(fault, (_key, value: unknown) =>
        typeof value === 'bigint' ? value.toString() : value,
      )
      throw new PlainError(`The audit log is broken: ${said}. ${checked} entries were whole before it.`)
    }
    const waiting = unsealed > 0n ? ` ${unsealed} more wait for their place.` : ''
    const signed = head ? ` The newest signed head is of ${head.size}.` : ''
    const trust = keys.length > 0 ? '' : ' It was held against its own keys: name those that you trust.'
    return `The audit log is whole: ${checked} entries, each with its event.${waiting}${signed}${trust}`
  })
}
