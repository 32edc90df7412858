import { reminders } from '@academy/domain/grants/reminders'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { changeRows } from '../../client/change-rows.ts'
import type { Db } from '../../client/open-database.ts'
import { applicationTable, roundTable } from '../grants-tables.ts'

/**
 * Writes to everybody of an application that was never submitted that its deadline is near: once for each of `reminders`,
 * the nearest that has come, and only of those that were there when it came. A deadline that was moved has reminders of
 * its own. Says how many were written. One statement, as the worker.
 */
export function writeReminders(db: Db): Promise<number> {
  const before = JSON.stringify(reminders)
  return changeRows(
    db,
    sql`
    INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
    SELECT 'deadline-near', NULL, '', member.person_id,
      jsonb_build_object('applicationId', application.id, 'reference', application.reference, 'organisation', organisation.name,
        'round', round.name, 'roundCy', round.name_cy, 'status', application.status,
        'closesAt', to_char(round.closes_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'path', '/applications/' || application.id),
      round.fictional,
      'deadline-near:' || application.id || ':' || due.name || ':' || extract(epoch FROM round.closes_at) || ':' || member.person_id
    FROM grants.round
    CROSS JOIN LATERAL (
      SELECT one.name, round.closes_at - make_interval(mins => one.minutes) AS at
      FROM jsonb_to_recordset(${before}::jsonb) AS one(name text, minutes int)
      WHERE round.closes_at - make_interval(mins => one.minutes) <= now()
      ORDER BY one.minutes LIMIT 1
    ) due
    JOIN grants.application ON application.round_id = round.id AND application.created_at < due.at
      AND application.status IN ('draft', 'awaiting-sign-off') AND application.standing_submission_id IS NULL
    JOIN grants.organisation ON organisation.id = application.organisation_id
    JOIN grants.organisation_member member ON member.organisation_id = application.organisation_id
      AND member.added_at < due.at
    WHERE round.status = 'published' AND round.test_of IS NULL AND round.closes_at > now()
    ON CONFLICT (cause) DO NOTHING`,
  )
}

/** Whether a reminder that waits is still to be sent: the deadline is the one it names, and nothing was submitted. */
export async function isReminderTrue(db: Db, applicationId: string, closesAt: Date): Promise<boolean> {
  const rows = await db
    .select({ status: applicationTable.status })
    .from(applicationTable)
    .innerJoin(roundTable, eq(roundTable.id, applicationTable.roundId))
    .where(
      and(
        eq(applicationTable.id, applicationId),
        isNull(applicationTable.standingSubmissionId),
        eq(roundTable.status, 'published'),
        sql`date_trunc('milliseconds', ${roundTable.closesAt}) = ${closesAt.toISOString()}`,
        sql`${roundTable.closesAt} > clock_timestamp()`,
      ),
    )
  return rows[0]?.status === 'draft' || rows[0]?.status === 'awaiting-sign-off'
}
