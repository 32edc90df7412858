import { sql, type SQL } from 'drizzle-orm'
import { must } from './from-desk.ts'

/**
 * As `touched.codes`: the areas that a record lists in its table of links, those that hold one of them, and those that a council of
 * which it covers all is partly in. `record` is what the links belong to.
 */
export function touchedAreas(links: string, owner: string): SQL {
  return sql`CROSS JOIN LATERAL (
    SELECT array_agg(DISTINCT held.code COLLATE "C" ORDER BY held.code COLLATE "C") AS codes
    FROM registry.${sql.raw(links)} AS link ${must('area', 'area', sql`link.area_id`)}
    CROSS JOIN LATERAL unnest(area.code || area.containing_codes
      || CASE WHEN link.extent = 'all' THEN area.overlapping_codes ELSE '{}' END) AS held (code)
    WHERE link.${sql.raw(owner)} = record.id
  ) AS touched`
}
