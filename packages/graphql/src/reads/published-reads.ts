import DataLoader from 'dataloader'
import { countPublished } from '@academy/services/published/lists/count-published'
import type { ListInput } from '@academy/services/published/lists/list-inputs'
import { listPublished } from '@academy/services/published/lists/list-published'
import { loadBySlug, loadPublished } from '@academy/services/published/lists/load-published'
import type {
  ListPage,
  PageColumnOf,
  PageKind,
  PageRelationOf,
  PageRows,
  PublishedSelection,
} from '@academy/services/published/lists/page-published'
import type { ColumnsUsed } from './columns-used.ts'
import type { ServiceContext } from '@academy/services/service-context'

/** A published row, what it is, and the release it was read from, in which everything it leads to is read too. */
export type RecordOf<Kind extends PageKind> = Records[Kind]
type Records = { [Kind in PageKind]: PageRows[Kind] & { recordKind: Kind; release: number } }
export type RecordPage<Kind extends PageKind> = ListPage<RecordOf<Kind>>

/** Which list of a record of another kind is meant. */
export interface ParentRelation<Kind extends PageKind> {
  name: PageRelationOf<Kind>
  parentId: string
}

const knownColumns: ReadonlySet<string> = new Set(['id', 'slug', 'name'])
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
      const columns = this.#columns.get(kind)
      const query = { release, keys, columns }
      const byKey: ReadonlyMap<string, object> =
        by === 'slug' && kind !== 'area'
          ? await loadBySlug(this.#ctx, { kind, ...query })
          : new Map(
              (await loadPublished(this.#ctx, { kind, by: 'id', ...query })).map((row) => [row.id, row]),
            )
      return keys.map((wanted) => {
        const row = byKey.get(wanted)
        return row ? asRecord(row, kind, release) : null
      })
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

  list<Kind extends PageKind>(
    kind: Kind,
    input: ListInput<Kind>,
    relation?: ParentRelation<Kind>,
  ): Promise<RecordPage<Kind>> {
    const columns = this.#used(kind)
    // A cursor belongs to the list of one parent, so what has one is read by itself.
    const alone = (input.after ?? input.before) && relation?.parentId
    const pages = this.#batched(
      `list ${kind} ${relation?.name} ${alone} ${JSON.stringify(input)}`,
      async (parentIds) => {
        const lists = await listPublished(this.#ctx, kind, input, {
          relation: ofParents(relation, parentIds),
          columns,
        })
        return parentIds.map((id) => {
          const page = lists.get(id)
          page?.rows.forEach((row) => asRecord(row, kind, page.release))
          return page
        })
      },
    )
    return pages.load(relation?.parentId ?? '') as Promise<RecordPage<Kind>>
  }

  count<Kind extends PageKind>(
    selection: Omit<PublishedSelection<Kind>, 'relation'>,
    relation?: ParentRelation<Kind>,
  ): Promise<number> {
    const counts = this.#batched(
      `count ${relation?.name} ${JSON.stringify(selection)}`,
      async (parentIds) => {
        const found = await countPublished<Kind>(this.#ctx, {
          ...selection,
          relation: ofParents(relation, parentIds),
        })
        return parentIds.map((id) => found.get(id) ?? 0)
      },
    )
    return counts.load(relation?.parentId ?? '') as Promise<number>
  }

  /** Of the fields of a kind, each of which names columns of its kind. */
  #used<Kind extends PageKind>(kind: Kind): ReadonlySet<PageColumnOf<Kind>> | undefined {
    return this.#columns.get(kind) as ReadonlySet<PageColumnOf<Kind>> | undefined
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

function ofParents<Kind extends PageKind>(
  relation: ParentRelation<Kind> | undefined,
  parentIds: readonly string[],
) {
  return relation && { name: relation.name, parentIds }
}
