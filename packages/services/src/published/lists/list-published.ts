import { z } from 'zod'
import { DomainError } from '@academy/domain/domain-error'
import { readCursor, writeCursor, type ListIdentity } from '../cursor.ts'
import { releaseOf } from '../releases/release-of.ts'
import type { ServiceContext } from '../../service-context.ts'
import { partsOf, type ListInput, type PageArguments } from './list-inputs.ts'
import { pagePublished, type PageKind, type PageRelationOf, type PageRows } from './page-published.ts'

/** A page of one list of a release. */
export interface ListPage<Row> {
  release: number
  /** In the order of the list, whichever way it was read. */
  rows: (Row & { sortKey: string })[]
  hasNext: boolean
  hasPrevious: boolean
  /** The cursor of a row of the page. */
  cursorOf(row: { id: string; sortKey: string }): string
}

interface Around<Kind extends PageKind> {
  /** One list for each of these parents, all read in one statement. */
  relation?: { name: PageRelationOf<Kind>; parentIds: readonly string[] } | undefined
  /** The columns that will be used; all without it. The rest of a row is then missing. */
  columns?: ReadonlySet<string> | undefined
}

const SIZE = 50
/** The key of a place in a list: the value that its order is by, and the id. */
export const placeShape = z.tuple([z.string(), z.uuid()])

/**
 * The one way to a published list, for every door: the page that is asked for, of the list of each parent, by parent id; a
 * list without a parent is under the empty id. A cursor brings its release with it, and belongs to the list of one parent.
 * Two statements; one where the context knows the releases. Anyone may read.
 * @throws DomainError `invalid` for a cursor that is not of this list, `not-found` for a release that there is not.
 */
export async function listPublished<Kind extends PageKind>(
  ctx: ServiceContext,
  kind: Kind,
  input: ListInput<Kind>,
  { relation, columns }: Around<Kind> = {},
): Promise<Map<string, ListPage<PageRows[Kind]>>> {
  const { filters, sort, page } = partsOf<Kind>(input)
  const { asOf, cursor, backwards, size } = whereabouts(page)
  const identityOf = (parentId: string): ListIdentity => ({
    kind,
    sort,
    filters,
    relation: relation && { name: relation.name, parentId },
  })
  const from =
    cursor === undefined
      ? undefined
      : readCursor(ctx, identityOf(relation?.parentIds.join() ?? ''), cursor, placeShape)
  if (from && asOf !== undefined && asOf !== from.release)
    throw new DomainError('invalid', 'cursor-of-another-release')
  const { number: release } = await releaseOf(ctx, asOf ?? from?.release)
  const place = from && { key: from.key[0], id: from.key[1] }
  const pages = await pagePublished<Kind>(ctx, {
    kind,
    release,
    sort,
    filters,
    relation,
    columns,
    from: place,
    backwards,
    size,
  })
  const lists = new Map<string, ListPage<PageRows[Kind]>>()
  for (const [parentId, { rows, more }] of pages) {
    const identity = identityOf(parentId)
    lists.set(parentId, {
      release,
      rows,
      // The row of the cursor itself lies on the other side.
      hasNext: backwards ? from !== undefined : more,
      hasPrevious: backwards ? more : from !== undefined,
      cursorOf: ({ id, sortKey }) => writeCursor(ctx, identity, { release, key: [sortKey, id] }),
    })
  }
  return lists
}

/** One published list as plain data, with the cursors of the pages beside this one. */
export async function listPage<Kind extends PageKind>(
  ctx: ServiceContext,
  kind: Kind,
  input: ListInput<Kind>,
) {
  const [page] = (await listPublished(ctx, kind, input)).values()
  if (!page) throw new Error('a list without a parent has one page')
  const { release, rows, hasNext, hasPrevious, cursorOf } = page
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    /** The release that was read. A cursor goes on in the same. */
    release,
    rows: rows.map(({ sortKey: _key, ...row }) => row),
    /** For `after`; nothing when there is no page after this one. */
    next: hasNext && last ? cursorOf(last) : null,
    /** For `before`; nothing when there is no page before this one. */
    previous: hasPrevious && first ? cursorOf(first) : null,
  }
}

function whereabouts({ asOf, first, after, last, before }: PageArguments) {
  const backwards = last !== undefined
  if (backwards ? first !== undefined || after !== undefined : before !== undefined)
    throw new DomainError('invalid', 'page-direction')
  return { asOf, backwards, cursor: backwards ? before : after, size: last ?? first ?? SIZE }
}
