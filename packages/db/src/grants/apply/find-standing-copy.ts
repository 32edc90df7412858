import { eq } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { applicationTable, roundVersionTable, submissionTable } from '../grants-tables.ts'

/** The submission of an application that stands, as the exact text, with the version of the round it answers. Call it inside `asPerson`. */
export async function findStandingCopy(db: Db, applicationId: string) {
  const [row] = await db
    .select({
      canonicalJson: submissionTable.canonicalJson,
      roundVersion: { id: roundVersionTable.id, definition: roundVersionTable.definition },
    })
    .from(applicationTable)
    .innerJoin(submissionTable, eq(submissionTable.id, applicationTable.standingSubmissionId))
    .innerJoin(roundVersionTable, eq(roundVersionTable.id, submissionTable.roundVersionId))
    .where(eq(applicationTable.id, applicationId))
  return row
}
