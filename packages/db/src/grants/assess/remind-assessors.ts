import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'

const row = z.object({ written: z.number() })

/** Writes to assessors of what is due in three days or was due, once each. Says how many mails. One statement, as the worker. */
export async function remindAssessors(db: Db): Promise<number> {
  const [said] = await rowsOf(db, row, sql`SELECT grants.remind_assessors() AS written`)
  return said?.written ?? 0
}
