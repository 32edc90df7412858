import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { DomainError } from '@academy/domain/domain-error'
import { requirePort } from '../ports/require-port.ts'
import type { ServiceContext } from '../service-context.ts'

/** Everything that makes a list the one it is. What is empty in it does not count. */
export interface ListIdentity {
  /** What is listed, such as `scheme`. */
  kind: string
  sort: string
  /** What the order is by, where it needs to be told. */
  sortValue?: string | undefined
  filters?: Readonly<Record<string, string | null | undefined>> | undefined
  /** The record that the list belongs to. */
  relation?: { name: string; parentId: string } | undefined
}

type Ports = Pick<ServiceContext, 'ports'>

const signatureBytes = 12
const charactersMax = 2_000

/** The cursor of a place in a list. It is signed, and means nothing in any other list. */
export function signPlace(ctx: Ports, list: ListIdentity, place: readonly unknown[]): string {
  const payload = Buffer.from(JSON.stringify([nameOf(list), ...place]))
  return Buffer.concat([sign(ctx, payload), payload]).toString('base64url')
}

/**
 * The place that a cursor names; `shape` is what places of the list look like.
 * @throws DomainError `invalid`: `unknown-cursor` for one that was made up, cut or changed, `cursor-of-another-list` for
 *   one of another kind, order, filter or parent.
 */
export function readPlace<Place>(
  ctx: Ports,
  list: ListIdentity,
  cursor: string,
  shape: z.ZodType<Place>,
): Place {
  const bytes = Buffer.from(cursor.slice(0, charactersMax), 'base64url')
  const payload = bytes.subarray(signatureBytes)
  const signature = bytes.subarray(0, signatureBytes)
  // Other texts stand for the same bytes, such as one with a line break at its end.
  const isWhole = bytes.length > signatureBytes && bytes.toString('base64url') === cursor
  if (!isWhole || !timingSafeEqual(signature, sign(ctx, payload)))
    throw new DomainError('invalid', 'unknown-cursor')
  const [name, ...place] = z.tuple([z.string()], z.unknown()).parse(JSON.parse(payload.toString()))
  if (name !== nameOf(list)) throw new DomainError('invalid', 'cursor-of-another-list')
  const read = shape.safeParse(place)
  if (!read.success) throw new DomainError('invalid', 'unknown-cursor')
  return read.data
}

function nameOf({ kind, sort, sortValue, filters = {}, relation }: ListIdentity): string {
  const narrowed = Object.entries(filters)
    .filter(([, value]) => value !== null && value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const text = JSON.stringify([kind, sort, sortValue, narrowed, relation?.name, relation?.parentId])
  return hash('sha256', text, 'base64url').slice(0, 11)
}

function sign(ctx: Ports, payload: Buffer): Buffer {
  const secret = requirePort(ctx, 'cursorSecret')
  return createHmac('sha256', secret).update(payload).digest().subarray(0, signatureBytes)
}
