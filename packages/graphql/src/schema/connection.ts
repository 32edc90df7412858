import type { ObjectRef } from '@pothos/core'
import { DomainError } from '@academy/domain/domain-error'
import type { PageKind, PublishedPageInput } from '@academy/services/published/lists/page-published'
import type { GraphqlContext } from '../graphql-context.ts'
import type { RecordOf, RecordPage } from '../reads/published-reads.ts'
import { releaseOf } from '../reads/release-of.ts'
import { builder, type SchemaTypes } from './builder.ts'
import { PageInfo, type PageInfoShape } from './page-info.ts'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>

export interface ConnectionArgs {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

export type ListInput<Kind extends PageKind> = Pick<PublishedPageInput<Kind>, 'kind' | 'filters' | 'sort'> & {
  relation?: { name: string; parentId: string } | undefined
}

export interface ConnectionShape<Kind extends PageKind> {
  list: ListInput<Kind> & { release: number }
  page: RecordPage<Kind>
  backwards: boolean
  /** Whether the page starts from a cursor. */
  fromCursor: boolean
}

export interface EdgeShape<Kind extends PageKind> {
  node: RecordOf<Kind> & { sortKey: string }
  list: ConnectionShape<Kind>['list']
}

/** What the cost of a query is reckoned from; see `guard/query-cost.ts`. */
export const eachOfPage = { cost: { each: true } }
export const pagedCost = { cost: { paged: true, weight: 10 }, columns: [] }

/** The Relay connection of one kind of record. */
export function connectionOf<Kind extends PageKind>(node: ObjectRef<Types, RecordOf<Kind>>) {
  const Edge = builder.objectRef<EdgeShape<Kind>>(`${node.name}Edge`).implement({
    description: `One place in a list of the type \`${node.name}\`.`,
    fields: (t) => ({
      cursor: t.string({
        description:
          'The place itself: give it to `after` or `before`. It also keeps the release that the list was read from.',
        resolve: (edge, _args, ctx) => cursorOf(ctx, edge.list, edge.node),
      }),
      node: t.field({
        type: node,
        description: 'The record at this place.',
        resolve: (edge) => edge.node as never,
      }),
    }),
  })
  return builder.objectRef<ConnectionShape<Kind>>(`${node.name}Connection`).implement({
    description: `A page of a list of the type \`${node.name}\`.`,
    fields: (t) => ({
      nodes: t.field({
        type: [node],
        description: 'The records of the page, in the order of the list.',
        extensions: eachOfPage,
        resolve: ({ page }) => page.rows as never,
      }),
      edges: t.field({
        type: [Edge],
        description: 'The records of the page with their places.',
        extensions: eachOfPage,
        resolve: ({ page, list }) => page.rows.map((node) => ({ node, list })) as never,
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Whether the list goes on, and from where.',
        resolve: (connection, _args, ctx) => pageInfoOf(ctx, connection),
      }),
      totalCount: t.int({
        description: 'How many records the whole list has. It is counted only when asked for.',
        extensions: { cost: { weight: 20 } },
        resolve: ({ list: { sort: _sort, ...list } }, _args, ctx) => ctx.reads.count<Kind>(list as never),
      }),
    }),
  })
}

/** Reads the page that the arguments ask for. The guard has already refused one without a size. */
export async function readConnection<Kind extends PageKind>(
  ctx: GraphqlContext,
  args: ConnectionArgs & { asOf?: number | null | undefined },
  list: ListInput<Kind>,
): Promise<ConnectionShape<Kind>> {
  const backwards = args.last != null
  const size = args.last ?? args.first ?? 0
  const cursor = backwards ? args.before : args.after
  if (size < 1 || size > 200) throw new DomainError('invalid', 'page-size')
  if (backwards ? args.after != null : args.before != null) throw new DomainError('invalid', 'page-direction')
  const from = cursor == null ? undefined : ctx.run.cursors.decode(cursor, list)
  if (from && args.asOf != null && args.asOf !== from.release)
    throw new DomainError('invalid', 'cursor-of-another-release')
  const release = releaseOf(ctx, args.asOf ?? from?.release).number
  const page = await ctx.reads.page<Kind>({
    ...list,
    release,
    from: from && { key: from.key, id: from.id },
    backwards,
    size,
  })
  return { list: { ...list, release }, page, backwards, fromCursor: from !== undefined }
}

function cursorOf<Kind extends PageKind>(
  ctx: GraphqlContext,
  { kind, sort, release }: ConnectionShape<Kind>['list'],
  row: { id: string; sortKey: string },
): string {
  return ctx.run.cursors.encode({ kind, sort, release, key: row.sortKey, id: row.id })
}

function pageInfoOf<Kind extends PageKind>(
  ctx: GraphqlContext,
  connection: ConnectionShape<Kind>,
): PageInfoShape {
  const { list, page, backwards, fromCursor } = connection
  const first = page.rows[0]
  const last = page.rows.at(-1)
  return {
    hasNextPage: backwards ? fromCursor : page.more,
    hasPreviousPage: backwards ? page.more : fromCursor,
    startCursor: first ? cursorOf(ctx, list, first) : null,
    endCursor: last ? cursorOf(ctx, list, last) : null,
  }
}
