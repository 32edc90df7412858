import { z } from 'zod'
import { readPlace, signPlace, type ListIdentity } from '../runtime/list-cursor.ts'
import type { ServiceContext } from '../service-context.ts'

/** A place in a published list: the release it was read from, and the whole sort key of the row there. */
export interface CursorPlace<Key> {
  release: number
  key: Key
}

/** The key of a place in most lists: the value that the order is by, and the id. */
export const placeShape = z.tuple([z.string(), z.uuid()])

type Ports = Pick<ServiceContext, 'ports'>

/** The signed cursor of a place in a list of a release. */
export function writeCursor(
  ctx: Ports,
  list: ListIdentity,
  { release, key }: CursorPlace<readonly string[]>,
): string {
  return signPlace(ctx, list, [release, key])
}

/**
 * The place that a cursor names; `key` is what the keys of the list look like.
 * @throws DomainError `invalid`: `unknown-cursor` or `cursor-of-another-list`, as `readPlace` says.
 */
export function readCursor<Key>(
  ctx: Ports,
  list: ListIdentity,
  cursor: string,
  key: z.ZodType<Key>,
): CursorPlace<Key> {
  const [release, found] = readPlace(ctx, list, cursor, z.tuple([z.int(), key]))
  return { release, key: found }
}
