import { inArray } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { conflictLogTable } from '../assess-tables.ts'

/**
 * Takes what has still to be written into the audit log, the oldest first; of two workers one takes it. Of the worker, in the
 * transaction that writes it.
 */
export function takeConflictLog(tx: Db, rowsMax: number) {
  const oldest = tx
    .select({ id: conflictLogTable.id })
    .from(conflictLogTable)
    .orderBy(conflictLogTable.at, conflictLogTable.id)
    .limit(rowsMax)
  return tx.delete(conflictLogTable).where(inArray(conflictLogTable.id, oldest)).returning()
}
