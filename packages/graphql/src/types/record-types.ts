import type { ObjectRef } from '@pothos/core'
import type { PageKind } from '@academy/services/published/lists/page-published'
import { pageKinds } from '@academy/services/published/lists/record-meanings'
import { nodeNames } from '../reads/global-id.ts'
import type { RecordOf } from '../reads/published-reads.ts'
import { builder, type Types } from './builder.ts'
import { connectionOf, type ConnectionShape } from './connection.ts'

type RecordTypes = { readonly [Kind in PageKind]: ObjectRef<Types, RecordOf<Kind>> }
type Connections = { readonly [Kind in PageKind]: ObjectRef<Types, ConnectionShape<Kind>> }

/** The type of each kind of record. They refer to each other in circles, so their names come first and their fields after. */
export const recordTypes = Object.fromEntries(
  pageKinds.map((kind) => [kind, builder.objectRef<RecordOf<PageKind>>(nodeNames[kind])]),
) as unknown as RecordTypes

/** The list of each kind of record, a page at a time. */
export const connections = Object.fromEntries(
  pageKinds.map((kind) => [kind, connectionOf<PageKind>(recordTypes[kind])]),
) as unknown as Connections
