import type { FieldRef, ObjectRef } from '@pothos/core'
import type { PageKind, PageRelationOf } from '@academy/services/published/lists/page-published'
import type { Types } from './builder.ts'
import { pageArgs } from './connection-args.ts'
import { pagedCost, readConnection, type ConnectionShape } from './connection.ts'
import { connections } from './record-types.ts'

/** The list of a kind of record that belongs to a record of another, by the name that it has there. */
export function relatedList<Kind extends PageKind, Parent extends { id: string; release: number }>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>,
  kind: Kind,
  relation: PageRelationOf<Kind>,
  description: string,
): FieldRef<Types, ConnectionShape<PageKind>, 'Object'> {
  // As in `connectionOf`: written for records of any kind.
  const anyKind: PageKind = kind
  const type: ObjectRef<Types, ConnectionShape<PageKind>> = connections[kind]
  return t.field({
    type,
    args: pageArgs,
    description,
    extensions: pagedCost,
    resolve: ({ id, release }, args, ctx) =>
      readConnection(ctx, anyKind, { ...args, asOf: release }, { name: relation as never, parentId: id }),
  })
}
