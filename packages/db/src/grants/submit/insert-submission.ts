import { sql } from 'drizzle-orm'
import { changeRows } from '../../client/change-rows.ts'
import type { Db } from '../../client/open-database.ts'

/** What was asked for, as numbers: sums in pence. */
export interface SubmittedSums {
  years: readonly { financialYear: string; grantPence: bigint; matchPence: bigint; costPence: bigint }[]
  costs: readonly { line: number; financialYear: string; label: string; pence: bigint }[]
  matches: readonly {
    line: number
    funder: string
    financialYear: string
    pence: bigint
    status: 'pledged' | 'confirmed'
  }[]
  areaCodes: readonly string[]
  leastViablePence: bigint | null
  peopleHelped: number | null
}

export interface NewSubmission {
  applicationId: string
  /** 1 for the first; a later one supersedes the one that stands. */
  no: number
  supersedes: string | null
  roundVersionId: string
  idempotencyKey: string
  canonicalJson: string
  sha256: string
  submittedAt: Date
  keptAt: Date
  submittedBy: string
  lateWithinGrace: boolean
  receiptNumber: string
  sums: SubmittedSums
  /** What the receipt's mail says, to every lead of the organisation and to whoever pressed. */
  mail: Record<string, string>
  /** Whether the mail may be shown on the outbox page of demo mode. */
  sample: boolean
}

/**
 * Keeps what was submitted with its typed sums, the event that says so (which makes the application submitted) and the
 * mails that tell of it, in one statement. Call it inside `asPerson`, after `findToSubmit`.
 */
export async function insertSubmission(db: Db, id: string, submission: NewSubmission): Promise<void> {
  const { applicationId, submittedBy, receiptNumber, sums } = submission
  const at = submission.submittedAt.toISOString()
  const detail = {
    receiptNumber,
    sha256: submission.sha256,
    lateWithinGrace: submission.lateWithinGrace,
    no: submission.no,
  }
  await changeRows(
    db,
    sql`
    WITH kept AS (
      INSERT INTO grants.submission (id, application_id, no, supersedes, round_version_id, idempotency_key, canonical_json,
        sha256, submitted_at, kept_at, submitted_by, late_within_grace, receipt_number, least_viable_pence, people_helped)
      VALUES (${id}, ${applicationId}, ${submission.no}, ${submission.supersedes}, ${submission.roundVersionId},
        ${submission.idempotencyKey}, ${submission.canonicalJson}, ${submission.sha256}, ${at},
        ${submission.keptAt.toISOString()}, ${submittedBy}, ${submission.lateWithinGrace}, ${receiptNumber},
        ${sums.leastViablePence?.toString() ?? null}, ${sums.peopleHelped})
    ), years AS (
      INSERT INTO grants.submission_year (submission_id, financial_year, grant_pence, match_pence, cost_pence)
      SELECT ${id}::uuid, part.* FROM jsonb_to_recordset(${asJson(sums.years)}::jsonb)
        AS part("financialYear" text, "grantPence" bigint, "matchPence" bigint, "costPence" bigint)
    ), costs AS (
      INSERT INTO grants.submission_cost (submission_id, line, financial_year, label, pence)
      SELECT ${id}::uuid, part.* FROM jsonb_to_recordset(${asJson(sums.costs)}::jsonb)
        AS part(line int, "financialYear" text, label text, pence bigint)
    ), matches AS (
      INSERT INTO grants.submission_match (submission_id, line, funder, financial_year, pence, status)
      SELECT ${id}::uuid, part.* FROM jsonb_to_recordset(${asJson(sums.matches)}::jsonb)
        AS part(line int, funder text, "financialYear" text, pence bigint, status text)
    ), places AS (
      INSERT INTO grants.submission_place (submission_id, area_code)
      SELECT ${id}::uuid, code FROM jsonb_array_elements_text(${asJson(sums.areaCodes)}::jsonb) AS code
    ), told AS (
      INSERT INTO grants.application_event (application_id, kind, at, actor_id, detail, submission_id)
      VALUES (${applicationId}, 'submitted', ${at}, ${submittedBy}, ${JSON.stringify(detail)}::jsonb, ${id})
    )
    INSERT INTO grants.outbox (template, language, recipient_email, recipient_id, params, sample, cause)
    SELECT 'submission-receipt', NULL, '', recipient.id,
      ${JSON.stringify(submission.mail)}::jsonb, ${submission.sample}, ${`submission-receipt:${id}:`} || recipient.id
    FROM (
      SELECT ${submittedBy}::uuid AS id UNION
      SELECT member.person_id FROM grants.application
      JOIN grants.organisation_member member ON member.organisation_id = application.organisation_id
      WHERE application.id = ${applicationId} AND member.role = 'lead') recipient`,
  )
}

/** Sums as digits: JSON's numbers end where the larger of them begin. */
function asJson(rows: readonly unknown[]): string {
  return JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  )
}
