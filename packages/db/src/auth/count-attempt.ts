import { sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'

/** Counts one more attempt under `key` and says how many there were in the window that began with the first of them. */
export async function countAttempt(db: Db, key: string, now: Date, windowMs: number): Promise<number> {
  const at = now.getTime()
  const { rows } = await db.execute<{ count: number }>(sql`
    INSERT INTO auth.rate_limit (key, count, last_request) VALUES (${key}, 1, ${at})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN rate_limit.last_request <= ${at - windowMs} THEN 1 ELSE rate_limit.count + 1 END,
      last_request = CASE WHEN rate_limit.last_request <= ${at - windowMs} THEN ${at} ELSE rate_limit.last_request END
    RETURNING count`)
  return rows[0]?.count ?? 1
}
