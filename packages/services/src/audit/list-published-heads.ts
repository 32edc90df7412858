import { findPublishedHeads } from '@academy/db/audit/published-heads'
import { missingDays, wasPublishedLate } from '@academy/domain/audit/published-head'
import { z } from 'zod'
import type { ServiceContext } from '../service-context.ts'
import { logHash } from '../runtime/sha256.ts'
import { toHex } from '../runtime/to-hex.ts'

export const listPublishedHeadsInput = z.strictObject({
  /** Only so many of the newest days; without it all of them. */
  latest: z.int().min(1).max(1000).optional(),
})

/** A head of the log that was published for a day; `docs/verify-heads.mjs` checks it. */
export interface ListedHead {
  day: string
  /** The exact text that was signed; it names day, instant, size, root and the SHA-256 of the text before. */
  text: string
  /** Ed25519 over the text in UTF-8, base64. */
  signature: string
  /** SPKI, DER, base64. */
  publicKey: string
  /** The first 16 digits of the SHA-256 of the key. */
  keyId: string
  /** The proof that the log of the day before is the beginning of this one (RFC 9162, 2.1.4), hexadecimal. */
  consistency: string[]
  size: bigint
  rootHash: string
  publishedAt: Date
  /** Made up more than an hour after it was due. */
  late: boolean
}

/** The heads that were published, the newest day first, and the days that are missing. Everybody. One statement. */
export async function listPublishedHeads(
  ctx: Pick<ServiceContext, 'db' | 'now'>,
  { latest }: z.output<typeof listPublishedHeadsInput>,
): Promise<{ heads: ListedHead[]; missing: string[] }> {
  const rows = await findPublishedHeads(ctx.db, latest)
  const heads = rows.map(({ day, text, size, publishedAt, signature, publicKey, consistency }) => {
    const { root, previous } = signedShape.parse(JSON.parse(text))
    return {
      day,
      text,
      signature: toBase64(signature),
      publicKey: toBase64(publicKey),
      keyId: toHex(logHash(publicKey)).slice(0, 16),
      consistency: consistency.map(toHex),
      size,
      rootHash: root,
      publishedAt,
      late: wasPublishedLate(day, publishedAt, previous === null),
    }
  })
  return { heads, missing: missingDays(rows[0]?.day, ctx.now) }
}

const signedShape = z.object({ root: z.string(), previous: z.string().nullable() })
const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
