import { sql } from 'drizzle-orm'
import { codeCell, listCell, slugCell } from '@academy/domain/facts/cell'
import {
  activities,
  currentVintages,
  isHealthAreaKind,
  locationPrecisions,
  nations,
  type AreaKind,
} from '@academy/domain/facts/vocabulary'
import { bySlug, maybe, must, programme, records, slugOfRecord, verified } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { float, listOf, listOfWords, oneOf, pence, reference, slug, whole, words, year } from './value.ts'

/** A social prescribing scheme. */
export const scheme = {
  table: 'scheme',
  id: true,
  key: ['slug'],
  columns: {
    slug: slug.required,
    name: words.required,
    leadOrganisationId: reference.optional,
    leadAsWritten: words.optional,
    organisationType: words.optional,
    orgIdentifier: words.optional,
    nation: oneOf(nations).required,
    region: words.optional,
    localAuthority: words.optional,
    place: words.optional,
    lon: float.optional,
    lat: float.optional,
    /** Only `town` may be drawn as a site; any other point is the main town of the area served. */
    locationPrecision: oneOf(locationPrecisions).required,
    healthAreaBasis: words.optional,
    activities: listOf(activities),
    focusPopulation: words.optional,
    startYear: year.optional,
    endYear: year.optional,
    /** What the source said when it was written, not the position of today. */
    statusAsReported: words.optional,
    programmeId: reference.optional,
    ...provenance,
  },
  seed: {
    files: ['schemes.csv'],
    cells: {
      leadOrganisationSlug: slugCell.optional,
      programmeSlug: slugCell.optional,
      /** Codes of health areas of today that the scheme lies in; empty where the precision does not allow one. */
      healthAreaCodes: listCell(codeCell),
    },
    references: {
      leadOrganisationId: bySlug('leadOrganisationSlug', 'organisation'),
      programmeId: bySlug('programmeSlug', 'programme'),
    },
    names: [
      {
        given: ['healthAreaCodes'],
        table: 'area',
        by: ['code'],
        among: {
          called: 'a health area of today',
          has: ({ kind, vintage }: { kind: AreaKind; vintage: string }) =>
            isHealthAreaKind(kind) && vintage === currentVintages[kind],
        },
      },
    ],
  },
  release: {
    from: records(
      'scheme',
      maybe('organisation', 'lead', sql`record.lead_organisation_id`),
      programme,
      sql`CROSS JOIN LATERAL (
        SELECT array_agg(DISTINCT area.code COLLATE "C" ORDER BY area.code COLLATE "C") AS codes
        FROM registry.scheme_area AS link ${must('area', 'area', sql`link.area_id`)}
        WHERE link.scheme_id = record.id
      ) AS areas`,
      sql`CROSS JOIN LATERAL (
        SELECT count(*) AS awards, sum(award.amount_pence) AS pence
        FROM registry.award AS award ${must('organisation', 'recipient', sql`award.recipient_organisation_id`)}
        WHERE award.scheme_id = record.id AND ${verified('award')}
      ) AS money`,
    ),
    columns: {
      leadName: words.optional,
      leadSlug: slug.optional,
      programmeSlug: slug.optional,
      programmeName: words.optional,
      /** Codes of every area the scheme is in, of any kind and vintage. */
      areaCodes: listOfWords,
      awardCount: whole.required,
      /** The known sums of its awards; empty when none is known. */
      awardedPence: pence.optional,
    },
    values: {
      leadOrganisationId: sql`lead.id`,
      leadName: sql`lead.name`,
      leadSlug: sql`lead.slug`,
      programmeId: sql`programme.id`,
      programmeSlug: sql`programme.slug`,
      programmeName: sql`programme.name`,
      areaCodes: sql`coalesce(areas.codes, '{}')`,
      awardCount: sql`money.awards::integer`,
      awardedPence: sql`money.pence::bigint`,
    },
    name: slugOfRecord,
    files: true,
    title: 'name',
  },
} as const satisfies RecordKind
