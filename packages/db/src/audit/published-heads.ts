import { and, desc, eq, gte, lte, or } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'
import { headTable, publishedHeadTable } from './audit-tables.ts'

/** Heads that were published with the roots they are of, the newest day first; the first `rowsMax` or all. */
export function findPublishedHeads(db: Db, rowsMax?: number) {
  const heads = db.select().from(publishedHeadTable).orderBy(desc(publishedHeadTable.day)).$dynamic()
  return rowsMax === undefined ? heads : heads.limit(rowsMax)
}

/** The newest head that was signed by an instant, and never an earlier one than that of `size`. */
export async function findHeadBy(tx: Db, by: Date, size: bigint) {
  const [head] = await tx
    .select()
    .from(headTable)
    .where(and(gte(headTable.size, size), or(lte(headTable.signedAt, by), eq(headTable.size, size))))
    .orderBy(desc(headTable.size))
    .limit(1)
  return head
}

/** Keeps heads that are published now. Call it under `lockLog`. */
export async function insertPublishedHeads(
  tx: Db,
  heads: readonly (typeof publishedHeadTable.$inferInsert)[],
): Promise<void> {
  await tx.insert(publishedHeadTable).values([...heads])
}
