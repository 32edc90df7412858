import type { PageColumnOf, PageKind, PageRows, PublishedPageInput } from '../lists/page-published.ts'
import { pagePublished } from '../lists/page-published.ts'
import type { ServiceContext } from '../../service-context.ts'

/** More rows than any list of ours has that is shown whole. */
const ROWS_MAX = 50_000

type WholeList<Kind extends PageKind> = Omit<
  PublishedPageInput<Kind>,
  'columns' | 'from' | 'size' | 'backwards' | 'relation'
>

/** A list of a release from its beginning to its end, with the columns that are named or with all. One statement. */
export async function readList<Kind extends PageKind, Column extends PageColumnOf<Kind> = PageColumnOf<Kind>>(
  ctx: ServiceContext,
  list: WholeList<Kind>,
  columns?: readonly Column[],
): Promise<(Pick<PageRows[Kind], Column> & { sortKey: string })[]> {
  const pages = await pagePublished<Kind>(ctx, {
    ...list,
    columns: columns && new Set(columns),
    size: ROWS_MAX,
  })
  return pages.get('')?.rows ?? []
}
