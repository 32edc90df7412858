import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { applicationStatuses } from '@academy/domain/grants/application-state'
import { memberRoles } from '@academy/domain/organisation/member-role'
import { organisationCardSchema } from '@academy/domain/organisation/organisation-card'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { submissionTable } from '../grants-tables.ts'

/** An instant within JSON: `2026-11-25T22:10:00.123+00:00`. */
const jsonInstant = z.iso.datetime({ offset: true })

const row = z.object({
  reference: z.string(),
  status: z.enum(applicationStatuses),
  role: z.enum(memberRoles),
  /** The instant that the press of the button counts for. */
  arrivedAt: pgValue.instant,
  /** When its turn had come: whatever was saved before is part of the copy, and nothing after. */
  keptAt: pgValue.instant,
  reopenedUntil: pgValue.instant.nullable(),
  submitUntil: pgValue.instant.nullable(),
  sentForSignOffBy: z.string().nullable(),
  organisation: organisationCardSchema,
  round: z.object({
    slug: z.string(),
    fictional: z.boolean(),
    test: z.boolean(),
    status: z.enum(['draft', 'published', 'cancelled']),
    opensAt: jsonInstant,
    closesAt: jsonInstant,
    graceMinutes: z.number(),
    signOffRequired: z.boolean(),
  }),
  roundVersion: z.object({ id: z.string(), no: z.number(), sha256: z.string(), definition: z.unknown() }),
  standing: z.object({ id: z.string(), no: z.number() }).nullable(),
  /** What the same press of the button led to before, where its answer was lost on the way. */
  samePress: z
    .object({
      receiptNumber: z.string(),
      sha256: z.string(),
      submittedAt: jsonInstant,
      lateWithinGrace: z.boolean(),
    })
    .nullable(),
})

export type ToSubmitRow = z.output<typeof row>

/**
 * All that a submission depends on, if `personId` is a member; nothing else can change the application until the
 * transaction ends. One statement. Call it inside `asPerson`.
 */
export async function findToSubmit(
  db: Db,
  wanted: { applicationId: string; personId: string; idempotencyKey: string; arrivedAt: Date },
): Promise<ToSubmitRow | undefined> {
  // The lock first, and the clock when it is held: else it could say that it came before the saves it waited for.
  const [found] = await rowsOf(
    db,
    row,
    sql`
    WITH locked AS MATERIALIZED (
      SELECT application.*, greatest(${wanted.arrivedAt.toISOString()}::timestamptz, created_at) AS arrived
      FROM grants.application WHERE id = ${wanted.applicationId} FOR NO KEY UPDATE
    ), application AS MATERIALIZED (
      SELECT locked.*, greatest(arrived, date_trunc('milliseconds', clock_timestamp())) AS kept FROM locked
    )
    SELECT application.reference, application.status, member.role,
      application.arrived AS "arrivedAt", application.kept AS "keptAt",
      application.reopened_until AS "reopenedUntil", application.submit_until AS "submitUntil",
      application.sent_for_sign_off_by AS "sentForSignOffBy",
      grants.organisation_card(application.organisation_id) AS organisation,
      jsonb_build_object('slug', round.slug, 'fictional', round.fictional, 'test', round.test_of IS NOT NULL, 'status', round.status,
        'opensAt', round.opens_at, 'closesAt', round.closes_at, 'graceMinutes', round.grace_minutes,
        'signOffRequired', round.sign_off_required) AS round,
      jsonb_build_object('id', version.id, 'no', version.no, 'sha256', version.sha256,
        'definition', version.definition) AS "roundVersion",
      (SELECT jsonb_build_object('id', id, 'no', no) FROM grants.submission
        WHERE id = application.standing_submission_id) AS standing,
      (SELECT jsonb_build_object('receiptNumber', receipt_number, 'sha256', sha256, 'submittedAt', submitted_at,
          'lateWithinGrace', late_within_grace) FROM grants.submission
        WHERE application_id = application.id AND idempotency_key = ${wanted.idempotencyKey}) AS "samePress"
    FROM application
    JOIN grants.round ON round.id = application.round_id
    JOIN grants.round_version version ON version.id = application.round_version_id
    JOIN grants.organisation_member member
      ON member.organisation_id = application.organisation_id AND member.person_id = ${wanted.personId}`,
  )
  return found
}

/**
 * What the same press of the button led to, read anew: a statement that has waited for a lock still sees the submissions
 * of before it waited. Call it inside `asPerson`.
 */
export async function findSamePress(db: Db, applicationId: string, idempotencyKey: string) {
  const [found] = await db
    .select({
      receiptNumber: submissionTable.receiptNumber,
      sha256: submissionTable.sha256,
      submittedAt: submissionTable.submittedAt,
      lateWithinGrace: submissionTable.lateWithinGrace,
    })
    .from(submissionTable)
    .where(
      and(
        eq(submissionTable.applicationId, applicationId),
        eq(submissionTable.idempotencyKey, idempotencyKey),
      ),
    )
  return found
}
