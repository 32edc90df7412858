import type { PageKind, PageRows } from '@academy/services/published/lists/page-published'
import { provenance } from '@academy/services/published/lists/record-meanings'
import { reads } from '../reads/columns-used.ts'
import { nodeNames, toGlobalId } from '../reads/global-id.ts'
import type { RecordOf } from '../reads/published-reads.ts'
import { builder } from './builder.ts'
import { growsOld, sourceAge } from '@academy/domain/facts/sources/source-age'
import { SourceAge } from './enums.ts'
import { plainFields } from './plain-fields.ts'

export const Node = builder.interfaceRef<RecordOf<PageKind>>('Node').implement({
  description: 'A record with an id that is unique among all types and never given to another record.',
  resolveType: ({ recordKind }) => nodeNames[recordKind],
  fields: (t) => ({
    id: t.id({
      extensions: reads('id'),
      description: 'A global id: give it to `node`.',
      resolve: ({ recordKind, id }) => toGlobalId(nodeNames[recordKind], id),
    }),
  }),
})

/** The kinds whose records say where they come from. */
type SourcedKind = {
  [Kind in PageKind]: PageRows[Kind] extends { sourceUrl: string } ? Kind : never
}[PageKind]

export const Fact = builder.interfaceRef<RecordOf<SourcedKind>>('Fact').implement({
  description: 'A record that says where it comes from.',
  interfaces: [Node],
  resolveType: ({ recordKind }) => nodeNames[recordKind],
  fields: (t) => ({
    ...plainFields(t as never, provenance),
    sourceAge: t.field({
      type: SourceAge,
      nullable: true,
      extensions: reads('sourceDate', 'lastVerified'),
      description:
        'How old its source was when it was last compared with it; empty for what is history, such as an award, an event or a study.',
      resolve: (row) => (growsOld(row.recordKind) ? sourceAge(row) : null),
    }),
  }),
})
