import { fromGlobalId, nodeKinds } from '../reads/global-id.ts'
import { releaseOf } from '../reads/release-of.ts'
import { builder } from './builder.ts'
import { asOfArg } from './connection-args.ts'
import { Node } from './node.ts'
import { Release } from './refs.ts'
import { search, SearchHit } from './search.ts'

builder.queryType({
  description: 'Everything that is public about social prescribing in the United Kingdom.',
  fields: (t) => ({
    node: t.field({
      type: Node,
      nullable: true,
      description: 'The record with a global id; empty when the release does not hold it.',
      args: {
        id: t.arg.id({ required: true, description: 'A global id, from the field `id` of any record.' }),
        ...asOfArg,
      },
      resolve: (_root, { id: globalId, asOf }, ctx) => {
        const { name, id } = fromGlobalId(globalId)
        return ctx.reads.find(nodeKinds[name], releaseOf(ctx, asOf).number, id)
      },
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
    search: t.field({
      type: [SearchHit],
      description:
        'Schemes, areas, organisations and programmes that match the words, the best first; tolerant of typing errors.',
      args: {
        text: t.arg.string({ required: true, description: 'The words: 2 to 100 characters.' }),
        first: t.arg.int({ required: true, description: 'How many at most: 1 to 50.' }),
        ...asOfArg,
      },
      extensions: { cost: { each: true, paged: true, weight: 100 } },
      resolve: (_root, { text, first, asOf }, ctx) =>
        search(ctx, { text, size: first, release: releaseOf(ctx, asOf).number }),
    }),
  }),
})
