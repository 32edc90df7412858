import { countEvents, findHeads, findLogEntries } from '@academy/db/audit/find-events'
import { findPublishedHeads } from '@academy/db/audit/published-heads'
import { checkPublished } from '@academy/domain/audit/check-published'
import { sameBytes } from '@academy/domain/audit/merkle-log'
import { LogWalk, type LogFault, type LogTools } from '@academy/domain/audit/verify-log'
import type { ServiceContext } from '../service-context.ts'
import { requireStaff } from '../actor/require-person.ts'
import { logHash } from '../runtime/sha256.ts'
import { verifiesSignature } from '../ports/signing-key.ts'
import { toHex } from '../runtime/to-hex.ts'

const STRETCH_ROWS = 5_000

export interface AuditVerdict {
  ok: boolean
  /** The first thing that is wrong, in the order of the log; `null` when nothing is. */
  fault: LogFault | null
  /** Entries that were checked, each with its event. */
  checked: bigint
  /** Events that wait for their place: their own hashes are good for nothing until they have one. */
  unsealed: bigint
  /** Keys that were told to be ours (SPKI, DER, base64). Where there are none, the heads' own were taken. */
  trustedKeys: readonly string[]
  /** The newest head that was checked. */
  head: { size: bigint; rootHash: string; signedAt: Date; publicKey: string } | null
}

/**
 * Computes the whole log anew, from its first event, and holds it against every signed head and every head that was published. Only
 * `ctx.ports.auditKeys` may have signed; where there are none the heads' own keys are taken, and the verdict is worth no more
 * than they are: whoever owns the database can sign it anew. Auditors, and jobs.
 */
export async function verifyAudit(ctx: ServiceContext): Promise<AuditVerdict> {
  if (ctx.actor.kind !== 'system') requireStaff(ctx, 'auditor')
  const trustedKeys = ctx.ports.auditKeys ?? []
  const heads = await findHeads(ctx.db)
  const published = await findPublishedHeads(ctx.db)
  const tools = toolsFor(trustedKeys)
  const walk = new LogWalk(tools, heads)
  let after = -1n
  for (;;) {
    const entries = await findLogEntries(ctx.db, after, STRETCH_ROWS)
    for (const entry of entries) walk.take({ ...entry, event: entry.event ?? undefined })
    const last = entries.at(-1)
    if (!last || walk.fault) break
    after = last.seq
  }
  const fault = walk.end() ?? checkPublished(tools, heads, published.toReversed()) ?? null
  const { events, sealed } = await countEvents(ctx.db)
  const head = heads.findLast(({ size }) => size <= walk.size)
  return {
    ok: fault === null,
    fault,
    checked: walk.size,
    unsealed: events - sealed,
    trustedKeys,
    head: head
      ? {
          size: head.size,
          rootHash: toHex(head.rootHash),
          signedAt: head.signedAt,
          publicKey: Buffer.from(head.publicKey).toString('base64'),
        }
      : null,
  }
}

function toolsFor(trustedKeys: readonly string[]): LogTools {
  const keys = trustedKeys.map((key) => new Uint8Array(Buffer.from(key, 'base64')))
  return {
    hash: logHash,
    encode: (text) => new TextEncoder().encode(text),
    hex: toHex,
    verifies: (text, head) => verifiesSignature(text, head.signature, head.publicKey),
    trusts: (publicKey) => keys.length === 0 || keys.some((key) => sameBytes(key, publicKey)),
  }
}
