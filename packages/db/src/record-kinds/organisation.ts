import { nations, sectors } from '@academy/domain/facts/vocabulary'
import { records, slugOfRecord } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { oneOf, shown, slug, words } from './value.ts'

/** Who leads a scheme or receives an award. */
export const organisation = {
  table: 'organisation',
  id: true,
  key: ['slug'],
  searched: { key: 'slug' },
  columns: {
    slug: shown(slug.required, 'The name of the organisation in web addresses.', 'dynodwr'),
    name: shown(words.required, 'What it is called.', 'enw'),
    kind: shown(words.optional, 'What kind of organisation it is, as written.', 'math'),
    sector: shown(oneOf(sectors).optional, 'The part of society it works in.', 'sector'),
    nation: shown(oneOf(nations).optional, 'The nation it is in.', 'cenedl'),
    ...provenance,
  },
  seed: { files: ['organisations.csv'] },
  release: { from: records('organisation'), name: slugOfRecord, files: true, title: 'name' },
} as const satisfies RecordKind
