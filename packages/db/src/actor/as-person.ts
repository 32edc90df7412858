import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../client/open-database.ts'
import { pgValue } from '../client/pg-value.ts'
import { rowsOf } from '../client/rows-of.ts'
import type { ClockReading } from './clock-reading.ts'

const row = z.object({ set_config: z.string(), at: pgValue.instant })

/**
 * Does `work` in one transaction in which row-level security sees this person, and nobody else. The setting ends with
 * the transaction, so that a pooled connection never carries one person into another's request. The statement that says
 * who asks reads the database's clock too: `clock.at` is the time of what `work` does where nothing waits for a lock.
 */
export function asPerson<T>(
  db: Db,
  personId: string,
  work: (tx: Db, clock: ClockReading) => Promise<T>,
): Promise<T> {
  return db.transaction(async (tx) => {
    const [read] = await rowsOf(
      tx,
      row,
      sql`SELECT set_config('app.person_id', ${personId}, true), date_trunc('milliseconds', clock_timestamp()) AS at`,
    )
    if (!read) throw new Error('the database did not say its time')
    return work(tx, { at: new Date(read.at), heardAtMs: performance.now() })
  })
}
