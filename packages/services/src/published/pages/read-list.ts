import type { PageKind, PageRows, PublishedPageInput } from '../lists/page-published.ts'
import { pagePublished } from '../lists/page-published.ts'
import type { ServiceContext } from '../../service-context.ts'

/** More rows than any list of ours has that is shown whole. */
const ROWS_MAX = 50_000

/** A list of a release from its beginning to its end. One statement. */
export async function readList<Kind extends PageKind>(
  ctx: ServiceContext,
  list: Omit<PublishedPageInput<Kind>, 'from' | 'size' | 'backwards' | 'relation'>,
): Promise<(PageRows[Kind] & { sortKey: string })[]> {
  const pages = await pagePublished<Kind>(ctx, { ...list, size: ROWS_MAX })
  return pages.get('')?.rows ?? []
}
