import { insertEvent, insertEvents } from '@academy/db/audit/insert-event'
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
  const event = toEvent(fact)
  await insertEvent(tx, event)
  return { id: event.id }
}

/** The same of several, in one statement. */
export async function recordAudits(tx: Db, facts: readonly AuditFact[]): Promise<void> {
  if (facts.length > 0) await insertEvents(tx, facts.map(toEvent))
}

function toEvent({ actor, event, subjectKind, subjectId, at, detail = {} }: AuditFact) {
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
  return { ...unsigned, hash: sha256(auditEventText(unsigned)) }
}
