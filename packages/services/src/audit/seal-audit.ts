import { findNewestHead } from '@academy/db/audit/find-events'
import { findUnsealed, insertLeaves, lockLog } from '@academy/db/audit/seal-events'
import { auditHeadText } from '@academy/domain/audit/audit-event'
import { appendLeaf, emptyLog, leafHash, rootOf, type Frontier } from '@academy/domain/audit/merkle-log'
import type { ServiceContext } from '../service-context.ts'
import { logHash } from '../runtime/sha256.ts'
import { requirePort } from '../ports/require-port.ts'
import { toHex } from '../runtime/to-hex.ts'

const BATCH_ROWS = 1_000

/**
 * Gives the events that wait their places in the log and signs its new head, up to 1,000 at a time; says how many it
 * took. Writers never wait for it: they only insert, and one sealer at a time orders what has been committed.
 */
export async function sealAudit(ctx: Pick<ServiceContext, 'db' | 'ports'>): Promise<number> {
  const key = requirePort(ctx, 'signingKey')
  return ctx.db.transaction(async (tx) => {
    const signedAt = await lockLog(tx)
    const events = await findUnsealed(tx, BATCH_ROWS)
    if (events.length === 0) return 0
    const newest = await findNewestHead(tx)
    let log: Frontier = newest ? { size: newest.size, peaks: newest.frontier } : emptyLog
    const leaves = []
    for (const { id, hash } of events) {
      const leaf = { seq: log.size, eventId: id, leafHash: leafHash(logHash, hash) }
      log = appendLeaf(logHash, log, leaf.leafHash)
      leaves.push(leaf)
    }
    const rootHash = rootOf(logHash, log)
    const rootHex = toHex(rootHash)
    const signature = key.sign(auditHeadText({ size: log.size, rootHex, signedAt }))
    const { publicKey } = key
    const frontier = [...log.peaks]
    await insertLeaves(tx, leaves, {
      size: log.size,
      rootHash,
      signedAt,
      signature,
      publicKey,
      frontier,
    })
    return events.length
  })
}
