import { pageSearch, type SearchPageRow } from '@academy/db/published/lists/page-search'
import type { ServiceContext } from '../../service-context.ts'

export type SearchHit = SearchPageRow

/** What matches the words in a release, the best first; tolerant of typing errors. */
export function searchPublished(
  ctx: ServiceContext,
  input: { release: number; text: string; size: number },
): Promise<SearchHit[]> {
  return pageSearch(ctx.db, { release: input.release, text: input.text, limit: input.size })
}
