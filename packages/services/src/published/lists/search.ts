import { z } from 'zod'
import { pageSearch, type SearchPageRow } from '@academy/db/published/lists/page-search'
import { DomainError } from '@academy/domain/domain-error'
import { placeShape, readCursor, writeCursor } from '../cursor.ts'
import { asOfInput, releaseOf } from '../releases/release-of.ts'
import type { ServiceContext } from '../../service-context.ts'
import { cursor, words } from './list-inputs.ts'

export const searchInput = asOfInput.extend({
  words,
  first: z.int().min(1).max(50).default(20),
  after: cursor.optional(),
})

export interface SearchHit extends Omit<SearchPageRow, 'sortKey'> {
  /** For `after`, to go on after this hit. */
  cursor: string
}

/** Schemes, areas, organisations and programmes that match, the best first, misspellings included. Two statements. */
export async function search(
  ctx: ServiceContext,
  { words, first, after, asOf }: z.output<typeof searchInput>,
): Promise<{ release: number; hits: SearchHit[]; next: string | null }> {
  const list = { kind: 'search', sort: 'best', sortValue: words }
  const place = after === undefined ? undefined : readCursor(ctx, list, after, placeShape)
  if (place && asOf !== undefined && asOf !== place.release)
    throw new DomainError('invalid', 'cursor-of-another-release')
  const { number: release } = await releaseOf(ctx, asOf ?? place?.release)
  const from = place && { key: place.key[0], id: place.key[1] }
  const rows = await pageSearch(ctx.db, { release, words, from, limit: first + 1 })
  const hits = rows.slice(0, first).map(({ sortKey, ...hit }) => ({
    ...hit,
    cursor: writeCursor(ctx, list, { release, key: [sortKey, hit.id] }),
  }))
  return { release, hits, next: rows.length > first ? (hits.at(-1)?.cursor ?? null) : null }
}
