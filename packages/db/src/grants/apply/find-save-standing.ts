import { and, eq } from 'drizzle-orm'
import { pgTable } from 'drizzle-orm/pg-core'
import type { Db } from '../../client/open-database.ts'
import { applicationTable, organisationMemberTable, roundTable, roundVersionTable } from '../grants-tables.ts'

/** PostgreSQL wants the name in the query after FOR UPDATE OF, and drizzle would write the schema before it. */
const applicationInQuery = pgTable('application', {})

/**
 * What saving an answer depends on, and no more, if `personId` is a member. Nobody else can change the application, or
 * save an answer of it, until the transaction ends. Call it inside `asPerson`.
 */
export async function findSaveStanding(db: Db, applicationId: string, personId: string) {
  const [row] = await db
    .select({
      status: applicationTable.status,
      reopenedSections: applicationTable.reopenedSections,
      roundVersionId: applicationTable.roundVersionId,
      round: { status: roundTable.status },
    })
    .from(applicationTable)
    .innerJoin(
      organisationMemberTable,
      and(
        eq(organisationMemberTable.organisationId, applicationTable.organisationId),
        eq(organisationMemberTable.personId, personId),
      ),
    )
    .innerJoin(roundTable, eq(roundTable.id, applicationTable.roundId))
    .where(eq(applicationTable.id, applicationId))
    .for('no key update', { of: applicationInQuery })
  return row
}

/** A version of a round, as it is kept. */
export async function findRoundVersion(db: Db, id: string) {
  const [row] = await db
    .select({ id: roundVersionTable.id, definition: roundVersionTable.definition })
    .from(roundVersionTable)
    .where(eq(roundVersionTable.id, id))
  return row
}
