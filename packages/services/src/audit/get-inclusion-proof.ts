import { findEvent, findLeafHashes, findNewestHead } from '@academy/db/audit/find-events'
import { auditEventText } from '@academy/domain/audit/audit-event'
import { inclusionPath } from '@academy/domain/audit/merkle-log'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requireStaff } from '../grants/require-person.ts'
import type { ServiceContext } from '../service-context.ts'
import { logHash } from './sha256.ts'

export const getInclusionProofInput = z.strictObject({ eventId: z.uuid() })

/** All that somebody without our database needs to check that an event is in the log. Bytes are hexadecimal. */
export interface InclusionProof {
  /** The canonical text of the event; its sha-256 is the entry of the log. */
  eventText: string
  index: bigint
  size: bigint
  path: string[]
  head: { rootHash: string; signedAt: Date; signature: string; publicKey: string }
}

/**
 * Proves that an event is in the log (RFC 9162, 2.1.3). Refuses with `not-found`, and `conflict` because `not-sealed`
 * for an event of the last seconds. It reads every hash of the log: for a page, not for a list.
 */
export async function getInclusionProof(
  ctx: ServiceContext,
  input: z.output<typeof getInclusionProofInput>,
): Promise<InclusionProof> {
  requireStaff(ctx, 'auditor')
  const found = await findEvent(ctx.db, input.eventId)
  if (!found) throw new DomainError('not-found')
  const head = await findNewestHead(ctx.db)
  if (found.seq === null || !head || found.seq >= head.size) throw new DomainError('conflict', 'not-sealed')
  const leaves = await findLeafHashes(ctx.db, head.size)
  return {
    eventText: auditEventText(found.event),
    index: found.seq,
    size: head.size,
    path: inclusionPath(logHash, leaves, Number(found.seq)).map(toHex),
    head: {
      rootHash: toHex(head.rootHash),
      signedAt: head.signedAt,
      signature: toHex(head.signature),
      publicKey: toHex(head.publicKey),
    },
  }
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
