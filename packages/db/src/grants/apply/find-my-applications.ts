import type { DecisionOutcome } from '@academy/domain/decide/decision'
import { desc, eq, sql } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import {
  applicationTable,
  organisationMemberTable,
  organisationTable,
  roundTable,
  submissionTable,
} from '../grants-tables.ts'

/** The applications of a person's organisations, the newest first. Call it inside `asPerson`. */
export function findMyApplications(db: Db, personId: string) {
  return db
    .select({
      id: applicationTable.id,
      reference: applicationTable.reference,
      status: applicationTable.status,
      createdAt: applicationTable.createdAt,
      submittedAt: applicationTable.submittedAt,
      organisation: { id: organisationTable.id, name: organisationTable.name },
      role: organisationMemberTable.role,
      round: {
        slug: roundTable.slug,
        name: roundTable.name,
        nameCy: roundTable.nameCy,
        fictional: roundTable.fictional,
        status: roundTable.status,
        opensAt: roundTable.opensAt,
        closesAt: roundTable.closesAt,
        graceMinutes: roundTable.graceMinutes,
      },
      /** What was decided of it, once results are told. */
      result: sql<DecisionOutcome | null>`CASE WHEN ${applicationTable.standingSubmissionId} IS NOT NULL
        THEN grants.result_of(${applicationTable.id}) ->> 'outcome' END`,
      receiptNumber: submissionTable.receiptNumber,
    })
    .from(organisationMemberTable)
    .innerJoin(applicationTable, eq(applicationTable.organisationId, organisationMemberTable.organisationId))
    .innerJoin(organisationTable, eq(organisationTable.id, applicationTable.organisationId))
    .innerJoin(roundTable, eq(roundTable.id, applicationTable.roundId))
    .leftJoin(submissionTable, eq(submissionTable.id, applicationTable.standingSubmissionId))
    .where(eq(organisationMemberTable.personId, personId))
    .orderBy(desc(applicationTable.createdAt), desc(applicationTable.id))
}
