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

/** The receipt of an application with what its page shows, if `personId` is a member. Call it inside `asPerson`. */
export async function findReceipt(db: Db, applicationId: string, personId: string) {
  const [row] = await db
    .select({
      ...receiptColumns,
      lateByRuling: sql<boolean>`${submissionTable.rulingEventId} IS NOT NULL`,
      canonicalJson: submissionTable.canonicalJson,
      reference: applicationTable.reference,
      status: applicationTable.status,
      organisationName: organisationTable.name,
      round: {
        slug: roundTable.slug,
        name: roundTable.name,
        nameCy: roundTable.nameCy,
        fictional: roundTable.fictional,
        closesAt: roundTable.closesAt,
      },
    })
    .from(submissionTable)
    .innerJoin(applicationTable, eq(applicationTable.standingSubmissionId, submissionTable.id))
    .innerJoin(organisationTable, eq(organisationTable.id, applicationTable.organisationId))
    .innerJoin(
      organisationMemberTable,
      and(
        eq(organisationMemberTable.organisationId, applicationTable.organisationId),
        eq(organisationMemberTable.personId, personId),
      ),
    )
    .innerJoin(roundTable, eq(roundTable.id, applicationTable.roundId))
    .where(eq(applicationTable.id, applicationId))
  return row
}
