import DataLoader from 'dataloader'
import { countPublished } from '@academy/services/published/lists/count-published'
import { loadPublished } from '@academy/services/published/lists/load-published'
import { pagePublished, type PageKind, type PageRows, type PublishedPage, type PublishedPageInput, type PublishedSelection } from '@academy/services/published/lists/page-published' // prettier-ignore
import type { ColumnsUsed } from './columns-used.ts'
import type { ServiceContext } from '@academy/services/service-context'

/** A published row, what it is, and the release it was read from, in which everything it leads to is read too. */
export type RecordOf<Kind extends PageKind> = {
  [K in Kind]: PageRows[K] & { recordKind: K; release: number }
}[Kind]
export type RecordPage<Kind extends PageKind> = PublishedPage<PageRows[Kind]> & {
  rows: (RecordOf<Kind> & { sortKey: string })[]
}
const knownColumns: ReadonlySet<string> = new Set(['id', 'slug', 'name'])
type Parented<Input> = Omit<Input, 'relation'> & { relation?: { name: string; parentId: string } | undefined }

/**
 * The reads of one query. What is asked of many rows of a list is gathered and read in one statement, so that a
 * query sends about one statement for each level of its nesting.
 */
export class PublishedReads {
  readonly #ctx: ServiceContext
  readonly #columns: ColumnsUsed
  /** The kinds of which the query uses no more than the name. */
  readonly #named = new Set<PageKind>()
  readonly #signal: AbortSignal
  readonly #loaders = new Map<string, DataLoader<string, unknown>>()

  constructor(ctx: ServiceContext, columns: ColumnsUsed, signal: AbortSignal) {
    this.#ctx = ctx
    this.#columns = columns
    for (const [kind, used] of columns) {
      if ([...used].every((column) => knownColumns.has(column))) this.#named.add(kind)
    }
    this.#signal = signal
  }

  /** A row by its id or slug; at once, without a promise, where there is nothing to look for. */
  find<Kind extends PageKind>(
    kind: Kind,
    release: number,
    key: string | null,
    by: 'id' | 'slug' = 'id',
  ): Promise<RecordOf<Kind> | null> | null {
    if (key === null) return null
    const found = this.#batched(`${kind} ${release} ${by}`, async (keys) => {
      const used = this.#columns.get(kind)
      const columns = used && by === 'slug' ? new Set([...used, by]) : used
      const rows = await loadPublished(this.#ctx, { kind, release, by, keys, columns })
      const byKey = new Map<string, object>()
      for (const row of rows)
        byKey.set(by === 'id' || !('slug' in row) ? row.id : row.slug, asRecord(row, kind, release))
      return keys.map((wanted) => byKey.get(wanted) ?? null)
    })
    return found.load(key) as Promise<RecordOf<Kind> | null>
  }

  /**
   * A row of which the id, slug and name stand beside whatever refers to it. Where the query uses nothing else of its
   * kind, that is the answer and no statement is sent.
   */
  known<Kind extends 'organisation' | 'programme' | 'scheme'>(
    kind: Kind,
    release: number,
    row: { id: string | null; slug: string | null; name: string | null },
  ): Promise<RecordOf<Kind> | null> | RecordOf<Kind> | null {
    const enough = this.#named.has(kind) && row.id !== null && row.slug !== null
    return enough ? (asRecord(row, kind, release) as RecordOf<Kind>) : this.find(kind, release, row.id)
  }

  page<Kind extends PageKind>(input: Parented<PublishedPageInput<Kind>>): Promise<RecordPage<Kind>> {
    const { relation, ...list } = input
    const columns = this.#columns.get(list.kind)
    const pages = this.#batched(`page ${relation?.name} ${JSON.stringify(list)}`, async (parentIds) => {
      const found = await pagePublished<Kind>(
        this.#ctx,
        withParents({ ...list, columns }, relation, parentIds),
      )
      return parentIds.map((id) => {
        const page = found.get(id)
        page?.rows.forEach((row) => asRecord(row, list.kind, list.release))
        return page
      })
    })
    return pages.load(relation?.parentId ?? '') as Promise<RecordPage<Kind>>
  }

  count<Kind extends PageKind>(input: Parented<PublishedSelection<Kind>>): Promise<number> {
    const { relation, ...list } = input
    const counts = this.#batched(`count ${relation?.name} ${JSON.stringify(list)}`, async (parentIds) => {
      const found = await countPublished<Kind>(this.#ctx, withParents(list, relation, parentIds))
      return parentIds.map((id) => found.get(id) ?? 0)
    })
    return counts.load(relation?.parentId ?? '') as Promise<number>
  }

  /** One loader for each different read; after the deadline nothing more is sent. */
  #batched(name: string, read: (keys: readonly string[]) => Promise<unknown[]>): DataLoader<string, unknown> {
    let loader = this.#loaders.get(name)
    if (!loader) {
      loader = new DataLoader(async (keys) => {
        this.#signal.throwIfAborted()
        return read(keys)
      })
      this.#loaders.set(name, loader)
    }
    return loader
  }
}

function asRecord(row: object, recordKind: PageKind, release: number): object {
  return Object.assign(row, { recordKind, release })
}

function withParents<Input extends object>(
  list: Input,
  relation: { name: string } | undefined,
  parentIds: readonly string[],
): Input & { relation?: { name: never; parentIds: readonly string[] } } {
  // The name was checked against the kind where the field was declared.
  return relation ? { ...list, relation: { name: relation.name as never, parentIds } } : list
}
