import { sql } from 'drizzle-orm'
import { healthAreaKinds } from '@academy/domain/facts/vocabulary'
import type { Db } from '../client/open-database.ts'
import { rowsOf } from '../client/rows-of.ts'
import { registryChange, registryTables as t } from './registry-tables.ts'
import { upsertCount, type Authorship, type UpsertCount } from './upsert-records.ts'

/** Where a scheme is, in words and codes, from which its areas are worked out. */
export interface SchemePlace {
  /** Slug. */
  scheme: string
  nation: string
  /** The name of a region of England. */
  region: string | null
  /** Codes of health areas of the newest vintage that has them. */
  health_areas: readonly string[]
}

/**
 * Makes the areas of these schemes exactly their nation, their region and their health areas, in one statement.
 * `changed` counts links that were taken away.
 */
export async function replaceSchemeAreas(
  db: Db,
  places: readonly SchemePlace[],
  author: Authorship,
): Promise<UpsertCount> {
  const kinds = sql.join(
    healthAreaKinds.map((kind) => sql`${kind}`),
    sql`, `,
  )
  const [count] = await rowsOf(
    db,
    upsertCount,
    sql`
    WITH place AS (
      SELECT scheme.id AS scheme_id, given.nation, given.region, given.health_areas
      FROM jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
        AS given (scheme text, nation text, region text, health_areas text[])
      JOIN ${t.scheme} AS scheme ON scheme.slug = given.scheme
      WHERE NOT EXISTS (
        SELECT FROM ${registryChange} AS change
        WHERE change.record_id = scheme.id AND change.actor <> ${author.actor}
      )
    ), newest AS (
      SELECT DISTINCT ON (kind, code) id, kind, code, name, nation
      FROM ${t.area} ORDER BY kind, code, vintage DESC
    ), wanted AS (
      SELECT place.scheme_id, newest.id AS area_id
      FROM place JOIN newest
        ON (newest.kind = 'nation' AND newest.nation = place.nation)
        OR (newest.kind = 'region' AND lower(newest.name) = lower(place.region))
        OR (newest.kind IN (${kinds}) AND newest.code = ANY (place.health_areas))
    ), gone AS (
      DELETE FROM ${t.schemeArea} AS link USING place
      WHERE link.scheme_id = place.scheme_id AND NOT EXISTS (
        SELECT FROM wanted WHERE wanted.scheme_id = link.scheme_id AND wanted.area_id = link.area_id
      )
      RETURNING 1
    ), added AS (
      INSERT INTO ${t.schemeArea} (scheme_id, area_id) SELECT scheme_id, area_id FROM wanted
      ON CONFLICT DO NOTHING
      RETURNING 1
    )
    SELECT (SELECT count(*) FROM added)::int AS added, (SELECT count(*) FROM gone)::int AS changed`,
  )
  return count ?? { added: 0, changed: 0 }
}
