import { eq } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { applicationTable, organisationTable } from '../grants-tables.ts'

/** Every application of a round with its state, never its answers. For staff, inside `asPerson`. */
export function findApplicationsOfRound(db: Db, roundId: string) {
  return db
    .select({
      id: applicationTable.id,
      reference: applicationTable.reference,
      status: applicationTable.status,
      createdAt: applicationTable.createdAt,
      submittedAt: applicationTable.submittedAt,
      organisationName: organisationTable.name,
    })
    .from(applicationTable)
    .innerJoin(organisationTable, eq(organisationTable.id, applicationTable.organisationId))
    .where(eq(applicationTable.roundId, roundId))
    .orderBy(applicationTable.reference)
}
