import { sql } from 'drizzle-orm'
import { slugCell } from '@academy/domain/facts/cell'
import { bySlug, must, programme, records, scheme, slugOfRecord } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { partialDate, pence, reference, shown, slug, whole, words } from './value.ts'

/** Money given to an organisation. */
export const award = {
  table: 'award',
  id: true,
  key: ['slug'],
  columns: {
    slug: shown(slug.required, 'The name of the award in web addresses.', 'dynodwr'),
    programmeId: reference('programme').optional,
    recipientOrganisationId: reference('organisation').required,
    recipientAsWritten: shown(words.required, 'Who received it, in the words of the source.'),
    schemeId: reference('scheme').optional,
    amountPence: shown(
      pence.optional,
      'How much; empty when the source does not say. See `amountNote`.',
      'swm_mewn_punnoedd',
    ),
    awardedOn: shown(partialDate.optional, 'When it was given, as exact as the source.', 'dyfarnwyd'),
    durationMonths: shown(whole.optional, 'For how many months.', 'misoedd'),
    amountNote: shown(words.optional, 'What the source adds about the sum.', 'nodyn_am_y_swm'),
    ...provenance,
  },
  seed: {
    files: ['awards.csv'],
    cells: {
      programmeSlug: slugCell.optional,
      recipientSlug: slugCell.required,
      schemeSlug: slugCell.optional,
    },
    references: {
      recipientOrganisationId: bySlug('recipientSlug', 'organisation'),
      programmeId: bySlug('programmeSlug', 'programme'),
      schemeId: bySlug('schemeSlug', 'scheme'),
    },
  },
  release: {
    from: records(
      'award',
      must('organisation', 'recipient', sql`record.recipient_organisation_id`),
      scheme,
      programme,
    ),
    /** Names of what the award belongs to, as they are in the same release. */
    columns: {
      recipientName: words.required,
      recipientSlug: slug.required,
      schemeSlug: slug.optional,
      schemeName: words.optional,
      programmeSlug: slug.optional,
      programmeName: words.optional,
    },
    says: {
      recipientOrganisationId: 'recipientSlug',
      schemeId: 'schemeSlug',
      programmeId: 'programmeSlug',
    },
    values: {
      recipientName: sql`recipient.name`,
      recipientSlug: sql`recipient.slug`,
      schemeId: sql`scheme.id`,
      schemeSlug: sql`scheme.slug`,
      schemeName: sql`scheme.name`,
      programmeId: sql`programme.id`,
      programmeSlug: sql`programme.slug`,
      programmeName: sql`programme.name`,
    },
    name: slugOfRecord,
    files: true,
    title: 'recipientName',
  },
} as const satisfies RecordKind
