import { sql } from 'drizzle-orm'
import type { Db } from './open-database.ts'

/** Throws what the driver says when the database does not answer. */
export async function pingDatabase(db: Db): Promise<void> {
  await db.execute(sql`SELECT 1`)
}
