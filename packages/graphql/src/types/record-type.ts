import type { ObjectFieldsShape, ObjectRef, QueryFieldsShape } from '@pothos/core'
import type { PageKind } from '@academy/services/published/lists/page-published'
import { meaningsOf, provenance } from '@academy/services/published/lists/record-meanings'
import type { RecordOf } from '../reads/published-reads.ts'
import { builder, type Types } from './builder.ts'
import { Fact, Node } from './node.ts'
import { plainFields } from './plain-fields.ts'
import { recordTypes } from './record-types.ts'

/** All that the graph says of one kind of record. */
export interface RecordType<Kind extends PageKind> {
  description: string
  /** What it leads to, and what is put together of several columns. The others are fields by their description. */
  fields?: ObjectFieldsShape<Types, RecordOf<Kind>>
  /** How its records are asked for. */
  queries: QueryFieldsShape<Types>
}

export function addRecordType<Kind extends PageKind>(
  kind: Kind,
  { description, fields, queries }: RecordType<Kind>,
): void {
  // Pothos cannot follow a kind that is not known yet: what is inside is written for records of any kind.
  const type: ObjectRef<Types, RecordOf<PageKind>> = recordTypes[kind]
  const own = Object.entries(meaningsOf(kind)).filter(([property]) => !Object.hasOwn(provenance, property))
  const isSourced = Object.hasOwn(meaningsOf(kind), 'sourceUrl')
  builder.objectType(type, {
    description,
    interfaces: isSourced ? [Node, Fact] : [Node],
    fields: (t) => ({ ...plainFields(t, Object.fromEntries(own)), ...fields?.(t as never) }),
  })
  builder.queryFields(queries)
}
