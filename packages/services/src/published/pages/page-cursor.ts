import { DomainError } from '@academy/domain/domain-error'
import { readCursor, writeCursor, type ListIdentity } from '../cursor.ts'
import type { FilterProblem } from '../filters/read-filters.ts'
import { placeShape } from '../lists/list-published.ts'
import type { ServiceContext } from '../../service-context.ts'

interface Place {
  key: string
  id: string
}

/** Where the next page of a list starts, for an address. */
export function writePlace(
  ctx: ServiceContext,
  { release, ...list }: ListIdentity & { release: number },
  { sortKey, id }: { sortKey: string; id: string },
): string {
  return writeCursor(ctx, list, { release, key: [sortKey, id] })
}

/**
 * The place that an address starts from. A cursor that is not ours, or of another list, starts from the first page and says
 * so, as for a link cut short in a mail. One of an older release leads to the same place in the release that is shown.
 */
export function readPlace(
  ctx: ServiceContext,
  list: ListIdentity,
  after: string | undefined,
): { from?: Place; problems: FilterProblem[] } {
  if (!after) return { problems: [] }
  try {
    const [key, id] = readCursor(ctx, list, after, placeShape).key
    return { from: { key, id }, problems: [] }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const value = after.slice(0, 80)
    return { problems: [{ parameter: 'after', value, why: 'cut-short', effect: 'ignored' }] }
  }
}
