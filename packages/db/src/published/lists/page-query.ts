import type { PageKind } from './page-entities.ts'

/** Which rows of a release a page or a count is about. */
export interface PageSelection {
  kind: PageKind
  release: number
  /** By the names that the entity declares; an empty value does not filter. */
  filters?: Readonly<Record<string, string | null | undefined>> | undefined
  /** Only the rows that belong to these parents; the answer says which. */
  relation?: { name: string; parentIds: readonly string[] } | undefined
}

export interface PageQuery extends PageSelection {
  sort: string
  /** What an order is by, where it needs to be told: the words of `best`, the point of `nearest`. */
  sortValue?: string | undefined
  /** The place to start after (or, reading backwards, before): the sort value as text, and the id. */
  from?: { key: string; id: string } | undefined
  backwards?: boolean | undefined
  /** The columns to read; all without it, and `id` always. The rest of a row is then missing. */
  columns?: ReadonlySet<string> | undefined
  /** Rows at most, for each parent. */
  limit: number
}

/** The place of a row in the order of its list, and the parent it was read for. */
export interface PagePlace {
  sortKey: string
  /** Not `parentId`: an area has a column of that name. */
  listOf?: string
  /** In a search by words, how many rows match: `null` for more than are ranked (see `RANKED_MAX`). Not for parents. */
  matches?: number | null
}

export interface RowsQuery {
  release: number
  by: 'id' | 'slug'
  keys: readonly string[]
  /** As for a page. */
  columns?: ReadonlySet<string> | undefined
}
