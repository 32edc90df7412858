import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'

const row = z.object({ written: z.number() })

/** Writes to whoever took an appeal, or may, of its next date: in the two days before it, and each week after. Says how many mails. One statement, as the worker. */
export async function remindOfAppeals(db: Db): Promise<number> {
  const [said] = await rowsOf(db, row, sql`SELECT grants.remind_of_appeals() AS written`)
  return said?.written ?? 0
}
