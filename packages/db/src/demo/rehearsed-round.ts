import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { changeRows } from '../client/change-rows.ts'
import type { Db } from '../client/open-database.ts'
import { pgValue } from '../client/pg-value.ts'
import { rowsOf } from '../client/rows-of.ts'

const round = z.object({
  id: z.string(),
  fictional: z.boolean(),
  status: z.string(),
  closesAt: pgValue.instant,
  /** How far its rehearsal was played, and how large it is; nothing before its first stage is whole. */
  played: z.object({ stage: z.string(), bids: z.number(), assessors: z.number() }).nullable(),
})

/** The round of a rehearsal, with how far it was played by the newest event that says so. As the owner. */
export async function findRehearsedRound(db: Db, slug: string) {
  const [row] = await rowsOf(
    db,
    round,
    sql`SELECT id, fictional, status, closes_at AS "closesAt", (SELECT detail FROM audit.event
        WHERE event = 'rehearsal.played' AND subject_kind = 'round' AND subject_id = round.id::text
        ORDER BY at DESC, event.id DESC LIMIT 1) AS played
      FROM grants.round WHERE slug = ${slug}`,
  )
  return row
}

const bid = z.object({
  applicationId: z.string(),
  reference: z.string(),
  status: z.string(),
  /** The address of whoever began it. */
  email: z.string(),
  closedTo: z.array(z.string()),
})

/** The bids of a round with whom a conflict closes them to. As the owner. */
export function findRehearsedBids(db: Db, roundId: string) {
  return rowsOf(
    db,
    bid,
    sql`SELECT application.id AS "applicationId", reference, status, person.email,
      ARRAY(SELECT DISTINCT conflict.person_id FROM grants.conflict
        WHERE conflict.application_id = application.id AND ruling <> 'allowed') AS "closedTo"
      FROM grants.application JOIN auth.person ON person.id = created_by WHERE round_id = ${roundId} ORDER BY reference`,
  )
}

/**
 * Closes a made-up round now, as nobody can in earnest: with the rules of the database set aside for one transaction. Needs the
 * rights of a superuser, which the owner of an embedded database has. A round that is not fictional is left as it is.
 */
export function closeRehearsedRound(owner: Db, slug: string): Promise<void> {
  return owner.transaction(async (tx) => {
    await changeRows(tx, sql`SET LOCAL session_replication_role = replica`)
    await changeRows(
      tx,
      sql`UPDATE grants.round SET closes_at = date_trunc('milliseconds', clock_timestamp()), grace_minutes = 0,
        closes_at_local = to_char(clock_timestamp() AT TIME ZONE closes_at_zone, 'YYYY-MM-DD"T"HH24:MI')
      WHERE slug = ${slug} AND fictional AND closes_at > clock_timestamp()`,
    )
  })
}

/** Brings the announced instant of a made-up round's results to now, as nobody can in earnest. As the owner. */
export function tellRehearsedResults(owner: Db, slug: string): Promise<void> {
  return owner.transaction(async (tx) => {
    await changeRows(tx, sql`SET LOCAL session_replication_role = replica`)
    await changeRows(
      tx,
      sql`UPDATE grants.announcement SET tells_at = date_trunc('milliseconds', clock_timestamp()),
        tells_at_local = to_char(clock_timestamp() AT TIME ZONE tells_at_zone, 'YYYY-MM-DD"T"HH24:MI')
      FROM grants.round WHERE round.id = round_id AND slug = ${slug} AND fictional AND announcement.status = 'approved'
        AND tells_at > clock_timestamp()`,
    )
  })
}

const counts = z.object({
  applications: z.record(z.string(), z.number()),
  readings: z.record(z.string(), z.number()),
  conflicts: z.record(z.string(), z.number()),
})
export type RehearsalCounts = z.output<typeof counts>

/** How many applications, readings by assessors and conflicts of interest a round has, by their states. As the owner. */
export async function countRehearsed(db: Db, slug: string): Promise<RehearsalCounts> {
  const [row] = await rowsOf(
    db,
    counts,
    sql`SELECT
      (SELECT coalesce(jsonb_object_agg(status, n), '{}') FROM (SELECT status, count(*) AS n FROM grants.application
        WHERE round_id = round.id GROUP BY status)) AS applications,
      (SELECT coalesce(jsonb_object_agg(status, n), '{}') FROM (SELECT status, count(*) AS n FROM grants.assignment
        WHERE round_id = round.id GROUP BY status)) AS readings,
      (SELECT coalesce(jsonb_object_agg(ruling, n), '{}') FROM (SELECT ruling, count(*) AS n FROM grants.conflict
        WHERE round_id = round.id GROUP BY ruling)) AS conflicts
    FROM grants.round WHERE slug = ${slug}`,
  )
  if (!row) throw new Error(`there is no round ${slug}`)
  return row
}

/** Whether this login may set the rules of the database aside, as closing a rehearsed round needs. */
export async function isSuperuser(db: Db): Promise<boolean> {
  const [row] = await rowsOf(
    db,
    z.object({ may: z.boolean() }),
    sql`SELECT rolsuper AS may FROM pg_roles WHERE rolname = session_user`,
  )
  return row?.may ?? false
}
