import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'

const row = z.object({ found: z.boolean(), version: z.number().nullable() })

export interface AnswerToResolve {
  applicationId: string
  personId: string
  key: string
  /** The version to make the current one; `null` puts away every text that stands beside the answer. */
  take: number | null
}

/**
 * Deals with texts that stand beside an answer, or takes an earlier version up again: what is taken is written as a new
 * version, and a resolution says what was preferred to what, by whom and when. The version that is current afterwards;
 * nothing where there is no such version. Call it inside `asPerson`, with the application locked.
 */
export async function resolveAnswer(db: Db, answer: AnswerToResolve): Promise<number | undefined> {
  const { applicationId, personId, key, take } = answer
  const [resolved] = await rowsOf(
    db,
    row,
    sql`
    WITH clock AS MATERIALIZED (
      SELECT date_trunc('milliseconds', clock_timestamp()) AS at
    ), last AS MATERIALIZED (
      SELECT max(version) AS any, max(version) FILTER (WHERE conflicts_with IS NULL) AS current FROM grants.answer
      WHERE application_id = ${applicationId} AND key = ${key}
    ), taken AS MATERIALIZED (
      SELECT version, value, value IS DISTINCT FROM
        (SELECT value FROM grants.answer WHERE application_id = ${applicationId} AND key = ${key} AND version = last.current) AS differs
      FROM grants.answer, last
      WHERE application_id = ${applicationId} AND key = ${key} AND version = ${take}::int
    ), written AS (
      INSERT INTO grants.answer (application_id, key, version, value, author_id, saved_at)
      SELECT ${applicationId}::uuid, ${key}, last.any + 1, taken.value, ${personId}::uuid, clock.at
      FROM clock, last, taken WHERE taken.differs
      RETURNING version
    ), chosen AS MATERIALIZED (
      SELECT coalesce((SELECT version FROM written), last.current) AS version FROM last
    ), resolved AS (
      INSERT INTO grants.answer_resolution (application_id, key, version, chosen, resolved_by, resolved_at)
      SELECT ${applicationId}::uuid, ${key}, aside.version, chosen.version, ${personId}::uuid, clock.at
      FROM clock, chosen, grants.answer aside
      WHERE aside.application_id = ${applicationId} AND aside.key = ${key} AND aside.conflicts_with IS NOT NULL
        AND (${take}::int IS NULL OR aside.version = ${take}::int) AND chosen.version IS NOT NULL
      ON CONFLICT DO NOTHING
    )
    SELECT chosen.version, ${take}::int IS NULL OR EXISTS (SELECT FROM taken) AS found FROM chosen`,
  )
  return resolved?.found ? (resolved.version ?? undefined) : undefined
}
