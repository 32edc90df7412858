import { DomainError } from '@academy/domain/domain-error'
import { releaseOf } from '../releases/release-of.ts'
import type { ServiceContext } from '../../service-context.ts'
import { partsOf, type ListInput, type PageArguments } from './list-inputs.ts'
import {
  pagePublished,
  readPlace,
  type ListPage,
  type PageColumnOf,
  type PageKind,
  type PageRelationOf,
  type PageRows,
} from './page-published.ts'

interface Around<Kind extends PageKind> {
  /** One list for each of these parents, all read in one statement. */
  relation?: { name: PageRelationOf<Kind>; parentIds: readonly string[] } | undefined
  /** The columns that will be used; all without it. The rest of a row is then missing. */
  columns?: ReadonlySet<PageColumnOf<Kind>> | undefined
}

const SIZE = 50

/**
 * What a program asks of a published list: the page of the list of each parent, by parent id; a list without a parent is under
 * the empty id. A cursor brings its release with it. Two statements; one where the context knows the releases.
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
  const list = { kind, sort, filters, relation }
  const place = cursor === undefined ? undefined : readPlace<Kind>(ctx, list, cursor)
  if (place && asOf !== undefined && asOf !== place.release)
    throw new DomainError('invalid', 'cursor-of-another-release')
  const { number: release } = await releaseOf(ctx, asOf ?? place?.release)
  return pagePublished<Kind>(ctx, { ...list, release, columns, from: place?.from, backwards, size })
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
