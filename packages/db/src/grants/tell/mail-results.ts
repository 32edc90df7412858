import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'

const row = z.object({ written: z.number() })

/** Writes to everybody of an application that its result can be read, once for each letter. Says how many mails. One statement, as the worker. */
export async function mailResults(db: Db): Promise<number> {
  const [said] = await rowsOf(db, row, sql`SELECT grants.mail_results() AS written`)
  return said?.written ?? 0
}
