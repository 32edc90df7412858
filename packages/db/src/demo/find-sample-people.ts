import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../client/open-database.ts'
import { rowsOf } from '../client/rows-of.ts'

const row = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  organisations: z.array(z.string()),
  staff: z.array(z.enum(['fund-manager', 'auditor'])),
})

/** The people made up for demonstrations, with what each can show. */
export function findSamplePeople(db: Db): Promise<z.output<typeof row>[]> {
  return rowsOf(db, row, sql`SELECT id, name, email, organisations, staff FROM grants.sample_people()`)
}
