import { and, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { applicationTable, organisationMemberTable, submissionTable } from '../grants-tables.ts'
import { auditEventTable, leafTable } from '../../audit/audit-tables.ts'

/**
 * The event that says an application was submitted (the submission that stands, or the one with this number), with its place in the log, if `personId` is a member of the
 * organisation that applied. Call it inside `asPerson`.
 */
export async function findSubmissionEvent(db: Db, applicationId: string, personId: string, no?: number) {
  const [row] = await db
    .select({ event: auditEventTable, seq: leafTable.seq })
    .from(submissionTable)
    .innerJoin(applicationTable, eq(applicationTable.id, submissionTable.applicationId))
    .innerJoin(
      organisationMemberTable,
      and(
        eq(organisationMemberTable.organisationId, applicationTable.organisationId),
        eq(organisationMemberTable.personId, personId),
      ),
    )
    .innerJoin(
      auditEventTable,
      and(
        eq(auditEventTable.subjectKind, 'application'),
        eq(auditEventTable.subjectId, sql`${submissionTable.applicationId}::text`),
        eq(auditEventTable.event, 'application.submitted'),
        eq(sql`${auditEventTable.detail} ->> 'receiptNumber'`, submissionTable.receiptNumber),
      ),
    )
    .leftJoin(leafTable, eq(leafTable.eventId, auditEventTable.id))
    .where(
      and(
        eq(applicationTable.id, applicationId),
        no === undefined
          ? eq(submissionTable.id, applicationTable.standingSubmissionId)
          : eq(submissionTable.no, no),
      ),
    )
    .orderBy(desc(auditEventTable.at), desc(auditEventTable.id))
    .limit(1)
  return row
}
