import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../client/open-database.ts'
import { pgValue } from '../client/pg-value.ts'
import { rowsOf } from '../client/rows-of.ts'

const row = z.object({ count: z.number(), leftMs: pgValue.bigint })

export interface Attempts {
  /** In the window that began with the first of them, this one included. */
  count: number
  /** Until the window ends. */
  leftMs: number
}

/** Counts one more attempt at what a page does, under `key`; says how many there were in the window. */
export async function countAttempt(db: Db, key: string, windowMs: number): Promise<number> {
  const { count } = toAttempts(
    await rowsOf(
      db,
      row,
      sql`SELECT count, left_ms AS "leftMs" FROM grants.count_attempt(${key}, ${windowMs})`,
    ),
  )
  return count
}

/** Counts one more attempt to sign in. Only the role of sign-in can: what pages count stands apart. */
export async function countSignIn(db: Db, key: string, windowMs: number): Promise<Attempts> {
  return toAttempts(
    await rowsOf(
      db,
      row,
      sql`SELECT count, left_ms AS "leftMs" FROM auth.count_attempt(${key}, ${windowMs})`,
    ),
  )
}

function toAttempts([attempt]: z.output<typeof row>[]): Attempts {
  return { count: attempt?.count ?? 1, leftMs: Number(attempt?.leftMs ?? 0) }
}
