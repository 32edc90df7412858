import { reads } from '../reads/columns-used.ts'
import type { PageKind } from '@academy/services/published/lists/page-published'
import { nodeNames } from '../reads/global-id.ts'
import type { RecordOf } from '../reads/published-reads.ts'
import { builder } from './builder.ts'
import { Confidence } from './enums.ts'

export const Node = builder.interfaceRef<RecordOf<PageKind>>('Node').implement({
  description: 'A record with an id that is unique among all types and never given to another record.',
  resolveType: ({ recordKind }) => nodeNames[recordKind],
  fields: (t) => ({
    id: t.id({
      extensions: reads('id'),
      description: 'A global id: give it to `node`.',
      resolve: ({ recordKind, id }) => Buffer.from(`${nodeNames[recordKind]}:${id}`).toString('base64url'),
    }),
  }),
})

export const Fact = builder.interfaceRef<RecordOf<Exclude<PageKind, 'indicator'>>>('Fact').implement({
  description: 'A record that says where it comes from.',
  interfaces: [Node],
  resolveType: ({ recordKind }) => nodeNames[recordKind],
  fields: (t) => ({
    sourceUrl: t.exposeString('sourceUrl', { description: 'The page or document that says so.' }),
    licence: t.exposeString('licence', {
      description:
        'The licence of the source, such as `OGL-UK-3.0`; `facts-only` where nothing but facts was taken from a source whose rights are reserved.',
    }),
    lastVerified: t.expose('lastVerified', {
      type: 'Date',
      description: 'The day on which the record was last compared with its source.',
    }),
    confidence: t.expose('confidence', { type: Confidence, description: 'How sure we are.' }),
  }),
})
