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
import {
  float,
  listOf,
  listOfWords,
  oneOf,
  pence,
  reference,
  shown,
  slug,
  whole,
  words,
  year,
} from './value.ts'

/** A social prescribing scheme. */
export const scheme = {
  table: 'scheme',
  id: true,
  key: ['slug'],
  searched: { key: 'slug' },
  columns: {
    slug: shown(slug.required, 'The name of the scheme in web addresses.', 'dynodwr'),
    name: shown(words.required, 'What the scheme is called.', 'enw'),
    leadOrganisationId: reference('organisation').optional,
    leadAsWritten: shown(words.optional, 'Who leads, in the words of the source.'),
    organisationType: shown(
      words.optional,
      'What kind of organisation leads, in the words of the source.',
      'math_o_arweinydd',
    ),
    orgIdentifier: words.optional,
    nation: shown(oneOf(nations).required, 'The nation the scheme is in.', 'cenedl'),
    region: shown(words.optional, 'The region of England, as written.', 'rhanbarth'),
    localAuthority: shown(words.optional, 'The council area, as written.', 'awdurdod_lleol'),
    place: shown(words.optional, 'The town or place, as written.', 'lle'),
    lon: float.optional,
    lat: float.optional,
    /** Only `town` may be drawn as a site; any other point is the main town of the area served. */
    locationPrecision: shown(
      oneOf(locationPrecisions).required,
      'What the point stands for. Only `TOWN` may be drawn as a site.',
      'manylder_y_pwynt',
    ),
    healthAreaBasis: words.optional,
    activities: shown(listOf(activities), 'What the scheme offers.', 'gweithgareddau'),
    focusPopulation: shown(words.optional, 'Whom the scheme is for, as written.', 'ar_gyfer_pwy'),
    startYear: shown(year.optional, 'The year it began.', 'blwyddyn_gychwyn'),
    endYear: shown(year.optional, 'The year it ended.', 'blwyddyn_olaf'),
    /** What the source said when it was written, not the position of today. */
    statusAsReported: shown(
      words.optional,
      'Whether it runs, in the words of the source on the day it was read.',
      'cyflwr_fel_yr_adroddwyd',
    ),
    programmeId: reference('programme').optional,
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
      awardedPence: shown(
        pence.optional,
        'The sum of its awards whose amounts are known; empty when none is.',
        'dyfarnwyd_mewn_punnoedd',
      ),
    },
    says: { leadOrganisationId: 'leadSlug', programmeId: 'programmeSlug' },
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
