import type { Confidence, Licence } from '@academy/domain/facts/vocabulary'
/** How a list may be ordered. The id always ends the order, so a place in it is exact. */
export interface PageSort {
  /** An expression over `t` that is never empty; `param` is the place of the value that some orders need. */
  by: string | ((param: string) => string)
  type: 'text' | 'date' | 'integer' | 'bigint' | 'numeric'
  descending?: boolean
}

/** A condition over `t`; `param` is the place of its value, such as `$3`. */
export type PageFilter = (param: string) => string

/**
 * Which rows belong to a parent. `few`: the column of `t` that names it, where a parent has hundreds at most, so that
 * those of all parents are read at once. `many`: a condition over `t`, given the parent's id and the release, for which
 * an index is entered once for each parent.
 */
export type PageRelation = { few: string } | { many: (parent: string, release: string) => string }

/** What may be read of one published table. */
export interface PageEntity<Row> {
  table: string
  columns: { [Key in keyof Row]-?: string }
  sorts: Readonly<Record<string, PageSort>>
  filters: Readonly<Record<string, PageFilter>>
  relations: Readonly<Record<string, PageRelation>>
  /** Columns that name one row, beside `id`. */
  keys: readonly string[]
}

/** Where a fact comes from. `lastVerified` is a date, `YYYY-MM-DD`. */
export interface FactColumns {
  sourceUrl: string
  licence: Licence
  lastVerified: string
  confidence: Confidence
}

export const factColumns = {
  sourceUrl: 't.source_url',
  licence: 't.licence',
  lastVerified: 't.last_verified',
  confidence: 't.confidence',
} as const

/** The one predicate that says which version of a row is in a release. */
export function inRelease(alias: string, release: string): string {
  return `${alias}.release_from <= ${release} AND (${alias}.release_to IS NULL OR ${alias}.release_to > ${release})`
}

/** The rows on the far side of a link table. */
export function throughLink(link: string, near: string, far: string): PageRelation {
  return {
    many: (parent, release) =>
      `t.id IN (SELECT l.${far} FROM published.${link} l WHERE l.${near} = ${parent} AND ${inRelease('l', release)})`,
  }
}
