import { and, eq, ne, sql } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { applicationTable, organisationMemberTable, roundTable } from '../grants-tables.ts'

/**
 * The round and the person's place in the organisation: what starting an application depends on. One that was merged is
 * the one that stands for it, and what either began is found.
 */
export async function findStartStanding(db: Db, roundSlug: string, organisationId: string, personId: string) {
  const standsAs = sql`(SELECT coalesce(merged_into, id) FROM grants.organisation WHERE id = ${organisationId})`
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
      organisationId: organisationMemberTable.organisationId,
      applicationId: applicationTable.id,
    })
    .from(roundTable)
    .leftJoin(
      organisationMemberTable,
      and(
        sql`${organisationMemberTable.organisationId} = ${standsAs}`,
        eq(organisationMemberTable.personId, personId),
      ),
    )
    .leftJoin(
      applicationTable,
      and(
        eq(applicationTable.roundId, roundTable.id),
        sql`${applicationTable.organisationId} IN (SELECT id FROM grants.organisation
          WHERE coalesce(merged_into, id) = ${standsAs})`,
        ne(applicationTable.status, 'withdrawn'),
      ),
    )
    .where(eq(roundTable.slug, roundSlug))
  return row
}
