import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { organisationMemberTable, roundTable } from '../grants-tables.ts'

/**
 * The round and the person's place in the organisation: what starting an application depends on. One that was merged is
 * the one that stands for it, and what either began is found.
 */
export async function findStartStanding(db: Db, roundSlug: string, organisationId: string, personId: string) {
  const standsAs = sql`(SELECT stands_as FROM grants.organisation WHERE id = ${organisationId})`
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
      applicationId: sql<string | null>`(
        SELECT begun.id FROM grants.organisation own
        JOIN grants.application begun ON begun.organisation_id = own.id AND begun.round_id = ${roundTable.id}
        WHERE own.stands_as = ${standsAs} AND begun.status <> 'withdrawn' ORDER BY begun.id LIMIT 1)`,
    })
    .from(roundTable)
    .leftJoin(
      organisationMemberTable,
      and(
        sql`${organisationMemberTable.organisationId} = ${standsAs}`,
        eq(organisationMemberTable.personId, personId),
      ),
    )
    .where(eq(roundTable.slug, roundSlug))
  return row
}
