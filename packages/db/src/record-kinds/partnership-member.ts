import { sql } from 'drizzle-orm'
import { slugCell } from '@academy/domain/facts/cell'
import { partnershipRoles } from '@academy/domain/facts/vocabulary'
import { bySlug, links, must } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { oneOf, reference, slug, words } from './value.ts'

/** An organisation in a partnership. */
export const partnershipMember = {
  table: 'partnership_member',
  id: false,
  key: ['partnershipId', 'organisationId'],
  columns: {
    partnershipId: reference('partnership').required,
    organisationId: reference('organisation').required,
    role: oneOf(partnershipRoles).required,
  },
  seed: {
    files: ['partnership-members.csv'],
    cells: { partnershipSlug: slugCell.required, organisationSlug: slugCell.required },
    references: {
      partnershipId: bySlug('partnershipSlug', 'partnership'),
      organisationId: bySlug('organisationSlug', 'organisation'),
    },
    recordId: 'partnershipId',
  },
  release: {
    from: links(
      'partnership_member',
      must('partnership', 'partnership', sql`record.partnership_id`),
      must('organisation', 'organisation', sql`record.organisation_id`),
    ),
    columns: {
      partnershipSlug: slug.required,
      partnershipName: words.required,
      organisationSlug: slug.required,
      organisationName: words.required,
    },
    values: {
      partnershipSlug: sql`partnership.slug`,
      partnershipName: sql`partnership.name`,
      organisationSlug: sql`organisation.slug`,
      organisationName: sql`organisation.name`,
    },
    order: ['partnershipSlug', 'organisationSlug'],
    title: ['partnershipName', 'organisationName'],
    name: sql`partnership.slug || ' with ' || organisation.slug`,
    files: true,
  },
} as const satisfies RecordKind
