import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'

export interface NewApplication {
  reference: string
  roundId: string
  organisationId: string
  createdBy: string
  /** Of the form that begins it. */
  startKey: string
  /** When the wish to begin reached us. */
  arrivedAt: Date
}

const row = z.object({ id: z.string(), createdAt: pgValue.instant })

/**
 * Begins an application by the version of its round in force. `undefined` when the organisation has one that goes on in a
 * round that takes one, when the same form began one, or when the round was not open at the instant `arrivedAt`: grace is for
 * finishing. Call it inside `asPerson`.
 */
export async function insertApplication(
  db: Db,
  application: NewApplication,
): Promise<{ id: string; createdAt: Date } | undefined> {
  const { reference, roundId, organisationId, createdBy, startKey } = application
  const arrivedAt = application.arrivedAt.toISOString()
  const [started] = await rowsOf(
    db,
    row,
    sql`
    INSERT INTO grants.application (reference, round_id, organisation_id, round_version_id, created_by, start_key, created_at)
    SELECT ${reference}, round.id, ${organisationId}, round.version_id, ${createdBy}, ${startKey}::uuid,
      date_trunc('milliseconds', clock_timestamp())
    FROM grants.round
    WHERE round.id = ${roundId} AND round.status = 'published'
      AND ${arrivedAt}::timestamptz >= round.opens_at AND ${arrivedAt}::timestamptz < round.closes_at
    ON CONFLICT DO NOTHING
    RETURNING id, created_at AS "createdAt"`,
  )
  return started && { id: started.id, createdAt: new Date(started.createdAt) }
}
