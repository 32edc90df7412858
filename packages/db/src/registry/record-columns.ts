import { bigint, date, doublePrecision, integer, jsonb, numeric, text, uuid } from 'drizzle-orm/pg-core'
import type {
  Activity,
  AreaKind,
  EvidenceGrade,
  EvidenceKind,
  IndicatorUnit,
  LocationPrecision,
  Nation,
  ObservationStatus,
  PartnershipRole,
  PolicyEventKind,
  Sector,
} from '@academy/domain/facts/vocabulary'
import { provenanceColumns, scopeColumns } from './shared-columns.ts'

/**
 * The columns that a record has on the desk and in a release alike, once for both. Money is whole pence in a `bigint`;
 * `null` means that the source does not say. Column meanings: docs/data/README.md.
 */

export const areaColumns = () => ({
  kind: text('kind').$type<AreaKind>().notNull(),
  code: text('code').notNull(),
  /** The month (`YYYY-MM`) from which this set of areas is in force. */
  vintage: text('vintage').notNull(),
  name: text('name').notNull(),
  shortName: text('short_name').notNull(),
  nameCy: text('name_cy'),
  nation: text('nation').$type<Nation>().notNull(),
  parentId: uuid('parent_id'),
  odsCode: text('ods_code'),
  labelLon: doublePrecision('label_lon').notNull(),
  labelLat: doublePrecision('label_lat').notNull(),
  population: integer('population'),
  populationBasis: text('population_basis'),
  validFrom: date('valid_from'),
  validTo: date('valid_to'),
  ...provenanceColumns(),
})

export const areaSuccessorColumns = () => ({
  fromId: uuid('from_id').notNull(),
  toId: uuid('to_id').notNull(),
  /** Residents of the old area who live in the new one. */
  population: integer('population').notNull(),
  /** 0 to 1, of the residents of the old area. */
  shareOfPopulation: numeric('share_of_population', { mode: 'number' }).notNull(),
  basis: text('basis').notNull(),
  ...provenanceColumns(),
})

export const areaShapeColumns = () => ({
  areaId: uuid('area_id').notNull(),
  resolution: text('resolution').notNull(),
  /** A GeoJSON geometry. */
  geometry: jsonb('geometry').notNull(),
  /** West, south, east, north. */
  bounds: doublePrecision('bounds').array().notNull(),
  source: text('source').notNull(),
  licence: text('licence').notNull(),
  attribution: text('attribution').notNull(),
})

export const organisationColumns = () => ({
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  kind: text('kind'),
  sector: text('sector').$type<Sector>(),
  nation: text('nation').$type<Nation>(),
  ...provenanceColumns(),
})

export const organisationIdentifierColumns = () => ({
  organisationId: uuid('organisation_id').notNull(),
  /** The list that gave it, as org-id.guide names it: GB-CHC, GB-COH, … */
  scheme: text('scheme').notNull(),
  identifier: text('identifier').notNull(),
  ...provenanceColumns(),
})

export const programmeColumns = () => ({
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  funders: text('funders').array().notNull(),
  fundersAsWritten: text('funders_as_written').notNull(),
  ...scopeColumns(),
  totalPence: bigint('total_pence', { mode: 'bigint' }),
  yearStart: integer('year_start'),
  yearEnd: integer('year_end'),
  awardCount: integer('award_count'),
  minAwardPence: bigint('min_award_pence', { mode: 'bigint' }),
  maxAwardPence: bigint('max_award_pence', { mode: 'bigint' }),
  rules: text('rules').notNull(),
  ...provenanceColumns(),
})

export const schemeColumns = () => ({
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  leadOrganisationId: uuid('lead_organisation_id'),
  leadAsWritten: text('lead_as_written'),
  organisationType: text('organisation_type'),
  orgIdentifier: text('org_identifier'),
  nation: text('nation').$type<Nation>().notNull(),
  region: text('region'),
  localAuthority: text('local_authority'),
  place: text('place'),
  lon: doublePrecision('lon'),
  lat: doublePrecision('lat'),
  /** Only `town` may be drawn as a site; any other point is the main town of the area served. */
  locationPrecision: text('location_precision').$type<LocationPrecision>().notNull(),
  healthAreaBasis: text('health_area_basis'),
  activities: text('activities').array().$type<Activity[]>().notNull(),
  focusPopulation: text('focus_population'),
  startYear: integer('start_year'),
  endYear: integer('end_year'),
  /** What the source said when it was written, not the position of today. */
  statusAsReported: text('status_as_reported'),
  programmeId: uuid('programme_id'),
  ...provenanceColumns(),
})

export const schemeAreaColumns = () => ({
  schemeId: uuid('scheme_id').notNull(),
  areaId: uuid('area_id').notNull(),
})

export const serviceColumns = () => ({
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  schemeId: uuid('scheme_id').notNull(),
  organisationId: uuid('organisation_id'),
  description: text('description'),
  activities: text('activities').array().$type<Activity[]>().notNull(),
  ...provenanceColumns(),
})

export const partnershipColumns = () => ({
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  schemeId: uuid('scheme_id'),
  ...provenanceColumns(),
})

export const partnershipMemberColumns = () => ({
  partnershipId: uuid('partnership_id').notNull(),
  organisationId: uuid('organisation_id').notNull(),
  role: text('role').$type<PartnershipRole>().notNull(),
})

export const awardColumns = () => ({
  slug: text('slug').notNull(),
  programmeId: uuid('programme_id'),
  recipientOrganisationId: uuid('recipient_organisation_id').notNull(),
  recipientAsWritten: text('recipient_as_written').notNull(),
  schemeId: uuid('scheme_id'),
  amountPence: bigint('amount_pence', { mode: 'bigint' }),
  /** A year, a month or a day, as exact as the source. */
  awardedOn: text('awarded_on'),
  durationMonths: integer('duration_months'),
  amountNote: text('amount_note'),
  ...provenanceColumns(),
})

export const policyEventColumns = () => ({
  slug: text('slug').notNull(),
  /** A year, a month or a day, as exact as the source. */
  happenedOn: text('happened_on').notNull(),
  /** The first day of `happenedOn`. */
  sortDate: date('sort_date').notNull(),
  title: text('title').notNull(),
  body: text('body').notNull(),
  ...scopeColumns(),
  kind: text('kind').$type<PolicyEventKind>().notNull(),
  summary: text('summary').notNull(),
  ...provenanceColumns(),
})

export const evidenceItemColumns = () => ({
  slug: text('slug').notNull(),
  title: text('title').notNull(),
  authors: text('authors'),
  year: integer('year'),
  kind: text('kind').$type<EvidenceKind>().notNull(),
  ...scopeColumns(),
  outcomeMeasures: text('outcome_measures'),
  sampleSize: text('sample_size'),
  effectSummary: text('effect_summary'),
  qualityNote: text('quality_note'),
  grade: text('grade').$type<EvidenceGrade>().notNull(),
  gradeReason: text('grade_reason').notNull(),
  ...provenanceColumns(),
})

export const indicatorColumns = () => ({
  slug: text('slug').notNull(),
  measureAsWritten: text('measure_as_written').notNull(),
  name: text('name').notNull(),
  nameCy: text('name_cy').notNull(),
  unit: text('unit').$type<IndicatorUnit>().notNull(),
  description: text('description').notNull(),
  descriptionCy: text('description_cy').notNull(),
})

export const observationColumns = () => ({
  slug: text('slug').notNull(),
  indicatorId: uuid('indicator_id').notNull(),
  areaId: uuid('area_id'),
  /** Code in the source's file, also for councils, which are not areas of the registry. */
  gssCode: text('gss_code'),
  areaAsWritten: text('area_as_written').notNull(),
  ...scopeColumns(),
  period: text('period'),
  /** First and last day of the period, both included. */
  periodFrom: date('period_from'),
  periodTo: date('period_to'),
  value: numeric('value', { mode: 'number' }),
  /** What the source says where it is not a number. */
  valueText: text('value_text'),
  numerator: numeric('numerator', { mode: 'number' }),
  denominator: numeric('denominator', { mode: 'number' }),
  lower: numeric('lower', { mode: 'number' }),
  upper: numeric('upper', { mode: 'number' }),
  status: text('status').$type<ObservationStatus>().notNull(),
  method: text('method').notNull(),
  note: text('note'),
  ...provenanceColumns(),
})
