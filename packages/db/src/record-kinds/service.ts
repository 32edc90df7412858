import { sql } from 'drizzle-orm'
import { slugCell } from '@academy/domain/facts/cell'
import { serviceCosts, serviceReferrers } from '@academy/domain/facts/service-words'
import { activities } from '@academy/domain/facts/vocabulary'
import { bySlug, maybe, must, records, scheme } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { serviceRules } from './service-rules.ts'
import { provenance, scope } from './shared-facts.ts'
import { touchedAreas } from './touched-areas.ts'
import { listOf, listOfWords, oneOf, prose, reference, shown, slug, words } from './value.ts'

/** Something that a person can be sent to, as its source describes it. */
export const service = {
  table: 'service',
  id: true,
  key: ['slug'],
  columns: {
    slug: shown(slug.required, 'The name of the service in web addresses.', 'dynodwr'),
    name: shown(words.required, 'What the service is called.', 'enw'),
    schemeId: reference('scheme').optional,
    organisationId: reference('organisation').optional,
    providerAsWritten: shown(words.optional, 'Who runs it, in the words of the source.', 'darparwr'),
    description: words.optional,
    activities: shown(listOf(activities), 'What it offers.', 'gweithgareddau'),
    ...scope('The nations in which it can be had.'),
    place: shown(words.optional, 'The town or place, as written.', 'lle'),
    whomOrWhere: shown(words.optional, 'Whom it is for or where it can be had, as written.', 'i_bwy_neu_ble'),
    referredBy: shown(
      listOf(serviceReferrers),
      'Who may send a person, in our reading.',
      'pwy_all_atgyfeirio',
    ),
    whoMayRefer: shown(
      words.optional,
      'Who may send a person, as written.',
      'pwy_all_atgyfeirio_fel_y_nodwyd',
    ),
    costs: shown(oneOf(serviceCosts).optional, 'What a person pays, in our reading.', 'cost'),
    costAsWritten: shown(words.optional, 'What a person pays, as written.', 'cost_fel_y_nodwyd'),
    access: shown(prose.optional, 'How a person comes to it and what it is, as written.', 'mynediad'),
    ...provenance,
  },
  seed: {
    files: ['services.csv'],
    cells: { schemeSlug: slugCell.optional, organisationSlug: slugCell.optional },
    references: {
      schemeId: bySlug('schemeSlug', 'scheme'),
      organisationId: bySlug('organisationSlug', 'organisation'),
    },
    rules: serviceRules,
  },
  release: {
    from: records(
      'service',
      scheme,
      maybe('organisation', 'organisation', sql`record.organisation_id`),
      touchedAreas('service_area', 'service_id'),
      sql`CROSS JOIN LATERAL (
        SELECT array_agg(DISTINCT area.code COLLATE "C" ORDER BY area.code COLLATE "C") AS codes
        FROM registry.service_area AS link ${must('area', 'area', sql`link.area_id`)}
        WHERE link.service_id = record.id AND link.extent = 'all'
      ) AS covered`,
    ),
    columns: {
      schemeSlug: slug.optional,
      schemeName: words.optional,
      organisationSlug: slug.optional,
      organisationName: words.optional,
      /** Codes of every area of today in which it can be had. */
      areaCodes: listOfWords,
      /** Codes of the areas that it lists as a whole. */
      coversCodes: shown(listOfWords, 'Codes of the areas of which it covers all.'),
    },
    says: { schemeId: 'schemeSlug', organisationId: 'organisationSlug' },
    values: {
      schemeId: sql`scheme.id`,
      organisationId: sql`organisation.id`,
      schemeSlug: sql`scheme.slug`,
      schemeName: sql`scheme.name`,
      organisationSlug: sql`organisation.slug`,
      organisationName: sql`organisation.name`,
      areaCodes: sql`coalesce(touched.codes, '{}')`,
      coversCodes: sql`coalesce(covered.codes, '{}')`,
    },
    name: sql`record.slug || coalesce(' of ' || scheme.slug, '') || coalesce(' by ' || organisation.slug, '')`,
    files: true,
    title: 'name',
  },
} as const satisfies RecordKind
