import { sql, type SQL } from 'drizzle-orm'
import type {
  Activity,
  Confidence,
  Licence,
  LocationPrecision,
  Nation,
} from '@academy/domain/facts/vocabulary'
import type { Db } from '../../client/open-database.ts'
import { matchesMapFilter, wordRank, type MapSchemeFilter } from './map-scheme-filter.ts'

/** A scheme as lists, marks and files show it. Money is pence; `null` means that no sum was published. */
export interface MapSchemeRow {
  slug: string
  name: string
  leadName: string | null
  nation: Nation
  region: string | null
  localAuthority: string | null
  place: string | null
  lon: number | null
  lat: number | null
  precision: LocationPrecision
  activities: Activity[]
  areaCodes: string[]
  focusPopulation: string | null
  startYear: number | null
  endYear: number | null
  statusAsReported: string | null
  programmeSlug: string | null
  programmeName: string | null
  awardCount: number
  awardedPence: bigint | null
  sourceUrl: string
  licence: Licence
  lastVerified: string
  confidence: Confidence
}

type Written<Row extends { awardedPence: bigint | null }> = Omit<Row, 'awardedPence'> & {
  awardedPence: string | null
}

/** More rows than any file of ours has; a list that reaches it says that it was cut. */
const ROWS_MAX = 50_000

export const mapSchemeColumns = sql`
  s.slug, s.name, coalesce(s.lead_name, s.lead_as_written) AS "leadName", s.nation, s.region,
  s.local_authority AS "localAuthority", s.place, s.lon, s.lat, s.location_precision AS precision, s.activities,
  s.area_codes AS "areaCodes", s.focus_population AS "focusPopulation", s.start_year AS "startYear",
  s.end_year AS "endYear", s.status_as_reported AS "statusAsReported", s.programme_slug AS "programmeSlug",
  s.programme_name AS "programmeName", s.award_count AS "awardCount", s.awarded_pence::text AS "awardedPence",
  s.source_url AS "sourceUrl", s.licence, s.last_verified::text AS "lastVerified", s.confidence`

/** Every scheme that matches, by name: for marks and for files. */
export async function listMapSchemes(db: Db, filter: MapSchemeFilter): Promise<MapSchemeRow[]> {
  const { rows } = await db.execute<Written<MapSchemeRow>>(sql`
    SELECT ${mapSchemeColumns} FROM published.scheme s
    WHERE ${matchesMapFilter(filter)} ORDER BY lower(s.name), s.id LIMIT ${ROWS_MAX}`)
  return rows.map(withPence)
}

export interface MapSchemePage {
  rows: (MapSchemeRow & { id: string; rank: number; distanceM: number | null })[]
  /** Of all pages. */
  total: number
}

export interface MapSchemePageSettings {
  limit: number
  near?: { lon: number; lat: number } | undefined
  /** The last row of the page before: its rank, name and id. */
  after?: { rank: number; name: string; id: string } | undefined
}

/** One page: nearest first when `near` is given, best match first when words are, else by name. */
export async function pageMapSchemes(
  db: Db,
  filter: MapSchemeFilter,
  { limit, near, after }: MapSchemePageSettings,
): Promise<MapSchemePage> {
  const distance = near ? distanceFrom(near) : sql`NULL::float8`
  // Rounded, so that the cursor compares equal to what it was made from.
  const rank = near
    ? sql`round(${distance})::float8`
    : filter.q
      ? sql`round((-(${wordRank(filter.q)}))::numeric, 6)::float8`
      : sql`0::float8`
  const { rows } = await db.execute<Written<MapSchemePage['rows'][number]> & { total: number }>(sql`
    WITH matching AS (
      SELECT s.id, ${mapSchemeColumns}, ${distance} AS "distanceM", ${rank} AS rank
      FROM published.scheme s WHERE ${matchesMapFilter(filter)} ${near ? sql`AND s.lon IS NOT NULL AND s.location_precision IN ('town', 'local_authority')` : sql``}
    )
    SELECT *, (SELECT count(*)::int FROM matching) AS total FROM matching
    ${after ? sql`WHERE (rank, lower(name), id) > (${after.rank}::float8, lower(${after.name}), ${after.id}::uuid)` : sql``}
    ORDER BY rank, lower(name), id LIMIT ${limit}`)
  return { rows: rows.map(withPence), total: rows[0]?.total ?? 0 }
}

/** Metres along the ground from a point to each scheme's point. */
function distanceFrom({ lon, lat }: { lon: number; lat: number }): SQL {
  return sql`(2 * 6371008.8 * asin(least(1, sqrt(
    sin(radians(s.lat - ${lat}::float8) / 2) ^ 2
    + cos(radians(${lat}::float8)) * cos(radians(s.lat)) * sin(radians(s.lon - ${lon}::float8) / 2) ^ 2))))`
}

export function withPence<Row extends { awardedPence: string | null }>(
  row: Row,
): Omit<Row, 'awardedPence'> & { awardedPence: bigint | null } {
  return { ...row, awardedPence: row.awardedPence === null ? null : BigInt(row.awardedPence) }
}
