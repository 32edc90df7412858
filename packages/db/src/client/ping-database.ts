import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './open-database.ts'
import { rowsOf } from './rows-of.ts'

const answer = z.object({ up: z.int() })

/** Throws what the driver says when the database does not answer. */
export async function pingDatabase(db: Db): Promise<void> {
  await rowsOf(db, answer, sql`SELECT 1 AS up`)
}
