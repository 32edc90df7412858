import { publishedHeadText } from './published-head.ts'
import { sameBytes } from './merkle-log.ts'
import type { LogFault, LogHead, LogTools } from './verify-log.ts'

/** A head that was published, as it is stored now. */
export interface PublishedHead {
  day: string
  size: bigint
  text: string
  publishedAt: Date
  signature: Uint8Array
  publicKey: Uint8Array
}

/**
 * Holds every published head, the earliest first, against the heads of the log: each must name a head that is in the log
 * with its root, follow the one before, and be signed by a key of ours. Gives the first that does not.
 */
export function checkPublished(
  tools: Pick<LogTools, 'hash' | 'encode' | 'hex' | 'verifies' | 'trusts'>,
  heads: readonly LogHead[],
  published: readonly PublishedHead[],
): LogFault | undefined {
  const bySize = new Map(heads.map((head) => [head.size, head]))
  let previous: string | null = null
  for (const one of published) {
    const seq = one.size - 1n
    const head = bySize.get(one.size)
    if (!head) return { why: 'published-differs', seq, eventId: null }
    const text = publishedHeadText({
      day: one.day,
      publishedAt: one.publishedAt,
      size: one.size,
      rootHex: tools.hex(head.rootHash),
      sealedAt: head.signedAt,
      previous,
    })
    if (!sameBytes(tools.encode(text), tools.encode(one.text)))
      return { why: 'published-differs', seq, eventId: null }
    if (!tools.trusts(one.publicKey)) return { why: 'unknown-key', seq, eventId: null }
    if (!tools.verifies(text, { ...head, signature: one.signature, publicKey: one.publicKey }))
      return { why: 'signature-wrong', seq, eventId: null }
    previous = tools.hex(tools.hash(tools.encode(text)))
  }
  return undefined
}
