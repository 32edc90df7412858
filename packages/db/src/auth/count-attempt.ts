import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../client/open-database.ts'
import { rowsOf } from '../client/rows-of.ts'

const row = z.object({ count: z.number() })

/** Counts one more attempt under `key` and says how many there were in the window that began with the first of them. */
export async function countAttempt(db: Db, key: string, windowMs: number): Promise<number> {
  // Milliseconds since 1970, as better-auth counts in the same table.
  const nowMs = sql`floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint`
  const isOver = sql`rate_limit.last_request <= excluded.last_request - ${windowMs}`
  const [attempt] = await rowsOf(
    db,
    row,
    sql`
    INSERT INTO auth.rate_limit (key, count, last_request) VALUES (${key}, 1, ${nowMs})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN ${isOver} THEN 1 ELSE rate_limit.count + 1 END,
      last_request = CASE WHEN ${isOver} THEN excluded.last_request ELSE rate_limit.last_request END
    RETURNING count`,
  )
  return attempt?.count ?? 1
}
