import { sql } from 'drizzle-orm'
import { activities } from '@academy/domain/facts/vocabulary'
import { maybe, must, records } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { listOf, reference, slug, words } from './value.ts'

/** What a scheme offers somewhere. */
export const service = {
  table: 'service',
  id: true,
  key: ['slug'],
  columns: {
    slug: slug.required,
    name: words.required,
    schemeId: reference('scheme').required,
    organisationId: reference('organisation').optional,
    description: words.optional,
    activities: listOf(activities),
    ...provenance,
  },
  release: {
    from: records(
      'service',
      must('scheme', 'scheme', sql`record.scheme_id`),
      maybe('organisation', 'organisation', sql`record.organisation_id`),
    ),
    columns: { schemeSlug: slug.required, organisationSlug: slug.optional },
    says: { schemeId: 'schemeSlug', organisationId: 'organisationSlug' },
    values: {
      organisationId: sql`organisation.id`,
      schemeSlug: sql`scheme.slug`,
      organisationSlug: sql`organisation.slug`,
    },
    name: sql`record.slug || ' of ' || scheme.slug || coalesce(' by ' || organisation.slug, '')`,
    files: true,
    title: 'name',
  },
} as const satisfies RecordKind
