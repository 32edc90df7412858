import { sql } from 'drizzle-orm'
import { slugCell } from '@academy/domain/facts/cell'
import { bySlug, records, scheme } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { reference, slug, words } from './value.ts'

/** Organisations that work together. */
export const partnership = {
  table: 'partnership',
  id: true,
  key: ['slug'],
  columns: {
    slug: slug.required,
    name: words.required,
    schemeId: reference('scheme').optional,
    ...provenance,
  },
  seed: {
    files: ['partnerships.csv'],
    cells: { schemeSlug: slugCell.optional },
    references: { schemeId: bySlug('schemeSlug', 'scheme') },
  },
  release: {
    from: records('partnership', scheme),
    columns: { schemeSlug: slug.optional },
    says: { schemeId: 'schemeSlug' },
    values: { schemeId: sql`scheme.id`, schemeSlug: sql`scheme.slug` },
    name: sql`record.slug || coalesce(' of ' || scheme.slug, '')`,
    files: true,
    title: 'name',
  },
} as const satisfies RecordKind
