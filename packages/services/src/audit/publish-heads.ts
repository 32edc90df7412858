import { findLeafHashes } from '@academy/db/audit/find-events'
import { findHeadBy, findPublishedHeads, insertPublishedHeads } from '@academy/db/audit/published-heads'
import { lockLog } from '@academy/db/audit/seal-events'
import { consistencyPath } from '@academy/domain/audit/merkle-log'
import { daysToPublish, publishedHeadText, publishingInstant } from '@academy/domain/audit/published-head'
import type { ServiceContext } from '../service-context.ts'
import { requirePort } from '../ports/require-port.ts'
import { logHash, sha256 } from '../runtime/sha256.ts'
import { toHex } from '../runtime/to-hex.ts'

/**
 * Publishes the head of every day that is due and not published (ADR 53); says how many. A missed day is made up with the
 * head that was the newest at its hour and with the instant at which that is really done. Twice, or at two places at once,
 * it publishes once. Where nothing is due: one statement.
 */
export async function publishHeads(ctx: Pick<ServiceContext, 'db' | 'ports' | 'now'>): Promise<number> {
  const key = requirePort(ctx, 'signingKey')
  const { now: publishedAt } = ctx
  const [seen] = await findPublishedHeads(ctx.db, 1)
  if (daysToPublish(seen?.day, publishedAt).length === 0) return 0
  return ctx.db.transaction(async (tx) => {
    await lockLog(tx)
    let [before] = await findPublishedHeads(tx, 1)
    const days = daysToPublish(before?.day, publishedAt)
    const made = []
    let leaves: Uint8Array[] = []
    for (const day of days) {
      const head = await findHeadBy(tx, before ? publishingInstant(day) : publishedAt, before?.size ?? 1n)
      // Nothing has happened yet: there is no log to speak of.
      if (!head) return 0
      const { size } = head
      if (BigInt(leaves.length) < size) leaves = await findLeafHashes(tx, size)
      const text = publishedHeadText({
        day,
        publishedAt,
        size,
        rootHex: toHex(head.rootHash),
        sealedAt: head.signedAt,
        previous: before ? toHex(sha256(before.text)) : null,
      })
      const consistency = before
        ? consistencyPath(logHash, leaves.slice(0, Number(size)), Number(before.size))
        : []
      before = {
        day,
        size,
        text,
        publishedAt,
        signature: key.sign(text),
        publicKey: key.publicKey,
        consistency,
      }
      made.push(before)
    }
    if (made.length > 0) await insertPublishedHeads(tx, made)
    return made.length
  })
}
