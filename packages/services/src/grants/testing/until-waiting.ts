import type { Db } from '@academy/db/client/open-database'
import { sql } from 'drizzle-orm'

/** Comes back when so many connections to this database wait for a lock. */
export async function untilWaiting(db: Db, connections: number): Promise<void> {
  for (;;) {
    const { rows } = await db.execute(
      sql`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
    if (rows.length >= connections) return
  }
}
