import type { GraphqlContext } from '../reads/graphql-context.ts'
import { fromGlobalId, nodeKinds } from '../reads/global-id.ts'
import { releaseOf } from '../reads/release-of.ts'
import { builder } from '../types/builder.ts'
import { asOfArg, nationArg } from '../types/connection-args.ts'
import { pagedCost } from '../types/connection.ts'
import { Node } from '../types/node.ts'
import { AwardSum, findAwardSum } from './award-sum.ts'
import { findChanges, ReleaseChangeConnection } from './changes.ts'
import { Release } from './release.ts'
import { findHits, SearchHit } from './search.ts'

const globalId = { required: true, description: 'A global id, from the field `id` of any record.' } as const

function findNode(ctx: GraphqlContext, written: string, asOf?: number) {
  const { name, id } = fromGlobalId(written)
  return ctx.reads.find(nodeKinds[name], releaseOf(ctx, asOf).number, id)
}

builder.queryType({
  description: 'Everything that is public about social prescribing in the United Kingdom.',
  fields: (t) => ({
    // Relay wants it without any other argument.
    node: t.field({
      type: Node,
      nullable: true,
      description:
        'The record with a global id, as it is in the newest release; empty when that does not hold it.',
      args: { id: t.arg.id(globalId) },
      resolve: (_root, { id }, ctx) => findNode(ctx, id),
    }),
    nodeAsOf: t.field({
      type: Node,
      nullable: true,
      description: 'The record with a global id as it was in a release; empty when that does not hold it.',
      args: {
        id: t.arg.id(globalId),
        asOf: t.arg.int({ required: true, description: 'The number of the release to answer from.' }),
      },
      resolve: (_root, { id, asOf }, ctx) => findNode(ctx, id, asOf),
    }),
    release: t.field({
      type: Release,
      description: 'A release by its number; the newest without one.',
      args: { number: t.arg.int({ description: 'The number of the release.' }) },
      resolve: (_root, { number }, ctx) => releaseOf(ctx, number),
    }),
    releases: t.field({
      type: [Release],
      description: 'The releases, the newest first.',
      args: { first: t.arg.int({ required: true, description: 'How many: 1 to 200.' }) },
      extensions: { cost: { each: true, paged: true } },
      resolve: (_root, { first }, ctx) => ctx.run.releases.slice(0, first),
    }),
    changes: t.field({
      type: ReleaseChangeConnection,
      description: 'What was added, changed and removed between two releases, by kind and key.',
      args: {
        from: t.arg.int({ required: true, description: 'The number of the earlier release.' }),
        to: t.arg.int({ required: true, description: 'The number of the later release.' }),
        kind: t.arg.string({ description: 'Only changes of this kind of record, such as `scheme`.' }),
        first: t.arg.int({ required: true, description: 'How many: 1 to 200.' }),
        after: t.arg.string({ description: 'The cursor of a change, to go on after it.' }),
      },
      extensions: pagedCost,
      resolve: (_root, args, ctx) => findChanges(ctx, args),
    }),
    awardSum: t.field({
      type: AwardSum,
      description:
        'The sum of those awards that may be added up: what does not overlap, was awarded, is in pounds and for social prescribing. Of a nation or an area only what is wholly for it.',
      args: {
        ...nationArg,
        areaCode: t.arg.string({ description: 'Only awards for an area with this code, of any kind.' }),
        programme: t.arg.string({ description: 'Only those of the programme with this slug.' }),
        scheme: t.arg.string({ description: 'Only those to the scheme with this slug.' }),
        ...asOfArg,
      },
      extensions: { cost: { weight: 100 } },
      resolve: (_root, args, ctx) => findAwardSum(ctx, args),
    }),
    search: t.field({
      type: [SearchHit],
      description:
        'Schemes, areas, organisations and programmes that match the words, the best first; tolerant of typing errors.',
      args: {
        words: t.arg.string({ required: true, description: 'What to find: 2 to 100 characters.' }),
        first: t.arg.int({ required: true, description: 'How many at most: 1 to 50.' }),
        after: t.arg.string({ description: 'The cursor of a hit, to go on after it.' }),
        ...asOfArg,
      },
      extensions: { cost: { each: true, paged: true, weight: 100 } },
      resolve: (_root, args, ctx) => findHits(ctx, args),
    }),
  }),
})
