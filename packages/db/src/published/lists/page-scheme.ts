import { matchesWords } from './matches-words.ts'
import type { Activity, LocationPrecision, Nation } from '@academy/domain/facts/vocabulary'
import { factColumns, throughLink, type FactColumns, type PageEntity } from './page-entity.ts'

export interface SchemePageRow extends FactColumns {
  id: string
  slug: string
  name: string
  leadOrganisationId: string | null
  leadAsWritten: string | null
  organisationType: string | null
  nation: Nation
  region: string | null
  localAuthority: string | null
  place: string | null
  lon: number | null
  lat: number | null
  locationPrecision: LocationPrecision
  activities: Activity[]
  focusPopulation: string | null
  startYear: number | null
  endYear: number | null
  statusAsReported: string | null
  programmeId: string | null
  /** Names of what the scheme belongs to, as they are in the same release. */
  leadName: string | null
  leadSlug: string | null
  programmeName: string | null
  programmeSlug: string | null
  /** Pence; bigint as text. */
  awardedPence: string | null
}

export const schemePage = {
  table: 'published.scheme',
  columns: {
    id: 't.id',
    slug: 't.slug',
    name: 't.name',
    leadOrganisationId: 't.lead_organisation_id',
    leadAsWritten: 't.lead_as_written',
    organisationType: 't.organisation_type',
    nation: 't.nation',
    region: 't.region',
    localAuthority: 't.local_authority',
    place: 't.place',
    lon: 't.lon',
    lat: 't.lat',
    locationPrecision: 't.location_precision',
    activities: 't.activities',
    focusPopulation: 't.focus_population',
    startYear: 't.start_year',
    endYear: 't.end_year',
    statusAsReported: 't.status_as_reported',
    programmeId: 't.programme_id',
    leadName: 't.lead_name',
    leadSlug: 't.lead_slug',
    programmeName: 't.programme_name',
    programmeSlug: 't.programme_slug',
    awardedPence: 't.awarded_pence',
    ...factColumns,
  },
  sorts: {
    name: { by: 't.name', type: 'text' },
    newest: { by: 'coalesce(t.start_year, 0)', type: 'integer', descending: true },
  },
  filters: {
    nation: (param) => `t.nation = ${param}`,
    activity: (param) => `t.activities @> ARRAY[${param}::text]`,
    programme: (param) => `t.programme_slug = ${param}`,
    areaCode: (param) => `t.area_codes @> ARRAY[${param}::text]`,
    words: matchesWords('published.scheme'),
  },
  relations: {
    area: throughLink('scheme_area', 'area_id', 'scheme_id'),
    programme: { few: 't.programme_id' },
    lead: { few: 't.lead_organisation_id' },
  },
  keys: ['slug'],
} as const satisfies PageEntity<SchemePageRow>
