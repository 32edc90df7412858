import type {
  PageFilterOf,
  PageKind,
  PageRelationOf,
  PageRows,
  PageSortOf,
} from '@academy/db/published/lists/page-entities'
import type { PagePlace } from '@academy/db/published/lists/page-query'
import { pageRows } from '@academy/db/published/lists/page-rows'
import type { ServiceContext } from '../../service-context.ts'

export type { PageFilterOf, PageKind, PageRelationOf, PageRows, PageSortOf }

export interface PublishedSelection<Kind extends PageKind> {
  kind: Kind
  /** The number of the release that answers. */
  release: number
  filters?: { readonly [Name in PageFilterOf<Kind>]?: string | null | undefined } | undefined
  /** One list for each parent, all in one statement. */
  relation?: { name: PageRelationOf<Kind>; parentIds: readonly string[] } | undefined
}

export interface PublishedPageInput<Kind extends PageKind> extends PublishedSelection<Kind> {
  sort: PageSortOf<Kind>
  /** The place to start after; reading backwards, before. */
  from?: { key: string; id: string } | undefined
  backwards?: boolean | undefined
  /** The columns that will be used; all without it. The rest of a row is then missing. */
  columns?: ReadonlySet<string> | undefined
  /** Rows of a list at most. */
  size: number
}

export interface PublishedPage<Row> {
  /** In the order of the list, whichever way it was read. */
  rows: (Row & PagePlace)[]
  /** Whether the list goes on in the direction of reading. */
  more: boolean
}

/** Pages of a published list, by parent id; a list without a parent is under the empty id. Anyone may read them. */
export async function pagePublished<Kind extends PageKind>(
  ctx: ServiceContext,
  input: PublishedPageInput<Kind>,
): Promise<Map<string, PublishedPage<PageRows[Kind]>>> {
  const { size, ...query } = input
  // One row more than asked for tells whether there is another page.
  const rows = await pageRows<Kind>(ctx.db, { ...query, limit: size + 1 })
  const pages = new Map<string, PublishedPage<PageRows[Kind]>>()
  for (const id of input.relation?.parentIds ?? ['']) pages.set(id, { rows: [], more: false })
  for (const row of rows) {
    const page = pages.get(row.listOf ?? '')
    if (!page) continue
    if (page.rows.length < size) page.rows.push(row)
    else page.more = true
  }
  if (input.backwards) for (const page of pages.values()) page.rows.reverse()
  return pages
}
