import { factColumns, type FactColumns, type PageEntity } from './page-entity.ts'

export interface AwardPageRow extends FactColumns {
  id: string
  slug: string
  programmeId: string | null
  recipientOrganisationId: string
  recipientAsWritten: string
  schemeId: string | null
  /** Pence; bigint as text. */
  amountPence: string | null
  awardedOn: string | null
  /** Names of what the award belongs to, as they are in the same release. */
  recipientName: string
  recipientSlug: string
  schemeName: string | null
  schemeSlug: string | null
  programmeName: string | null
  programmeSlug: string | null
  durationMonths: number | null
  amountNote: string | null
}

export const awardPage = {
  table: 'published.award',
  columns: {
    id: 't.id',
    slug: 't.slug',
    programmeId: 't.programme_id',
    recipientOrganisationId: 't.recipient_organisation_id',
    recipientAsWritten: 't.recipient_as_written',
    schemeId: 't.scheme_id',
    amountPence: 't.amount_pence',
    awardedOn: 't.awarded_on',
    recipientName: 't.recipient_name',
    recipientSlug: 't.recipient_slug',
    schemeName: 't.scheme_name',
    schemeSlug: 't.scheme_slug',
    programmeName: 't.programme_name',
    programmeSlug: 't.programme_slug',
    durationMonths: 't.duration_months',
    amountNote: 't.amount_note',
    ...factColumns,
  },
  sorts: {
    recipient: { by: 't.recipient_name', type: 'text' },
    /** Known sums first. */
    largest: { by: 'coalesce(t.amount_pence, -1)', type: 'bigint', descending: true },
  },
  filters: {
    programme: (param) => `t.programme_slug = ${param}`,
    scheme: (param) => `t.scheme_slug = ${param}`,
  },
  relations: {
    programme: { few: 't.programme_id' },
    recipient: { few: 't.recipient_organisation_id' },
    scheme: { few: 't.scheme_id' },
  },
  keys: ['slug'],
} as const satisfies PageEntity<AwardPageRow>
