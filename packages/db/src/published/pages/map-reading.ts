import { sql } from 'drizzle-orm'
import type {
  Confidence,
  EvidenceGrade,
  EvidenceKind,
  Licence,
  PolicyEventKind,
} from '@academy/domain/facts/vocabulary'
import type { Db } from '../../client/open-database.ts'

interface Provenance {
  sourceUrl: string
  licence: Licence
  lastVerified: string
  confidence: Confidence
}
const provenance = sql`source_url AS "sourceUrl", licence, last_verified::text AS "lastVerified", confidence`

export interface MapPolicyEvent extends Provenance {
  slug: string
  happenedOn: string
  sortDate: string
  title: string
  body: string
  nationAsWritten: string
  nations: string[]
  kind: PolicyEventKind
  summary: string
}

/** Every policy event, oldest first. */
export async function listMapPolicyEvents(db: Db): Promise<MapPolicyEvent[]> {
  const { rows } = await db.execute<MapPolicyEvent & Record<string, unknown>>(sql`
    SELECT slug, happened_on AS "happenedOn", sort_date::text AS "sortDate", title, body,
      nation_as_written AS "nationAsWritten", nations, kind, summary, ${provenance}
    FROM published.policy_event WHERE release_to IS NULL ORDER BY sort_date, id`)
  return rows
}

export interface MapEvidenceItem extends Provenance {
  slug: string
  title: string
  authors: string | null
  year: number | null
  kind: EvidenceKind
  nationAsWritten: string
  outcomeMeasures: string | null
  sampleSize: string | null
  effectSummary: string | null
  qualityNote: string | null
  grade: EvidenceGrade
  gradeReason: string
}

/** Every study, the strongest first, the newest first within a grade. */
export async function listMapEvidence(db: Db): Promise<MapEvidenceItem[]> {
  const { rows } = await db.execute<MapEvidenceItem & Record<string, unknown>>(sql`
    SELECT slug, title, authors, year, kind, nation_as_written AS "nationAsWritten", outcome_measures AS "outcomeMeasures",
      sample_size AS "sampleSize", effect_summary AS "effectSummary", quality_note AS "qualityNote", grade,
      grade_reason AS "gradeReason", ${provenance}
    FROM published.evidence_item WHERE release_to IS NULL
    ORDER BY array_position(ARRAY['strong', 'moderate', 'limited', 'not-graded'], grade), year DESC NULLS LAST, title, id`)
  return rows
}

export interface MapRelease {
  number: number
  publishedAt: string
  title: string
  notes: string
  sha256: string
  rowCounts: Record<string, number>
}

/** Releases, the newest first. */
export async function listMapReleases(db: Db): Promise<MapRelease[]> {
  const { rows } = await db.execute<MapRelease & Record<string, unknown>>(sql`
    SELECT number, to_char(published_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD') AS "publishedAt", title, notes, sha256,
      row_counts AS "rowCounts"
    FROM published.release ORDER BY number DESC`)
  return rows
}

export interface MapQualityRow {
  kind: string
  facts: number
  high: number
  medium: number
  low: number
  oldest: string
  newest: string
  sources: number
}

/** How sure and how fresh the facts of each kind are. */
export async function listMapQuality(db: Db): Promise<MapQualityRow[]> {
  const kinds = [
    'scheme',
    'programme',
    'award',
    'policy_event',
    'evidence_item',
    'observation',
    'area',
  ] as const
  const each = kinds.map(
    (kind) => sql`SELECT ${kind}::text AS kind, confidence, last_verified, source_url
      FROM ${sql.identifier('published')}.${sql.identifier(kind)} WHERE release_to IS NULL`,
  )
  const { rows } = await db.execute<MapQualityRow & Record<string, unknown>>(sql`
    SELECT kind, count(*)::int AS facts, count(*) FILTER (WHERE confidence = 'high')::int AS high,
      count(*) FILTER (WHERE confidence = 'medium')::int AS medium, count(*) FILTER (WHERE confidence = 'low')::int AS low,
      min(last_verified)::text AS oldest, max(last_verified)::text AS newest,
      count(DISTINCT substring(source_url FROM '^https?://([^/]+)'))::int AS sources
    FROM (${sql.join(each, sql` UNION ALL `)}) f GROUP BY kind ORDER BY facts DESC, kind`)
  return rows
}
