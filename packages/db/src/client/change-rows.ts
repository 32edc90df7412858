import type { SQL } from 'drizzle-orm'
import type { Db } from './open-database.ts'

/** Sends a statement that changes rows and answers none, for writes that are truly SQL. How many rows it changed. */
export async function changeRows(db: Db, statement: SQL): Promise<number> {
  const { rowCount } = await db.execute(statement)
  return rowCount ?? 0
}
