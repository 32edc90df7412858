import { insertEvent } from '@academy/db/audit/insert-event'
import type { Db } from '@academy/db/client/open-database'
import { auditEventText, type AuditEvent } from '@academy/domain/audit/audit-event'
import type { Actor } from '../actor/actor.ts'
import { sha256 } from '../runtime/sha256.ts'
import { uuidv7 } from '../runtime/uuidv7.ts'

export interface AuditFact {
  actor: Actor
  /** Subject and past tense: `application.submitted`. */
  event: string
  subjectKind: string
  subjectId: string
  at: Date
  /** Identifiers, reasons, counts and hashes; never an answer, a name or an address. */
  detail?: AuditEvent['detail']
}

/**
 * Writes down that something happened, with the event's own hash, in the transaction that makes it happen: one
 * statement, and no lock that others wait for. The sealer gives it its place in the log within seconds.
 */
export async function recordAudit(tx: Db, fact: AuditFact): Promise<{ id: string }> {
  const { actor, event, subjectKind, subjectId, at, detail = {} } = fact
  const unsigned: AuditEvent = {
    id: uuidv7(),
    at,
    actorKind: actor.kind,
    actorId: actor.kind === 'person' ? actor.id : actor.kind === 'system' ? actor.job : null,
    event,
    subjectKind,
    subjectId,
    detail,
  }
  await insertEvent(tx, { ...unsigned, hash: sha256(auditEventText(unsigned)) })
  return { id: unsigned.id }
}
