import type { FieldRef, ObjectRef } from '@pothos/core'
import type { PageKind } from '@academy/services/published/lists/page-published'
import type { RecordOf } from '../reads/published-reads.ts'
import { releaseOf } from '../reads/release-of.ts'
import type { Types } from './builder.ts'
import { asOfArg } from './connection-args.ts'
import { recordTypes } from './record-types.ts'

type Slugged = Exclude<PageKind, 'area'>

/** A record by the name it has in web addresses. */
export function recordBySlug(
  t: PothosSchemaTypes.QueryFieldBuilder<Types, Types['Root']>,
  kind: Slugged,
  what: string,
): FieldRef<Types, RecordOf<Slugged> | null | undefined, 'Query'> {
  // As in `connectionOf`: written for records of any kind.
  const type: ObjectRef<Types, RecordOf<Slugged>> = recordTypes[kind]
  return t.field({
    type,
    nullable: true,
    description: `${what} by its slug; empty when the release does not hold it.`,
    args: { slug: t.arg.string({ required: true, description: 'The name in web addresses.' }), ...asOfArg },
    resolve: (_root, { slug, asOf }, ctx) => ctx.reads.find(kind, releaseOf(ctx, asOf).number, slug, 'slug'),
  })
}
