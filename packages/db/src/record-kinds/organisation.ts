import { nations, sectors } from '@academy/domain/facts/vocabulary'
import { records, slugOfRecord } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { oneOf, slug, words } from './value.ts'

/** Who leads a scheme or receives an award. */
export const organisation = {
  table: 'organisation',
  id: true,
  key: ['slug'],
  columns: {
    slug: slug.required,
    name: words.required,
    kind: words.optional,
    sector: oneOf(sectors).optional,
    nation: oneOf(nations).optional,
    ...provenance,
  },
  seed: { files: ['organisations.csv'] },
  release: { from: records('organisation'), name: slugOfRecord, files: true, title: 'name' },
} as const satisfies RecordKind
