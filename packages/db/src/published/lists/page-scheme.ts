import { matchesWords, wordRank } from './matches-words.ts'
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
  /** Codes of every area the scheme is in, of any kind and vintage. */
  areaCodes: string[]
  awardCount: number
  /** The known sums of its awards. Pence; bigint as text. */
  awardedPence: string | null
}

/** As `isMarked` of the domain says it. */
const marked = `(t.location_precision IN ('town', 'local_authority') AND t.lon IS NOT NULL)`

/** Along the ground from a point, given as an array of its longitude and latitude. */
function metresFrom(point: string): string {
  const [lon, lat] = [`(${point})[1]`, `(${point})[2]`]
  return `2 * 6371008.8 * asin(least(1, sqrt(sin(radians(t.lat - ${lat}) / 2) ^ 2
    + cos(radians(${lat})) * cos(radians(t.lat)) * sin(radians(t.lon - ${lon}) / 2) ^ 2)))`
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
    areaCodes: 't.area_codes',
    awardCount: 't.award_count',
    awardedPence: 't.awarded_pence',
    ...factColumns,
  },
  sorts: {
    name: { by: 't.name', type: 'text' },
    newest: { by: 'coalesce(t.start_year, 0)', type: 'integer', descending: true },
    /** By words: the best match first. Rounded, so that a place in the list compares equal to what it was made from. */
    best: { by: (words) => `round((-(${wordRank('t', words)}))::numeric, 6)`, type: 'numeric' },
    /** By a point, `{lon,lat}`: whole metres along the ground. For those that have a mark. */
    nearest: { by: (point) => `round(${metresFrom(`${point}::float8[]`)})::integer`, type: 'integer' },
  },
  filters: {
    nation: (param) => `t.nation = ${param}`,
    activity: (param) => `t.activities @> ARRAY[${param}::text]`,
    programme: (param) => `t.programme_slug = ${param}`,
    areaCode: (param) => `t.area_codes @> ARRAY[${param}::text]`,
    words: matchesWords('published.scheme'),
    /** A year: known to have started by then, and not known to have ended before it. */
    period: (param) =>
      `(t.start_year <= ${param}::integer AND (t.end_year IS NULL OR t.end_year >= ${param}::integer))`,
    /** `{west,south,east,north}`: only those that have a mark there. */
    bbox: (param) => {
      const side = (index: number) => `(${param}::float8[])[${index}]`
      return `(${marked} AND t.lon BETWEEN ${side(1)} AND ${side(3)} AND t.lat BETWEEN ${side(2)} AND ${side(4)})`
    },
    /** `marked`: drawn as a mark. `wide`: covers a region or a nation, so it has none. */
    reach: (param) => `${marked} = (${param}::text = 'marked')`,
  },
  relations: {
    area: throughLink('scheme_area', 'area_id', 'scheme_id'),
    programme: { few: 't.programme_id' },
    lead: { few: 't.lead_organisation_id' },
  },
  keys: ['slug'],
} as const satisfies PageEntity<SchemePageRow>
