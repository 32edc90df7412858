import type { ObjectRef } from '@pothos/core'
import type { PageKind } from '@academy/services/published/lists/page-published'
import type { RecordOf } from '../reads/published-reads.ts'
import { releaseOf } from '../reads/release-of.ts'
import { builder, type Types } from './builder.ts'
import { asOfArg } from './connection-args.ts'
import { readConnection } from './connection.ts'
import { AreaKind } from './enums.ts'
import { Area, Award, Indicator, Organisation, Programme, Scheme } from './refs.ts'

type Slugged = Exclude<PageKind, 'area'>

/** A record by the name it has in web addresses. */
function bySlug<Kind extends Slugged>(kind: Kind, type: ObjectRef<Types, RecordOf<Kind>>, what: string) {
  // As in `connectionOf`: written for records of any kind.
  const anyKind: Slugged = kind
  const anyType: ObjectRef<Types, RecordOf<Slugged>> = type
  builder.queryField(kind, (t) =>
    t.field({
      type: anyType,
      nullable: true,
      description: `${what} by its slug; empty when the release does not hold it.`,
      args: { slug: t.arg.string({ required: true, description: 'The name in web addresses.' }), ...asOfArg },
      resolve: (_root, { slug, asOf }, ctx) =>
        ctx.reads.find(anyKind, releaseOf(ctx, asOf).number, slug, 'slug'),
    }),
  )
}

bySlug('scheme', Scheme, 'A scheme')
bySlug('organisation', Organisation, 'An organisation')
bySlug('programme', Programme, 'A programme')
bySlug('award', Award, 'An award')
bySlug('indicator', Indicator, 'An indicator')

builder.queryField('area', (t) =>
  t.field({
    type: Area,
    nullable: true,
    description:
      'An area by its code; of several vintages with the same code the latest, unless one is named.',
    args: {
      code: t.arg.string({ required: true, description: 'The official code, such as `E54000024`.' }),
      kind: t.arg({
        type: AreaKind,
        description: 'The kind of area, where a code could be read in two ways.',
      }),
      vintage: t.arg.string({ description: 'The vintage, such as `2026-04`.' }),
      ...asOfArg,
    },
    resolve: async (_root, args, ctx) => {
      const { page } = await readConnection(ctx, 'area', { ...args, sort: 'newest', first: 1 })
      return page.rows[0] ?? null
    },
  }),
)
