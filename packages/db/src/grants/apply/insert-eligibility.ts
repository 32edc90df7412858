import type { Db } from '../../client/open-database.ts'
import { applicationEligibilityTable } from '../grants-tables.ts'

/** Keeps what was answered before an application was begun. Call it inside `asPerson`. */
export async function insertEligibility(
  db: Db,
  eligibility: typeof applicationEligibilityTable.$inferInsert,
): Promise<void> {
  await db.insert(applicationEligibilityTable).values(eligibility)
}
