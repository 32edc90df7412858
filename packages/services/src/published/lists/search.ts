import { z } from 'zod'
import { pageSearch, type SearchPageRow } from '@academy/db/published/lists/page-search'
import { DomainError } from '@academy/domain/domain-error'
import { readCursor, writeCursor } from '../cursor.ts'
import { asOfInput, releaseOf } from '../releases/release-of.ts'
import type { ServiceContext } from '../../service-context.ts'
import { cursor, words } from './list-inputs.ts'

export const searchInput = asOfInput.extend({
  words,
  first: z.int().min(1).max(50).default(20),
  after: cursor.optional(),
})

export interface SearchHit extends SearchPageRow {
  /** For `after`, to go on after this hit. */
  cursor: string
}

const keyShape = z.tuple([z.string(), z.string(), z.uuid()])

/** Schemes, areas, organisations and programmes that match, the best first, misspellings included. Two statements. */
export async function search(
  ctx: ServiceContext,
  { words, first, after, asOf }: z.output<typeof searchInput>,
): Promise<{ release: number; hits: SearchHit[]; next: string | null }> {
  const list = { kind: 'search', sort: 'best', sortValue: words }
  const place = after === undefined ? undefined : readCursor(ctx, list, after, keyShape)
  if (place && asOf !== undefined && asOf !== place.release)
    throw new DomainError('invalid', 'cursor-of-another-release')
  const { number: release } = await releaseOf(ctx, asOf ?? place?.release)
  const [score = '', name = '', id = ''] = place?.key ?? []
  const from = place && { score, name, id }
  const rows = await pageSearch(ctx.db, { release, words, from, limit: first + 1 })
  const hits = rows.slice(0, first).map((hit) => ({
    ...hit,
    cursor: writeCursor(ctx, list, { release, key: [String(hit.score), hit.name, hit.id] }),
  }))
  return { release, hits, next: rows.length > first ? (hits.at(-1)?.cursor ?? null) : null }
}
