import type { ServiceContext } from '../../service-context.ts'
import {
  pagePublished,
  type PageKind,
  type PageRows,
  type PublishedPageInput,
} from '../lists/page-published.ts'

const ROWS_AT_ONCE = 2000

/** A list of a release from its beginning to its end, some thousand rows at a time. One statement for each part. */
export async function* readAll<Kind extends PageKind>(
  ctx: ServiceContext,
  list: Omit<PublishedPageInput<Kind>, 'from' | 'size' | 'backwards' | 'relation'>,
): AsyncGenerator<readonly PageRows[Kind][]> {
  let from: PublishedPageInput<Kind>['from']
  do {
    const pages = await pagePublished<Kind>(ctx, { ...list, from, size: ROWS_AT_ONCE })
    const page = pages.get('')
    const last = page?.rows.at(-1)
    if (page) yield page.rows
    from = page?.hasNext && last ? { key: last.sortKey, id: last.id } : undefined
  } while (from)
}
