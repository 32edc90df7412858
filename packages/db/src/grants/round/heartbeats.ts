import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { changeRows } from '../../client/change-rows.ts'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { roundEventTable } from '../grants-tables.ts'

/** Leaves that an instance stood in the minute that ends about now, and what it answered in it. */
export async function insertHeartbeat(
  db: Db,
  beat: { instance: string; answers: number; failed: number },
): Promise<void> {
  await changeRows(
    db,
    sql`INSERT INTO grants.heartbeat (minute, instance, answers, failed)
        VALUES (date_trunc('minute', clock_timestamp() - interval '30 seconds'), ${beat.instance}, ${beat.answers}, ${beat.failed})
        ON CONFLICT DO NOTHING`,
  )
}

const due = z.object({
  id: z.string(),
  closesAt: pgValue.instant,
  zone: z.string(),
  measuredFrom: pgValue.instant.nullable(),
  now: pgValue.instant,
})

/**
 * The rounds whose deadline an outage could move now: it is less than an hour away, or passed within a week. Each with the
 * instant before which nothing counts: the first heartbeat that there is, or what has moved the deadline before.
 */
export function findRoundsToMeasure(db: Db) {
  return rowsOf(
    db,
    due,
    sql`
    SELECT round.id, round.closes_at AS "closesAt", round.closes_at_zone AS zone,
      greatest((SELECT min(minute) FROM grants.heartbeat),
        (SELECT max((event.detail ->> 'measuredUntil')::timestamptz) FROM grants.round_event event
          WHERE event.round_id = round.id AND event.kind = 'extended-by-rule')) AS "measuredFrom",
      clock_timestamp() AS now
    FROM grants.round
    WHERE round.status = 'published' AND round.test_of IS NULL AND round.closes_at < now() + interval '1 hour'
      AND round.closes_at > now() - interval '7 days'
      AND EXISTS (SELECT FROM grants.heartbeat)
    ORDER BY round.id`,
  )
}

const minute = z.object({ at: pgValue.instant, answers: z.number(), failed: z.number() })

/** What the service left of each minute from `since` on, over all instances. */
export async function findMinutes(db: Db, since: Date) {
  const rows = await rowsOf(
    db,
    minute,
    sql`SELECT minute AS at, sum(answers)::int AS answers, sum(failed)::int AS failed FROM grants.heartbeat
        WHERE minute >= ${since.toISOString()} GROUP BY minute ORDER BY minute`,
  )
  return rows.map(({ at, ...counts }) => ({ at: new Date(at), ...counts }))
}

/** Moves a deadline by the rule, as the worker; gives the instant of the event. */
export async function insertExtensionByRule(
  db: Db,
  roundId: string,
  detail: { closesAt: string; closesAtLocal: string; minutes: number; measuredUntil: string; from: string },
): Promise<Date> {
  const [row] = await db
    .insert(roundEventTable)
    .values({
      roundId,
      kind: 'extended-by-rule',
      at: sql`date_trunc('milliseconds', clock_timestamp())`,
      detail,
    })
    .returning({ at: roundEventTable.at })
  if (!row) throw new Error('the event of the round was not kept')
  return row.at
}

/** Removes heartbeats of `days` ago or longer; says how many there were. */
export function deleteOldHeartbeats(db: Db, days: number): Promise<number> {
  return changeRows(
    db,
    sql`DELETE FROM grants.heartbeat WHERE minute < now() - make_interval(days => ${days})`,
  )
}
