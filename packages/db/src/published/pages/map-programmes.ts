import { sql } from 'drizzle-orm'
import type { Confidence, Licence } from '@academy/domain/facts/vocabulary'
import type { Db } from '../../client/open-database.ts'

export interface MapProgrammeRow {
  slug: string
  name: string
  funders: string[]
  fundersAsWritten: string
  nationAsWritten: string
  totalPence: bigint | null
  yearStart: number | null
  yearEnd: number | null
  /** As the programme says; `awardsOnRecord` is how many of them we know. */
  awardCount: number | null
  minAwardPence: bigint | null
  maxAwardPence: bigint | null
  rules: string
  awardsOnRecord: number
  awardsWithoutSum: number
  /** Of the awards whose sum is known; `null` when none is. */
  knownPence: bigint | null
  schemesOnRecord: number
  sourceUrl: string
  licence: Licence
  lastVerified: string
  confidence: Confidence
}

const MONEY = ['totalPence', 'minAwardPence', 'maxAwardPence', 'knownPence'] as const
type Written = Omit<MapProgrammeRow, (typeof MONEY)[number]> & Record<(typeof MONEY)[number], string | null>

/** Programmes with what is known of their awards and schemes, the largest first; one of them when `slug` is given. */
export async function listMapProgrammes(db: Db, slug?: string): Promise<MapProgrammeRow[]> {
  const { rows } = await db.execute<Written & Record<string, unknown>>(sql`
    SELECT p.slug, p.name, p.funders, p.funders_as_written AS "fundersAsWritten", p.nation_as_written AS "nationAsWritten",
      p.total_pence::text AS "totalPence", p.year_start AS "yearStart", p.year_end AS "yearEnd",
      p.award_count AS "awardCount", p.min_award_pence::text AS "minAwardPence", p.max_award_pence::text AS "maxAwardPence",
      p.rules, coalesce(a.awards, 0)::int AS "awardsOnRecord", coalesce(a.unknown, 0)::int AS "awardsWithoutSum",
      a.known::text AS "knownPence", coalesce(s.schemes, 0)::int AS "schemesOnRecord",
      p.source_url AS "sourceUrl", p.licence, p.last_verified::text AS "lastVerified", p.confidence
    FROM published.programme p
    LEFT JOIN (SELECT programme_id, count(*) AS awards, count(*) FILTER (WHERE amount_pence IS NULL) AS unknown,
                      sum(amount_pence)::bigint AS known
               FROM published.award WHERE release_to IS NULL GROUP BY programme_id) a ON a.programme_id = p.id
    LEFT JOIN (SELECT programme_id, count(*) AS schemes
               FROM published.scheme WHERE release_to IS NULL GROUP BY programme_id) s ON s.programme_id = p.id
    WHERE p.release_to IS NULL ${slug ? sql`AND p.slug = ${slug}` : sql``}
    ORDER BY p.total_pence DESC NULLS LAST, p.year_start DESC NULLS LAST, p.name, p.id`)
  return rows.map((row) => ({
    ...row,
    totalPence: pence(row.totalPence),
    minAwardPence: pence(row.minAwardPence),
    maxAwardPence: pence(row.maxAwardPence),
    knownPence: pence(row.knownPence),
  }))
}

const pence = (written: string | null) => (written === null ? null : BigInt(written))
