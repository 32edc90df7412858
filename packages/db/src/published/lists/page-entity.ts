import { z } from 'zod'
import { columnName, rowsShape, type RecordKind, type ShapeOf } from '../../record-kinds/record-kind.ts'
import { publishedFacts, type PublishedFacts } from '../published-tables.ts'

/** How a list may be ordered. The id always ends the order, so a place in it is exact. */
export interface PageSort {
  /** An expression over `t` that is never empty; `param` is the place of the value that some orders need. */
  by: string | ((param: string) => string)
  type: 'text' | 'date' | 'integer' | 'bigint' | 'numeric'
  descending?: boolean
  /** What stands for `by` where so many rows answer some words that they are not ranked; an expression with an index. */
  unranked?: string
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
export interface PageEntity {
  table: string
  /** An expression over `t` for each. */
  columns: Readonly<Record<string, string>>
  /** A row with all of them. */
  row: z.ZodObject
  sorts: Readonly<Record<string, PageSort>>
  filters: Readonly<Record<string, PageFilter>>
  /** Which of the filters is a search by words: its rows are gathered by the index of words. None where a list has no such search. */
  byWords?: string
  relations: Readonly<Record<string, PageRelation>>
  /** Filters of which a door offers the choices with their counts: a list over `t` of the choices that a row is in. */
  choices?: Readonly<Record<string, string>>
  /** Columns that name one row, beside `id`. */
  keys: readonly string[]
}

/** What a list is by its kind of record alone. */
interface ListOf<Kind extends RecordKind, Beside extends Besides> {
  table: string
  columns: Record<string, string>
  row: z.ZodObject<{ id: z.ZodUUID } & ShapeOf<PublishedFacts<NoInfer<Kind>>> & ShapeOf<NoInfer<Beside>>>
  keys: string[]
}

/** The list of a kind of record has every column that a release has of it, and what is read from elsewhere. */
export function listOf<const Kind extends RecordKind, const Beside extends Besides = {}>(
  kind: Kind,
  beside?: Beside,
): ListOf<Kind, Beside> {
  const facts = publishedFacts(kind)
  const own = ['id', ...Object.keys(facts)].map((name) => [name, `t.${columnName(name)}`])
  const read = Object.entries(beside ?? {}).map(([name, { from }]) => [name, from])
  const row = z.object({ id: z.uuid(), ...rowsShape(facts), ...rowsShape(beside ?? {}) })
  return {
    table: `published.${kind.table}`,
    columns: Object.fromEntries([...own, ...read]),
    row: row as unknown as ListOf<Kind, Beside>['row'],
    keys: kind.key.filter((name) => name === 'slug'),
  }
}

/** What a list reads from elsewhere: an expression over `t`, with the shape of its value. */
type Besides = Readonly<Record<string, { from: string; row: z.ZodType }>>

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
