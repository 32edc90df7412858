import { createHash } from 'node:crypto'
import type { Hash } from '@academy/domain/audit/merkle-log'

/** sha-256 of a text in UTF-8. */
export function sha256(text: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(text, 'utf8').digest())
}

/** The hash of the audit log: sha-256 over the parts one after another. */
export const logHash: Hash = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}
