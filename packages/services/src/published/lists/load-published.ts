import type { PageKind, PageRows } from '@academy/db/published/lists/page-entities'
import type { RowsQuery } from '@academy/db/published/lists/page-query'
import { loadRows } from '@academy/db/published/lists/page-rows'
import type { ServiceContext } from '../../service-context.ts'

/** Published rows by id or slug. Those that the release does not hold are left out. Anyone may read them. */
export function loadPublished<Kind extends PageKind>(
  ctx: ServiceContext,
  input: RowsQuery & { kind: Kind },
): Promise<PageRows[Kind][]> {
  return loadRows<Kind>(ctx.db, input)
}
