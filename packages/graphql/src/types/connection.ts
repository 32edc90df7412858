import type { ObjectRef } from '@pothos/core'
import {
  listInputs,
  partsOf,
  type ListInput,
  type WrittenListInput,
} from '@academy/services/published/lists/list-inputs'
import type { PageKind } from '@academy/services/published/lists/page-published'
import type { GraphqlContext } from '../reads/graphql-context.ts'
import type { ParentRelation, RecordOf, RecordPage } from '../reads/published-reads.ts'
import { builder, type Types } from './builder.ts'
import { given } from './given.ts'
import { PageInfo } from './page-info.ts'

type AnyRecord = RecordOf<PageKind>
interface AnyEdge {
  node: AnyRecord & { sortKey: string }
  page: RecordPage<PageKind>
}

export interface ConnectionShape<Kind extends PageKind> {
  page: RecordPage<Kind>
  countAll(): Promise<number>
}

/** What the cost of a query is reckoned from; see `guard/query-cost.ts`. */
export const eachOfPage = { cost: { each: true } }
export const pagedCost = { cost: { paged: true, weight: 10 }, columns: [] }

/** The Relay connection of one kind of record. */
export function connectionOf<Kind extends PageKind>(
  node: ObjectRef<Types, RecordOf<Kind>>,
): ObjectRef<Types, ConnectionShape<Kind>> {
  // Pothos cannot follow a kind that is not known yet: what is inside is written for records of any kind.
  const type: ObjectRef<Types, AnyRecord> = node
  const Edge = builder.objectRef<AnyEdge>(`${node.name}Edge`).implement({
    description: `One place in a list of the type \`${node.name}\`.`,
    fields: (t) => ({
      cursor: t.string({
        description:
          'The place itself: give it to `after` or `before` of the same list. It also keeps the release that the list was read from.',
        resolve: (edge) => edge.page.cursorOf(edge.node),
      }),
      node: t.field({
        type,
        description: 'The record at this place.',
        resolve: (edge) => edge.node,
      }),
    }),
  })
  const Connection = builder.objectRef<ConnectionShape<PageKind>>(`${node.name}Connection`).implement({
    description: `A page of a list of the type \`${node.name}\`.`,
    fields: (t) => ({
      nodes: t.field({
        type: [type],
        description: 'The records of the page, in the order of the list.',
        extensions: eachOfPage,
        resolve: ({ page }) => page.rows,
      }),
      edges: t.field({
        type: [Edge],
        description: 'The records of the page with their places.',
        extensions: eachOfPage,
        resolve: ({ page }) => page.rows.map((row) => ({ node: row, page })),
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Whether the list goes on, and from where.',
        resolve: ({ page }) => page,
      }),
      totalCount: t.int({
        description: 'How many records the whole list has. It is counted only when asked for.',
        extensions: { cost: { weight: 20 } },
        resolve: (connection) => connection.countAll(),
      }),
    }),
  })
  return Connection as ObjectRef<Types, ConnectionShape<Kind>>
}

/** What was written in a query: GraphQL takes `null` for what is left out. */
type Arguments<Kind extends PageKind> = {
  [Name in keyof WrittenListInput<Kind>]?: WrittenListInput<Kind>[Name] | null
}

/** Reads the page that the arguments ask for, of a whole list or of the one that belongs to a record. */
export async function readConnection<Kind extends PageKind>(
  { reads, run }: GraphqlContext,
  kind: Kind,
  args: Arguments<Kind>,
  relation?: ParentRelation<Kind>,
): Promise<ConnectionShape<Kind>> {
  const input = listInputs[kind].parse(given(args)) as ListInput<Kind>
  const page = await reads.list(kind, input, relation)
  run.releasesUsed.add(page.release)
  const { filters } = partsOf<Kind>(input)
  const { release } = page
  return { page, countAll: () => reads.count({ kind, release, filters }, relation) }
}
