import type { PageKind } from '@academy/db/published/lists/page-entities'
import { countRows } from '@academy/db/published/lists/page-rows'
import type { ServiceContext } from '../../service-context.ts'
import type { PublishedSelection } from './page-published.ts'

/** How many published rows there are, by parent id; without a parent under the empty id. Anyone may ask. */
export async function countPublished<Kind extends PageKind>(
  ctx: ServiceContext,
  input: PublishedSelection<Kind>,
): Promise<Map<string, number>> {
  const counts = await countRows(ctx.db, input)
  return new Map(counts.map(({ listOf, count }) => [listOf ?? '', count]))
}
