import type {
  PageColumnOf,
  PageFilterOf,
  PageKind,
  PageRelationOf,
  PageRows,
  PageSortOf,
} from '@academy/db/published/lists/page-entities'
import { pageRows } from '@academy/db/published/lists/page-rows'
import { RANKED_MAX } from '@academy/db/published/lists/searched-list'
import type { ListIdentity } from '../../runtime/list-cursor.ts'
import { placeShape, readCursor, writeCursor } from '../cursor.ts'
import type { ServiceContext } from '../../service-context.ts'

export type { PageColumnOf, PageFilterOf, PageKind, PageRelationOf, PageRows, PageSortOf }

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
  /** What the order is by, where it needs to be told. */
  sortValue?: string | undefined
  /** The place to start after; reading backwards, before. */
  from?: { key: string; id: string } | undefined
  backwards?: boolean | undefined
  /** The columns that will be used; all without it. The rest of a row is then missing. */
  columns?: ReadonlySet<PageColumnOf<Kind>> | undefined
  /** Rows of a list at most. */
  size: number
}

/** How many rows there are, or that there are more than were counted. */
export interface Count {
  count: number
  isMore: boolean
}

/** A page of one list of a release. */
export interface ListPage<Row> {
  release: number
  /** In the order of the list, whichever way it was read. */
  rows: (Row & { sortKey: string })[]
  hasNext: boolean
  hasPrevious: boolean
  /** In a list of what matches some words, how many rows do. Not of a page without rows, nor of the list of a parent. */
  matches: Count | undefined
  /** The cursor of a row of the page. */
  cursorOf(row: { id: string; sortKey: string }): string
}

type ListQuery<Kind extends PageKind> = Pick<PublishedPageInput<Kind>, 'kind' | 'sort' | 'sortValue' | 'filters' | 'relation'> // prettier-ignore

const identityOf = <Kind extends PageKind>(
  { kind, sort, sortValue, filters, relation }: ListQuery<Kind>,
  parentId: string,
): ListIdentity => ({
  kind,
  sort,
  sortValue,
  filters,
  relation: relation && { name: relation.name, parentId },
})

/**
 * The place in a list that a cursor names, and the release it was read from. It belongs to the list of one parent.
 * @throws DomainError `invalid` for a cursor that is not of this list.
 */
export function readPlace<Kind extends PageKind>(
  ctx: Pick<ServiceContext, 'ports'>,
  list: ListQuery<Kind>,
  cursor: string,
): { release: number; from: { key: string; id: string } } {
  const identity = identityOf(list, list.relation?.parentIds.join() ?? '')
  const { release, key } = readCursor(ctx, identity, cursor, placeShape)
  return { release, from: { key: key[0], id: key[1] } }
}

/**
 * The one way to a list of a release, for every door: pages by parent id; a list without a parent is under the empty id. Anyone
 * may read. One statement.
 */
export async function pagePublished<Kind extends PageKind>(
  ctx: Pick<ServiceContext, 'db' | 'ports'>,
  input: PublishedPageInput<Kind>,
): Promise<Map<string, ListPage<PageRows[Kind]>>> {
  const { size, ...query } = input
  const { release, from, backwards = false } = query
  // One row more than asked for tells whether there is another page.
  const found = await pageRows<Kind>(ctx.db, { ...query, limit: size + 1 })
  const pages = new Map<string, ListPage<PageRows[Kind]>>()
  for (const parentId of query.relation?.parentIds ?? ['']) {
    const identity = identityOf(query, parentId)
    pages.set(parentId, {
      release,
      rows: [],
      // The row of the cursor itself lies on the other side.
      hasNext: backwards && from !== undefined,
      hasPrevious: !backwards && from !== undefined,
      matches: countOf(found[0]?.matches),
      cursorOf: ({ id, sortKey }) => writeCursor(ctx, identity, { release, key: [sortKey, id] }),
    })
  }
  for (const { listOf = '', matches: _matches, ...row } of found) {
    const page = pages.get(listOf)
    // What is left is a row of the kind with its place.
    if (page && page.rows.length < size)
      page.rows.push(row as unknown as PageRows[Kind] & { sortKey: string })
    else if (page) page[backwards ? 'hasPrevious' : 'hasNext'] = true
  }
  if (backwards) for (const page of pages.values()) page.rows.reverse()
  return pages
}

function countOf(matches: number | null | undefined): Count | undefined {
  if (matches === undefined) return undefined
  return matches === null ? { count: RANKED_MAX, isMore: true } : { count: matches, isMore: false }
}
