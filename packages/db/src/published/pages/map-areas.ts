import { sql, type SQL } from 'drizzle-orm'
import type { AreaKind, Confidence, Licence, Nation } from '@academy/domain/facts/vocabulary'
import type { Db } from '../../client/open-database.ts'

export interface MapAreaRow {
  code: string
  kind: AreaKind
  vintage: string
  name: string
  shortName: string
  nameCy: string | null
  nation: Nation
  odsCode: string | null
  lon: number
  lat: number
  population: number | null
  populationBasis: string | null
  validFrom: string | null
  validTo: string | null
  sourceUrl: string
  licence: Licence
  lastVerified: string
  confidence: Confidence
}

export interface MapAreaCount extends MapAreaRow {
  /** Schemes of the current release in the area, those that cover more than it left out. */
  schemes: number
  linkWorkerSchemes: number
  knownPence: bigint | null
}

interface AreaLink {
  code: string
  kind: AreaKind
  name: string
  nameCy: string | null
  vintage: string
  share: number
  population: number
  basis: string
}

export interface MapAreaDetail extends MapAreaRow {
  predecessors: AreaLink[]
  successors: AreaLink[]
  /** Among nations, among regions, or among all health areas, by schemes for their people; `null` for an area of the past. */
  rank: number | null
  outOf: number
}

const columns = sql`a.code, a.kind, a.vintage, a.name, a.short_name AS "shortName", a.name_cy AS "nameCy", a.nation,
  a.ods_code AS "odsCode", a.label_lon AS lon, a.label_lat AS lat, a.population, a.population_basis AS "populationBasis",
  a.valid_from::text AS "validFrom", a.valid_to::text AS "validTo", a.source_url AS "sourceUrl", a.licence,
  a.last_verified::text AS "lastVerified", a.confidence`

/** Areas in force today, of the kinds given, with what is on record in each. */
export async function listMapAreas(db: Db, kinds: readonly AreaKind[]): Promise<MapAreaCount[]> {
  const { rows } = await db.execute<Omit<MapAreaCount, 'knownPence'> & { knownPence: string | null }>(sql`
    SELECT ${columns}, coalesce(c.schemes, 0)::int AS schemes, coalesce(c.link, 0)::int AS "linkWorkerSchemes",
      c.known::text AS "knownPence"
    FROM published.area a
    LEFT JOIN (
      SELECT code, count(*) AS schemes, count(*) FILTER (WHERE 'link-worker-service' = ANY (s.activities)) AS link,
             sum(s.awarded_pence)::bigint AS known
      FROM published.scheme s, unnest(s.area_codes) AS code WHERE s.release_to IS NULL GROUP BY code
    ) c ON c.code = a.code
    WHERE a.release_to IS NULL AND a.valid_to IS NULL AND a.kind IN ${list(kinds)}
    ORDER BY a.short_name, a.id`)
  return rows.map((row) => ({ ...row, knownPence: row.knownPence === null ? null : BigInt(row.knownPence) }))
}

/** The area of a code: the one in force, else the newest that was; with its rank, what it came from and what it became. */
export async function findMapArea(db: Db, code: string): Promise<MapAreaDetail | undefined> {
  const { rows } = await db.execute<MapAreaDetail & Record<string, unknown>>(sql`
    WITH count AS (
      SELECT code, count(*) AS schemes FROM published.scheme s, unnest(s.area_codes) AS code
      WHERE s.release_to IS NULL GROUP BY code
    ), peer AS (
      SELECT p.id, ${league(sql`p.kind`)} AS league, coalesce(c.schemes, 0)::float8 / nullif(p.population, 0) AS rate
      FROM published.area p LEFT JOIN count c ON c.code = p.code
      WHERE p.release_to IS NULL AND p.valid_to IS NULL
    )
    SELECT ${columns}, ${links(sql`x.to_id = a.id`, sql`x.from_id`)} AS predecessors,
      ${links(sql`x.from_id = a.id`, sql`x.to_id`)} AS successors,
      (SELECT 1 + count(*) FILTER (WHERE other.rate > own.rate)::int FROM peer own JOIN peer other USING (league)
        WHERE own.id = a.id AND own.rate IS NOT NULL GROUP BY own.id) AS rank,
      (SELECT count(*)::int FROM peer WHERE league = ${league(sql`a.kind`)}) AS "outOf"
    FROM published.area a WHERE a.code = ${code} AND a.release_to IS NULL
    ORDER BY a.valid_to IS NOT NULL, a.vintage DESC, a.id LIMIT 1`)
  return rows[0]
}

/** Nations are compared with nations, regions with regions, and health areas of the four nations with each other. */
const league = (kind: SQL) => sql`CASE WHEN ${kind} IN ('nation', 'region') THEN ${kind} ELSE 'health' END`

function links(which: SQL, other: SQL): SQL {
  return sql`coalesce((
    SELECT json_agg(json_build_object('code', o.code, 'kind', o.kind, 'name', o.name, 'nameCy', o.name_cy,
      'vintage', o.vintage, 'share', x.share_of_population::float8, 'population', x.population, 'basis', x.basis)
      ORDER BY x.population DESC, o.name)
    FROM published.area_successor x JOIN published.area o ON o.id = ${other} AND o.release_to IS NULL
    WHERE ${which} AND x.release_to IS NULL), '[]')`
}

const list = (values: readonly string[]) =>
  sql`(${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`
