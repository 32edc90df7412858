import type { PageKind, PageRows } from '@academy/db/published/page-entities'
import { loadRows } from '@academy/db/published/page-rows'
import type { ServiceContext } from '../service-context.ts'

/** Published rows by id or slug. Those that the release does not hold are left out. Anyone may read them. */
export function loadPublished<Kind extends PageKind>(
  ctx: ServiceContext,
  input: { kind: Kind; release: number; by: 'id' | 'slug'; keys: readonly string[] },
): Promise<PageRows[Kind][]> {
  return loadRows<Kind>(ctx.db, input)
}
