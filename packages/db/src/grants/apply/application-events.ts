import { asc, eq, sql } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { applicationEventTable } from '../grants-tables.ts'

type NewEvent = Pick<
  typeof applicationEventTable.$inferInsert,
  'applicationId' | 'kind' | 'actorId' | 'detail'
> & {
  /** Now, by the database's clock, where nothing is said: after whatever lock the transaction has waited for. */
  at?: Date
}

/**
 * Adds an event to an application's history and gives its instant; the database moves the application, or refuses an
 * order that cannot be. Call it inside `asPerson`.
 */
export async function insertApplicationEvent(db: Db, event: NewEvent): Promise<Date> {
  return (await keepApplicationEvent(db, event)).at
}

/** The same, with the id of the event, for what is said about it. */
export async function keepApplicationEvent(db: Db, event: NewEvent): Promise<{ id: string; at: Date }> {
  const at = event.at ?? sql`date_trunc('milliseconds', clock_timestamp())`
  const [row] = await db
    .insert(applicationEventTable)
    .values({ ...event, at })
    .returning({ id: applicationEventTable.id, at: applicationEventTable.at })
  if (!row) throw new Error('the event was not kept')
  return row
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
