import { sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'

export interface ExpiredCounts {
  sessions: number
  /** Links to sign in. */
  verifications: number
  rateLimits: number
}

/** Removes sessions, links and counted attempts that have expired by the database's clock; says how many there were. */
export async function deleteExpired(db: Db): Promise<ExpiredCounts> {
  const { rows } = await db.execute<Record<'sessions' | 'verifications' | 'rate_limits', string>>(
    sql`SELECT sessions, verifications, rate_limits FROM auth.delete_expired()`,
  )
  const [row] = rows
  return {
    sessions: Number(row?.sessions ?? 0),
    verifications: Number(row?.verifications ?? 0),
    rateLimits: Number(row?.rate_limits ?? 0),
  }
}
