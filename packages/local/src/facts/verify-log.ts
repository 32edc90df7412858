import { verifyAudit, type AuditVerdict } from '@academy/services/audit/verify-audit'
import { verifySeals } from '@academy/services/audit/verify-seals'
import { PlainError } from '../processes/plain-error.ts'
import { withSystemContext } from './system-context.ts'

const compare = 'Stop the worker, keep a copy of this database, and compare it with a backup.'

/** What was found, and what to do. */
const found: Record<NonNullable<AuditVerdict['fault']>['why'], string> = {
  'event-changed': `the event was changed after it was written. ${compare}`,
  'event-missing': `the event that the log points at is gone. ${compare}`,
  'entry-missing': `an entry is missing, or is not the next one. ${compare}`,
  'entry-changed': `the entry and its event do not belong together. ${compare}`,
  'root-differs': `the entries do not give the root that was signed. ${compare}`,
  'signature-wrong': `a signature is not of the head beside it. ${compare}`,
  'unknown-key':
    'a head was signed by a key that you did not name. Name every key that was ever used, or take the log for forged.',
  'published-differs': `a head that was published is not of this log. ${compare} Hold heads.json against copies that others kept, with docs/verify-heads.mjs --kept.`,
  'entries-cut-off': `a head speaks of more entries than there are. ${compare}`,
}

/**
 * Computes the audit log anew from its first event and holds it against every signed and every
 * published head, as `/audit` does; says in a sentence what was found and what to do. Only `keys` (SPKI, DER, base64) may
 * have signed it; without any, its own are taken. Throws a PlainError, by which the command fails, where anything is wrong.
 */
export function verifyLog(url: string, keys: readonly string[]): Promise<string> {
  return withSystemContext(url, 'audit-verify', async (ctx) => {
    const { ok, fault, checked, unsealed, head } = await verifyAudit({ ...ctx, ports: { auditKeys: keys } })
    if (!ok) {
      throw new PlainError(
        `The audit log is broken at entry ${fault?.seq ?? checked}${fault?.eventId ? ` (event ${fault.eventId})` : ''}: ${fault ? found[fault.why] : ''} ${checked} entries were whole before it.`,
      )
    }
    const [broken, ...more] = await verifySeals(ctx)
    if (broken) {
      throw new PlainError(
        `The text of ${broken.record} ${broken.id} is not the one that was sealed${more.length > 0 ? `, nor are ${more.length} others` : ''}. ${compare}`,
      )
    }
    const waiting = unsealed > 0n ? ` ${unsealed} more wait for their place.` : ''
    const signed = head ? ` The newest signed head is of ${head.size}.` : ''
    const trust = keys.length > 0 ? '' : ' It was held against its own keys: name those that you trust.'
    return `The audit log is whole: ${checked} entries, each with its event.${waiting}${signed}${trust}`
  })
}
