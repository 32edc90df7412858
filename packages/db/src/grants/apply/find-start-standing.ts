import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { applicationTable, organisationMemberTable, roundTable } from '../grants-tables.ts'

/** The round and the person's place in the organisation: what starting an application depends on. */
export async function findStartStanding(db: Db, roundSlug: string, organisationId: string, personId: string) {
  const [row] = await db
    .select({
      round: {
        id: roundTable.id,
        status: roundTable.status,
        opensAt: roundTable.opensAt,
        closesAt: roundTable.closesAt,
        graceMinutes: roundTable.graceMinutes,
      },
      role: organisationMemberTable.role,
      applicationId: applicationTable.id,
    })
    .from(roundTable)
    .leftJoin(
      organisationMemberTable,
      and(
        eq(organisationMemberTable.organisationId, organisationId),
        eq(organisationMemberTable.personId, personId),
      ),
    )
    .leftJoin(
      applicationTable,
      and(
        eq(applicationTable.roundId, roundTable.id),
        eq(applicationTable.organisationId, organisationId),
        ne(applicationTable.status, 'withdrawn'),
      ),
    )
    .where(eq(roundTable.slug, roundSlug))
  return row
}
