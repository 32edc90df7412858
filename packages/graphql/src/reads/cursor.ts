import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { DomainError } from '@academy/domain/domain-error'

/** An exact place in one list of one release: the list, its order, the sort value as text, and the row's id. */
export interface CursorPlace {
  kind: string
  sort: string
  release: number
  key: string
  id: string
}

const placeSchema = z.tuple([z.string(), z.string(), z.int().positive(), z.string(), z.uuid()])
const signatureBytes = 12

/** Writes and reads cursors. They are signed, so that a made-up one is refused before it reaches the database. */
export class CursorCodec {
  readonly #secret: string

  constructor(secret: string) {
    this.#secret = secret
  }

  encode({ kind, sort, release, key, id }: CursorPlace): string {
    const payload = Buffer.from(JSON.stringify([kind, sort, release, key, id]))
    return Buffer.concat([this.#sign(payload), payload]).toString('base64url')
  }

  /** Refuses a cursor that is not ours, or that belongs to another list or order. */
  decode(cursor: string, list: { kind: string; sort: string }): CursorPlace {
    const bytes = Buffer.from(cursor.slice(0, 2_000), 'base64url')
    const payload = bytes.subarray(signatureBytes)
    const signature = bytes.subarray(0, signatureBytes)
    if (signature.length !== signatureBytes || !timingSafeEqual(signature, this.#sign(payload))) {
      throw new DomainError('invalid', 'unknown-cursor')
    }
    const [kind, sort, release, key, id] = placeSchema.parse(JSON.parse(payload.toString()))
    if (kind !== list.kind || sort !== list.sort) throw new DomainError('invalid', 'cursor-of-another-list')
    return { kind, sort, release, key, id }
  }

  #sign(payload: Buffer): Buffer {
    return createHmac('sha256', this.#secret).update(payload).digest().subarray(0, signatureBytes)
  }
}
