import type { Db } from '../../client/open-database.ts'
import { formVersionTable, roundTable } from '../grants-tables.ts'

/** Adds a round with the first version of its form, unless one with its slug is there. */
export async function insertRound(
  db: Db,
  round: typeof roundTable.$inferInsert,
  definition: unknown,
): Promise<void> {
  const [row] = await db
    .insert(roundTable)
    .values(round)
    .onConflictDoNothing()
    .returning({ id: roundTable.id })
  if (row) await db.insert(formVersionTable).values({ roundId: row.id, version: 1, definition })
}
