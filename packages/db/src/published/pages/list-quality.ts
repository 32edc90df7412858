import type { Db } from '../../client/open-database.ts'
import { runNamed } from '../../client/run-named.ts'
import { inRelease } from '../lists/page-entity.ts'

export interface QualityRow {
  kind: string
  facts: number
  high: number
  medium: number
  low: number
  oldest: string
  newest: string
  sources: number
}

const kinds = ['scheme', 'programme', 'award', 'policy_event', 'evidence_item', 'observation', 'area']

const facts = kinds.map(
  (kind) => `SELECT '${kind}' AS kind, t.confidence, t.last_verified, t.source_url FROM published.${kind} t
    WHERE ${inRelease('t', '$1')}`,
)

const text = `SELECT kind, count(*)::int AS facts, count(*) FILTER (WHERE confidence = 'high')::int AS high,
    count(*) FILTER (WHERE confidence = 'medium')::int AS medium, count(*) FILTER (WHERE confidence = 'low')::int AS low,
    min(last_verified)::text AS oldest, max(last_verified)::text AS newest,
    count(DISTINCT substring(source_url FROM '^https?://([^/]+)'))::int AS sources
  FROM (${facts.join(' UNION ALL ')}) f GROUP BY kind ORDER BY facts DESC, kind`

/** How sure and how fresh the facts of each kind are. */
export function listQuality(db: Db, release: number): Promise<QualityRow[]> {
  return runNamed(db, text, [release])
}
