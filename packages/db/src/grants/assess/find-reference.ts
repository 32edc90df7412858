import { and, eq, isNotNull, sql } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { applicationTable } from '../grants-tables.ts'
import { notBarred } from '../round/not-barred.ts'

/** The application of a round that was submitted and goes on, by its reference. Call it inside `asPerson`. */
export async function findReference(db: Db, roundId: string, reference: string): Promise<string | undefined> {
  const [row] = await db
    .select({ id: applicationTable.id })
    .from(applicationTable)
    .where(
      and(
        eq(applicationTable.roundId, roundId),
        eq(applicationTable.reference, reference),
        isNotNull(applicationTable.standingSubmissionId),
        sql`NOT grants.is_out_of_the_running(application)`,
        notBarred,
      ),
    )
  return row?.id
}
