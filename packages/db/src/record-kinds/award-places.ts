import { sql } from 'drizzle-orm'
import { must } from './from-desk.ts'

/**
 * Where the award `record` pays for something: in its own areas, or in those of its scheme where it has none of its own. `touched`
 * as of a scheme; `within` are the areas that hold all of them, so that a sum for one of those holds the award whole. Areas of the
 * first edition do not say what holds them; their nation does in any case.
 */
export const placesOfAward = sql`CROSS JOIN LATERAL (
    WITH link AS (
      SELECT area_id, 'all' AS extent FROM registry.award_area WHERE award_id = record.id
      UNION ALL
      SELECT area_id, extent FROM registry.scheme_area
      WHERE scheme_id = record.scheme_id AND NOT EXISTS (SELECT FROM registry.award_area WHERE award_id = record.id)
    ), listed AS (
      SELECT area.*, link.extent, ARRAY(SELECT code FROM registry.area AS whole
        WHERE whole.kind = 'nation' AND whole.nation = area.nation AND whole.valid_to IS NULL) AS nation_codes
      FROM link ${must('area', 'area', sql`link.area_id`)}
    )
    SELECT
      (SELECT array_agg(DISTINCT nation COLLATE "C" ORDER BY nation COLLATE "C") FROM listed) AS nations,
      (SELECT array_agg(DISTINCT held.code COLLATE "C" ORDER BY held.code COLLATE "C") FROM listed
        CROSS JOIN LATERAL unnest(listed.code || listed.containing_codes
          || CASE WHEN listed.extent = 'all' THEN listed.overlapping_codes ELSE '{}' END) AS held (code)) AS touched,
      (SELECT array_agg(code COLLATE "C" ORDER BY code COLLATE "C") FROM (
        SELECT holding.code FROM listed
        CROSS JOIN LATERAL unnest(listed.code || listed.containing_codes || listed.nation_codes) AS holding (code)
        GROUP BY holding.code HAVING count(DISTINCT listed.id) = (SELECT count(*) FROM listed)
      ) AS held) AS within
  ) AS places`
