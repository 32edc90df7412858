import { findLeafHashes, findNewestHead } from '@academy/db/audit/find-events'
import { auditEventText, auditHeadText, type AuditEvent } from '@academy/domain/audit/audit-event'
import { inclusionPath, leafHash } from '@academy/domain/audit/merkle-log'
import { DomainError } from '@academy/domain/domain-error'
import type { ServiceContext } from '../service-context.ts'
import { logHash, sha256 } from '../runtime/sha256.ts'
import { toHex } from '../runtime/to-hex.ts'

/**
 * All that somebody without our database needs to check that an event is in the log (RFC 9162, 2.1.3): nothing has to be
 * put together from parts. Hashes are hexadecimal, the signature and the key base64. `docs/verify-receipt.mjs` reads it.
 */
export interface InclusionProof {
  /** The canonical text of the event; its SHA-256 is the entry of the log. */
  event: string
  /** SHA-256 of a zero byte and the entry. */
  leafHash: string
  /** The place of the leaf, from 0. */
  leafIndex: number
  treeSize: number
  /** From the leaf to the root, lowest first. */
  path: string[]
  rootHash: string
  head: {
    /** The exact text that was signed; it names size and root. */
    text: string
    signedAt: Date
    /** Ed25519 over the text in UTF-8. */
    signature: string
    /** SPKI, DER. A proof is worth as much as the key: compare it with one that you know from elsewhere. */
    publicKey: string
  }
}

/**
 * Proves the place of an event under the newest signed head. Two statements. Refuses with `conflict` because
 * `not-sealed` for an event of the last seconds. It reads every hash of the log: for a page, not for a list.
 */
export async function proveInclusion(
  ctx: Pick<ServiceContext, 'db'>,
  { event, seq }: { event: AuditEvent; seq: bigint | null },
): Promise<InclusionProof> {
  const head = await findNewestHead(ctx.db)
  if (seq === null || !head || seq >= head.size) throw new DomainError('conflict', 'not-sealed')
  const leaves = await findLeafHashes(ctx.db, head.size)
  const { size, signedAt, signature, publicKey } = head
  const rootHex = toHex(head.rootHash)
  const text = auditEventText(event)
  return {
    event: text,
    leafHash: toHex(leafHash(logHash, sha256(text))),
    leafIndex: Number(seq),
    treeSize: Number(size),
    path: inclusionPath(logHash, leaves, Number(seq)).map(toHex),
    rootHash: rootHex,
    head: {
      text: auditHeadText({ size, rootHex, signedAt }),
      signedAt,
      signature: toBase64(signature),
      publicKey: toBase64(publicKey),
    },
  }
}

const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
