import { sql } from 'drizzle-orm'
import { slugCell } from '@academy/domain/facts/cell'
import { WHOLE_SHARE } from '@academy/domain/facts/containment'
import { activities, locationPrecisions, nations } from '@academy/domain/facts/vocabulary'
import { bySlug, maybe, must, programme, records, slugOfRecord, verified } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { schemeRules } from './scheme-rules.ts'
import { provenance } from './shared-facts.ts'
import { ofAwards, sumOfAwards } from './sum-of-awards.ts'
import { touchedAreas } from './touched-areas.ts'
import {
  flag,
  float,
  listOf,
  listOfWords,
  oneOf,
  partialDate,
  reference,
  shown,
  slug,
  whole,
  words,
  year,
} from './value.ts'

/** The areas of which a scheme lists all, and the counties and health areas of which it lists every council. */
const covered = sql`CROSS JOIN LATERAL (
    WITH listed AS (
      SELECT area.id, area.kind, area.code FROM registry.scheme_area AS link ${must('area', 'area', sql`link.area_id`)}
      WHERE link.scheme_id = record.id AND link.extent = 'all'
    ), council AS (
      SELECT id FROM listed WHERE kind = 'council'
      UNION SELECT council.id FROM listed JOIN registry.area AS council ON council.parent_id = listed.id
      WHERE listed.kind = 'county' AND council.kind = 'council' AND ${verified('council')}
    )
    SELECT array_agg(DISTINCT code COLLATE "C" ORDER BY code COLLATE "C") AS codes FROM (
      SELECT code FROM listed
      UNION ALL
      SELECT county.code FROM council JOIN registry.area AS own ON own.id = council.id
      JOIN registry.area AS county ON county.id = own.parent_id AND county.kind = 'county' AND ${verified('county')}
      GROUP BY county.id HAVING sum(own.population) >= ${WHOLE_SHARE}::float8 * county.population
      UNION ALL
      SELECT health.code FROM council JOIN registry.area_part AS part ON part.from_id = council.id
      JOIN registry.area AS health ON health.id = part.to_id AND health.valid_to IS NULL AND ${verified('health')}
      GROUP BY health.id HAVING sum(part.population) >= ${WHOLE_SHARE}::float8 * health.population
    ) AS areas
  ) AS covered`

/** Of towns of one name, the one that lies in an area that the scheme lists. */
const welshPlace = sql`(SELECT place.name_cy FROM registry.place AS place
    WHERE place.name = record.place AND place.nation = record.nation AND place.name_cy IS NOT NULL AND ${verified('place')}
      AND place.area_codes && touched.codes LIMIT 1)`

const welshCouncils = sql`(SELECT CASE WHEN bool_or(council.name_cy IS NOT NULL)
      THEN string_agg(coalesce(council.name_cy, given.name), '; ' ORDER BY given.place) END
    FROM regexp_split_to_table(record.local_authority, ';\\s*') WITH ORDINALITY AS given (name, place)
    LEFT JOIN registry.area AS council ON council.kind = 'council' AND council.short_name = given.name AND ${verified('council')})`

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
    activities: shown(listOf(activities), 'What the scheme offers.', 'gweithgareddau'),
    focusPopulation: shown(words.optional, 'Whom the scheme is for, as written.', 'ar_gyfer_pwy'),
    startedOn: shown(partialDate.optional, 'When it began or was to begin: a year, a month or a day, as exact as the source.', 'dechreuodd'), // prettier-ignore
    endedOn: shown(
      partialDate.optional,
      'When it ended or was to end, as exact as the source.',
      'daeth_i_ben',
    ),
    hasEnded: shown(flag.required, 'Whether a source says that it has ended, also where it does not say when.', 'wedi_dod_i_ben'), // prettier-ignore
    /** Never later than what a source says: an award, a plan or a tender does not say that it ran. */
    knownToRunOn: shown(partialDate.optional, 'The last date on which a source says that it ran, as exact as the source.', 'rhedeg_ddiwethaf'), // prettier-ignore
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
    },
    references: {
      leadOrganisationId: bySlug('leadOrganisationSlug', 'organisation'),
      programmeId: bySlug('programmeSlug', 'programme'),
    },
    rules: schemeRules,
  },
  release: {
    from: records(
      'scheme',
      maybe('organisation', 'lead', sql`record.lead_organisation_id`),
      programme,
      touchedAreas('scheme_area', 'scheme_id'),
      covered,
      sumOfAwards(sql`award.scheme_id = record.id`),
    ),
    columns: {
      leadName: words.optional,
      leadSlug: slug.optional,
      programmeSlug: slug.optional,
      programmeName: words.optional,
      startYear: shown(year.optional, 'The year of `startedOn`.', 'blwyddyn_gychwyn'),
      endYear: shown(year.optional, 'The year of `endedOn`.', 'blwyddyn_olaf'),
      /** Codes of every area of today in which it covers something, as `coverage` of the domain reads them. */
      areaCodes: listOfWords,
      /** Codes of the areas of today of which it covers all. */
      coversCodes: shown(listOfWords, 'Codes of the areas of which it covers all.'),
      placeCy: shown(words.optional, 'The town in Welsh, where it has another name.', 'lle_cymraeg'),
      localAuthorityCy: shown(words.optional, 'The council area in Welsh, where one of its names is another.', 'awdurdod_lleol_cymraeg'), // prettier-ignore
      awardCount: whole.required,
      ...ofAwards.columns,
    },
    says: { leadOrganisationId: 'leadSlug', programmeId: 'programmeSlug' },
    values: {
      leadOrganisationId: sql`lead.id`,
      leadName: sql`lead.name`,
      leadSlug: sql`lead.slug`,
      programmeId: sql`programme.id`,
      programmeSlug: sql`programme.slug`,
      programmeName: sql`programme.name`,
      startYear: sql`left(record.started_on, 4)::integer`,
      endYear: sql`left(record.ended_on, 4)::integer`,
      areaCodes: sql`coalesce(touched.codes, '{}')`,
      coversCodes: sql`coalesce(covered.codes, '{}')`,
      placeCy: welshPlace,
      localAuthorityCy: welshCouncils,
      awardCount: sql`money.awards`,
      ...ofAwards.values,
    },
    name: slugOfRecord,
    files: true,
    title: 'name',
  },
} as const satisfies RecordKind
