import { canonicalJson, type Json } from './canonical-json.ts'

/** Something that happened and will not be unsaid. `detail` holds identifiers, reasons, counts and hashes only. */
export interface AuditEvent {
  id: string
  at: Date
  actorKind: 'public' | 'person' | 'system'
  actorId: string | null
  /** Subject and past tense: `application.submitted`. */
  event: string
  subjectKind: string
  subjectId: string
  detail: { readonly [key: string]: Json | undefined }
}

/** The text over which an event's own hash is computed: every column but the hash. */
export function auditEventText(event: AuditEvent): string {
  return canonicalJson({
    id: event.id,
    at: event.at.toISOString(),
    actorKind: event.actorKind,
    actorId: event.actorId,
    event: event.event,
    subjectKind: event.subjectKind,
    subjectId: event.subjectId,
    detail: event.detail,
  })
}

/** The text that the signature of a head covers. Sizes are digits, hashes hexadecimal. */
export function auditHeadText(head: { size: bigint; rootHex: string; signedAt: Date }): string {
  return canonicalJson({
    log: 'academy audit',
    root: head.rootHex,
    signedAt: head.signedAt.toISOString(),
    size: head.size.toString(),
  })
}
