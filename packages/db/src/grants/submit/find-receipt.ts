import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import {
  applicationTable,
  organisationMemberTable,
  organisationTable,
  roundTable,
  submissionTable,
} from '../grants-tables.ts'

/** What a receipt says. */
export const receiptColumns = {
  applicationId: submissionTable.applicationId,
  receiptNumber: submissionTable.receiptNumber,
  sha256: submissionTable.sha256,
  submittedAt: submissionTable.submittedAt,
  lateWithinGrace: submissionTable.lateWithinGrace,
}

/** Every submission of an application, the newest first: its number and receipt. */
const all = sql<{ no: number; receiptNumber: string; submittedAt: string }[]>`(
  SELECT json_agg(json_build_object('no', every.no, 'receiptNumber', every.receipt_number, 'submittedAt', every.submitted_at)
    ORDER BY every.no DESC)
  FROM grants.submission every WHERE every.application_id = ${applicationTable.id})`

/**
 * The receipt of an application with what its page shows, if `personId` is a member: of the submission that stands, or of
 * the one with this number. Call it inside `asPerson`.
 */
export async function findReceipt(db: Db, applicationId: string, personId: string, no?: number) {
  const [row] = await db
    .select({
      ...receiptColumns,
      lateByRuling: sql<boolean>`${submissionTable.rulingEventId} IS NOT NULL`,
      no: submissionTable.no,
      stands: sql<boolean>`${submissionTable.id} = ${applicationTable.standingSubmissionId}`,
      all,
      canonicalJson: submissionTable.canonicalJson,
      reference: applicationTable.reference,
      status: applicationTable.status,
      organisationName: organisationTable.name,
      round: {
        slug: roundTable.slug,
        name: roundTable.name,
        nameCy: roundTable.nameCy,
        fictional: roundTable.fictional,
        test: applicationTable.test,
        closesAt: roundTable.closesAt,
      },
    })
    .from(submissionTable)
    .innerJoin(applicationTable, eq(applicationTable.id, submissionTable.applicationId))
    .innerJoin(organisationTable, eq(organisationTable.id, applicationTable.organisationId))
    .innerJoin(
      organisationMemberTable,
      and(
        eq(organisationMemberTable.organisationId, applicationTable.organisationId),
        eq(organisationMemberTable.personId, personId),
      ),
    )
    .innerJoin(roundTable, eq(roundTable.id, applicationTable.roundId))
    .where(
      and(
        eq(applicationTable.id, applicationId),
        no === undefined
          ? eq(submissionTable.id, applicationTable.standingSubmissionId)
          : eq(submissionTable.no, no),
      ),
    )
  return row
}
