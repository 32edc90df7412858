import { sql } from 'drizzle-orm'
import type { Nation } from '@academy/domain/facts/vocabulary'
import type { Db } from '../../client/open-database.ts'
import type { MapObservationRow } from './map-observations.ts'
import type { MapPolicyEvent } from './map-reading.ts'

/** What stands round the national picture whatever the filters are. */
export interface MapFrame {
  release: { number: number; publishedAt: string }
  nations: { nation: Nation; schemes: number }[]
  /** Programmes that have a scheme on record. */
  programmes: { slug: string; name: string; schemes: number }[]
  /** Link workers of whole nations, newest first. */
  linkWorkers: MapObservationRow[]
  /** The plan that set a number of link workers to reach. */
  plan: Pick<
    MapPolicyEvent,
    'slug' | 'title' | 'summary' | 'happenedOn' | 'sourceUrl' | 'lastVerified'
  > | null
}

/** One statement. Throws nothing: without a release the frame is `undefined`. */
export async function readMapFrame(db: Db, planSlug: string): Promise<MapFrame | undefined> {
  const { rows } = await db.execute<MapFrame & Record<string, unknown>>(sql`
    SELECT
      json_build_object('number', r.number, 'publishedAt', to_char(r.published_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD')) AS release,
      coalesce((SELECT json_agg(json_build_object('nation', n.nation, 'schemes', n.schemes) ORDER BY n.schemes DESC, n.nation)
        FROM (SELECT nation, count(*)::int AS schemes FROM published.scheme WHERE release_to IS NULL GROUP BY nation) n), '[]') AS nations,
      coalesce((SELECT json_agg(json_build_object('slug', p.slug, 'name', p.name, 'schemes', p.schemes) ORDER BY p.schemes DESC, p.name)
        FROM (SELECT programme_slug AS slug, min(programme_name) AS name, count(*)::int AS schemes FROM published.scheme
              WHERE release_to IS NULL AND programme_slug IS NOT NULL GROUP BY programme_slug) p), '[]') AS programmes,
      coalesce((SELECT json_agg(json_build_object(
          'slug', o.slug, 'indicatorSlug', o.indicator_slug, 'indicatorName', i.name, 'indicatorNameCy', i.name_cy, 'unit', i.unit,
          'areaCode', o.area_code, 'areaAsWritten', o.area_as_written, 'nationAsWritten', o.nation_as_written, 'period', o.period,
          'periodFrom', o.period_from, 'value', o.value, 'valueText', o.value_text, 'status', o.status, 'note', o.note,
          'sourceUrl', o.source_url, 'licence', o.licence, 'lastVerified', o.last_verified, 'confidence', o.confidence)
          ORDER BY o.period_from DESC NULLS LAST, o.confidence = 'high' DESC, o.slug)
        FROM published.observation o
        JOIN published.indicator i ON i.id = o.indicator_id AND i.release_to IS NULL
        WHERE o.release_to IS NULL AND o.area_as_written = o.nation_as_written AND o.indicator_slug IN ('link-workers-fte', 'link-workers-headcount', 'community-link-workers-fte', 'community-link-workers-headcount')), '[]') AS "linkWorkers",
      (SELECT json_build_object('slug', e.slug, 'title', e.title, 'summary', e.summary, 'happenedOn', e.happened_on,
                                'sourceUrl', e.source_url, 'lastVerified', e.last_verified)
        FROM published.policy_event e WHERE e.release_to IS NULL AND e.slug = ${planSlug}) AS plan
    FROM published.release r ORDER BY r.number DESC LIMIT 1`)
  return rows[0]
}
