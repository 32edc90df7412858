import { sql } from 'drizzle-orm'
import type { Confidence, Licence, ObservationStatus } from '@academy/domain/facts/vocabulary'
import type { Db } from '../../client/open-database.ts'

/** A figure as it was published, with the words of its source beside it. */
export interface MapObservationRow {
  slug: string
  indicatorSlug: string
  indicatorName: string
  indicatorNameCy: string
  unit: string
  areaCode: string | null
  areaAsWritten: string
  nationAsWritten: string
  period: string | null
  periodFrom: string | null
  value: number | null
  valueText: string | null
  status: ObservationStatus
  note: string | null
  sourceUrl: string
  licence: Licence
  lastVerified: string
  confidence: Confidence
}

/** Figures of one area (by its code, or by a code of the same place), or of the nations themselves; newest first. */
export async function listMapObservations(
  db: Db,
  where: { areaCode: string } | { nationalOnly: true },
): Promise<MapObservationRow[]> {
  const condition =
    'areaCode' in where
      ? sql`(o.area_code = ${where.areaCode} OR o.gss_code = ${where.areaCode})`
      : sql`(o.area_as_written = o.nation_as_written)`
  const { rows } = await db.execute<MapObservationRow & Record<string, unknown>>(sql`
    SELECT o.slug, o.indicator_slug AS "indicatorSlug", i.name AS "indicatorName", i.name_cy AS "indicatorNameCy", i.unit,
      o.area_code AS "areaCode", o.area_as_written AS "areaAsWritten", o.nation_as_written AS "nationAsWritten",
      o.period, o.period_from::text AS "periodFrom", o.value::float8 AS value, o.value_text AS "valueText", o.status, o.note,
      o.source_url AS "sourceUrl", o.licence, o.last_verified::text AS "lastVerified", o.confidence
    FROM published.observation o
    JOIN published.indicator i ON i.id = o.indicator_id AND i.release_to IS NULL
    WHERE o.release_to IS NULL AND ${condition}
    ORDER BY o.period_from DESC NULLS LAST, o.slug, o.id`)
  return rows
}
