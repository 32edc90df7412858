import type { Db } from '../client/open-database.ts'
import { auditEventTable } from './audit-tables.ts'

/** Adds an event. It waits for its place in the log from the moment its transaction commits. */
export async function insertEvent(db: Db, event: typeof auditEventTable.$inferInsert): Promise<void> {
  await db.insert(auditEventTable).values(event)
}

/** Adds several, in one statement. */
export async function insertEvents(
  db: Db,
  events: readonly (typeof auditEventTable.$inferInsert)[],
): Promise<void> {
  await db.insert(auditEventTable).values([...events])
}
