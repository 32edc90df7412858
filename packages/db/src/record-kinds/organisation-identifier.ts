import { sql } from 'drizzle-orm'
import { slugCell } from '@academy/domain/facts/cell'
import { bySlug, links, must } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { reference, slug, words } from './value.ts'

/** The number of an organisation in a public register. */
export const organisationIdentifier = {
  table: 'organisation_identifier',
  id: false,
  key: ['scheme', 'identifier'],
  columns: {
    organisationId: reference('organisation').required,
    /** The list that gave it, as org-id.guide names it: GB-CHC, GB-COH, … */
    scheme: words.required,
    identifier: words.required,
    ...provenance,
  },
  seed: {
    files: ['organisation-identifiers.csv'],
    cells: { organisationSlug: slugCell.required },
    references: { organisationId: bySlug('organisationSlug', 'organisation') },
    recordId: 'organisationId',
  },
  release: {
    from: links('organisation_identifier', must('organisation', 'organisation', sql`record.organisation_id`)),
    columns: { organisationSlug: slug.required, organisationName: words.required },
    says: { organisationId: 'organisationSlug' },
    values: { organisationSlug: sql`organisation.slug`, organisationName: sql`organisation.name` },
    title: ['organisationName', 'scheme', 'identifier'],
    name: sql`organisation.slug || ' ' || record.scheme || '-' || record.identifier`,
    files: true,
  },
} as const satisfies RecordKind
