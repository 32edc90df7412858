import { sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'

/**
 * Does `work` in one transaction in which row-level security sees this person, and nobody else. The setting ends with
 * the transaction, so that a pooled connection never carries one person into another's request.
 */
export function asPerson<T>(db: Db, personId: string, work: (tx: Db) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`SELECT set_config('app.person_id', ${personId}, true)`)
    return work(tx)
  })
}
