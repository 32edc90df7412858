import { and, eq } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { applicationTable, organisationMemberTable, roundTable, submissionTable } from '../grants-tables.ts'
import { receiptColumns } from './find-receipt.ts'

export type SubmitStanding = NonNullable<Awaited<ReturnType<typeof findSubmitStanding>>>

/**
 * Why a submission may have been turned away: the application, its round and what was submitted before, as they are
 * now. Call it inside `asPerson`.
 */
export async function findSubmitStanding(db: Db, applicationId: string, personId: string) {
  const [row] = await db
    .select({
      status: applicationTable.status,
      role: organisationMemberTable.role,
      round: {
        status: roundTable.status,
        opensAt: roundTable.opensAt,
        closesAt: roundTable.closesAt,
        graceMinutes: roundTable.graceMinutes,
      },
      submission: { ...receiptColumns, idempotencyKey: submissionTable.idempotencyKey },
    })
    .from(applicationTable)
    .innerJoin(roundTable, eq(roundTable.id, applicationTable.roundId))
    .innerJoin(
      organisationMemberTable,
      and(
        eq(organisationMemberTable.organisationId, applicationTable.organisationId),
        eq(organisationMemberTable.personId, personId),
      ),
    )
    .leftJoin(submissionTable, eq(submissionTable.applicationId, applicationTable.id))
    .where(eq(applicationTable.id, applicationId))
  return row
}
