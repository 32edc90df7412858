import { asc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../client/open-database.ts'
import { pgValue } from '../client/pg-value.ts'
import { rowsOf } from '../client/rows-of.ts'
import { auditEventTable, headTable, leafTable, unsealedTable } from './audit-tables.ts'

/** Any number that nothing else locks on: one sealer at a time gives out places. */
const SEAL_LOCK = 20181102

const clockRow = z.object({ at: pgValue.instant })

/** Waits until this transaction alone may extend the log; gives the instant from which it does. */
export async function lockLog(tx: Db): Promise<Date> {
  const [row] = await rowsOf(
    tx,
    clockRow,
    sql`SELECT date_trunc('milliseconds', clock_timestamp()) AS at
        FROM (SELECT pg_advisory_xact_lock(${SEAL_LOCK}) OFFSET 0) lock`,
  )
  if (!row) throw new Error('the log was not locked')
  return new Date(row.at)
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
