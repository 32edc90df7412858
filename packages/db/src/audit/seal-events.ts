import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'
import { auditEventTable, headTable, leafTable, unsealedTable } from './audit-tables.ts'

/** Any number that nothing else locks on: one sealer at a time gives out places. */
const SEAL_LOCK = 20181102

/** Waits until this transaction alone may extend the log. */
export async function lockLog(tx: Db): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(${SEAL_LOCK})`)
}

/** Events that wait for a place, in the order of their ids (which is that of their making, to the millisecond). */
export function findUnsealed(tx: Db, rowsMax: number) {
  return tx
    .select({ id: auditEventTable.id, hash: auditEventTable.hash })
    .from(unsealedTable)
    .innerJoin(auditEventTable, eq(auditEventTable.id, unsealedTable.eventId))
    .orderBy(asc(auditEventTable.id))
    .limit(rowsMax)
}

/** Gives events their places and keeps the head that was signed over them. Call it under `lockLog`. */
export async function insertLeaves(
  tx: Db,
  leaves: readonly (typeof leafTable.$inferInsert)[],
  head: typeof headTable.$inferInsert,
): Promise<void> {
  await tx.insert(leafTable).values([...leaves])
  await tx.insert(headTable).values(head)
  const sealed = leaves.map(({ eventId }) => eventId)
  await tx.delete(unsealedTable).where(inArray(unsealedTable.eventId, sealed))
}
