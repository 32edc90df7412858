import { asc, eq } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { applicationEventTable } from '../grants-tables.ts'

/** Adds an event to an application's history. Call it inside `asPerson`. */
export async function insertApplicationEvent(
  db: Db,
  event: Pick<
    typeof applicationEventTable.$inferInsert,
    'applicationId' | 'kind' | 'at' | 'actorId' | 'detail'
  >,
): Promise<void> {
  await db.insert(applicationEventTable).values(event)
}

/** An application's history, oldest first. Call it inside `asPerson`. */
export function findApplicationEvents(db: Db, applicationId: string) {
  return db
    .select({
      kind: applicationEventTable.kind,
      at: applicationEventTable.at,
      actorId: applicationEventTable.actorId,
      detail: applicationEventTable.detail,
    })
    .from(applicationEventTable)
    .where(eq(applicationEventTable.applicationId, applicationId))
    .orderBy(asc(applicationEventTable.seq))
}
