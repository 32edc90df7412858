import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../client/open-database.ts'
import { pgValue } from '../client/pg-value.ts'
import { rowsOf } from '../client/rows-of.ts'

export interface ExpiredCounts {
  sessions: number
  /** Links to sign in. */
  verifications: number
  rateLimits: number
}

const row = z.object({
  sessions: pgValue.bigint,
  verifications: pgValue.bigint,
  rateLimits: pgValue.bigint,
})

/** Removes sessions, links and counted attempts that have expired by the database's clock; says how many there were. */
export async function deleteExpired(db: Db): Promise<ExpiredCounts> {
  const [removed] = await rowsOf(
    db,
    row,
    sql`SELECT sessions, verifications, rate_limits AS "rateLimits" FROM auth.delete_expired()`,
  )
  return {
    sessions: Number(removed?.sessions ?? 0),
    verifications: Number(removed?.verifications ?? 0),
    rateLimits: Number(removed?.rateLimits ?? 0),
  }
}
