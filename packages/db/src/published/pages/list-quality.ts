import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import type { RecordKind } from '../../record-kinds/record-kind.ts'
import { recordKinds } from '../../record-kinds/record-kinds.ts'
import { inRelease } from '../lists/page-entity.ts'

const qualityRow = z.object({
  /** The name of its table. */
  kind: z.string(),
  facts: z.int(),
  high: z.int(),
  medium: z.int(),
  low: z.int(),
  oldest: z.iso.date(),
  newest: z.iso.date(),
  sources: z.int(),
})
export type QualityRow = z.output<typeof qualityRow>

/** The kinds of which each record says how sure we are. */
const rated = Object.values<RecordKind>(recordKinds).filter(({ columns }) => 'confidence' in columns)

const facts = rated.map(
  ({
    table: kind,
  }) => `SELECT '${kind}' AS kind, t.confidence, t.last_verified, t.source_url FROM published.${kind} t
    WHERE ${inRelease('t', '$1')}`,
)

const text = `SELECT kind, count(*)::int AS facts, count(*) FILTER (WHERE confidence = 'high')::int AS high,
    count(*) FILTER (WHERE confidence = 'medium')::int AS medium, count(*) FILTER (WHERE confidence = 'low')::int AS low,
    min(last_verified)::text AS oldest, max(last_verified)::text AS newest,
    count(DISTINCT substring(source_url FROM '^https?://([^/]+)'))::int AS sources
  FROM (${facts.join(' UNION ALL ')}) f GROUP BY kind ORDER BY facts DESC, kind`

/** How sure and how fresh the facts of each kind are. */
export function listQuality(db: Db, release: number): Promise<QualityRow[]> {
  return rowsOf(db, qualityRow, textStatement(text, [release]))
}
