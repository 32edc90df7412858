import { sql } from 'drizzle-orm'
import { changeRows } from '../../client/change-rows.ts'
import type { Db } from '../../client/open-database.ts'

export interface NewSubmission {
  applicationId: string
  idempotencyKey: string
  canonicalJson: string
  sha256: string
  submittedAt: Date
  keptAt: Date
  submittedBy: string
  lateWithinGrace: boolean
  receiptNumber: string
  /** What the receipt's mail says. */
  mail: Record<string, string>
  /** Whether the mail may be shown on the outbox page of demo mode. */
  sample: boolean
}

/** Keeps what was submitted, the event that says so and the mail that tells of it, in one statement. */
export async function insertSubmission(db: Db, submission: NewSubmission): Promise<void> {
  const { applicationId, submittedBy, receiptNumber } = submission
  const at = submission.submittedAt.toISOString()
  const detail = JSON.stringify({
    receiptNumber,
    sha256: submission.sha256,
    lateWithinGrace: submission.lateWithinGrace,
  })
  await changeRows(
    db,
    sql`
    WITH kept AS (
      INSERT INTO grants.submission (application_id, idempotency_key, canonical_json, sha256, submitted_at,
        kept_at, submitted_by, late_within_grace, receipt_number)
      VALUES (${applicationId}, ${submission.idempotencyKey}, ${submission.canonicalJson}, ${submission.sha256},
        ${at}, ${submission.keptAt.toISOString()}, ${submittedBy}, ${submission.lateWithinGrace}, ${receiptNumber})
    ), told AS (
      INSERT INTO grants.application_event (application_id, kind, at, actor_id, detail)
      VALUES (${applicationId}, 'submitted', ${at}, ${submittedBy}, ${detail}::jsonb)
    )
    INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
    SELECT 'submission-receipt', person.language, person.email, person.id,
      ${JSON.stringify(submission.mail)}::jsonb, ${submission.sample}, ${`submission-receipt:${applicationId}`}
    FROM auth.person WHERE person.id = ${submittedBy}`,
  )
}
