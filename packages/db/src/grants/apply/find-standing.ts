import { and, eq, sql } from 'drizzle-orm'
import { pgTable } from 'drizzle-orm/pg-core'
import type { Db } from '../../client/open-database.ts'
import { applicationTable, organisationMemberTable, roundTable } from '../grants-tables.ts'

/** PostgreSQL wants the name in the query after FOR UPDATE OF, and drizzle would write the schema before it. */
const applicationInQuery = pgTable('application', {})

/**
 * What decides about a change of an application's state, if `personId` is a member of its organisation; nobody else can
 * change it until the transaction ends. Call it inside `asPerson`.
 */
export async function findStanding(db: Db, applicationId: string, personId: string) {
  const [row] = await db
    .select({
      id: applicationTable.id,
      status: applicationTable.status,
      role: organisationMemberTable.role,
      reopenedUntil: applicationTable.reopenedUntil,
      submitUntil: applicationTable.submitUntil,
      /** Whether the organisation has another that is not withdrawn in this round, which takes one. */
      anotherGoesOn: sql<boolean>`EXISTS (SELECT FROM grants.application other WHERE other.round_id = ${applicationTable.roundId}
        AND other.organisation_id = ${applicationTable.organisationId} AND other.status <> 'withdrawn' AND other.is_only AND ${applicationTable.isOnly}
        AND other.id <> ${applicationTable.id})`,
      round: {
        slug: roundTable.slug,
        status: roundTable.status,
        opensAt: roundTable.opensAt,
        closesAt: roundTable.closesAt,
        graceMinutes: roundTable.graceMinutes,
        signOffRequired: roundTable.signOffRequired,
      },
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
    .where(eq(applicationTable.id, applicationId))
    .for('no key update', { of: applicationInQuery })
  return row
}
