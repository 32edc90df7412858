import { and, eq } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { applicationTable, organisationMemberTable } from '../grants-tables.ts'

/** What withdrawing an application depends on, if `personId` is a member. Call it inside `asPerson`. */
export async function findWithdrawStanding(db: Db, applicationId: string, personId: string) {
  const [row] = await db
    .select({ status: applicationTable.status, role: organisationMemberTable.role })
    .from(applicationTable)
    .innerJoin(
      organisationMemberTable,
      and(
        eq(organisationMemberTable.organisationId, applicationTable.organisationId),
        eq(organisationMemberTable.personId, personId),
      ),
    )
    .where(eq(applicationTable.id, applicationId))
  return row
}
