import { screeningFactsSchema } from './facts-schema.ts'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'

const found = z.object({
  definitions: z.record(z.string(), z.unknown()),
  bids: z.array(screeningFactsSchema),
  raised: z.array(z.string()),
})

/**
 * What is held against the bids of a round, or against one of them, and the versions of the round that they answer: one statement.
 * Nothing of a sealed round, and nothing of or about a bid that is closed to whoever asks. Call it inside `asPerson`.
 *
 * @param reference Of the one bid; `null` for all.
 */
export async function findScreeningFacts(db: Db, roundId: string, reference: string | null) {
  const [row] = await rowsOf(
    db,
    found,
    sql`WITH fact AS MATERIALIZED (SELECT * FROM grants.screening_facts(${roundId}, ${reference}::text))
    SELECT (SELECT coalesce(jsonb_object_agg(version.id, version.definition), '{}') FROM grants.round_version version
        WHERE version.id IN (SELECT version_id FROM fact)) AS definitions,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('applicationId', application_id, 'reference', reference, 'versionId', version_id,
        'organisation', organisation, 'asked', asked, 'external', external, 'peers', peers) ORDER BY reference), '[]') FROM fact) AS bids,
      ARRAY(SELECT flag.application_id || ' ' || flag.finding FROM grants.flag
        WHERE flag.round_id = ${roundId} AND flag.finding IS NOT NULL) AS raised`,
  )
  if (!row) throw new Error('a statement of one row had none')
  return { ...row, raised: new Set(row.raised) }
}
