import { and, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { formVersionTable, roundTable } from '../grants-tables.ts'

/** Every round that the public may see, the one that closes last first. */
export function findRounds(db: Db) {
  return db
    .select()
    .from(roundTable)
    .where(sql`${roundTable.status} <> 'draft'`)
    .orderBy(desc(roundTable.closesAt), roundTable.id)
}

/** A round that the public may see, with the newest version of its form. */
export async function findRound(db: Db, slug: string) {
  const [row] = await db
    .select({
      round: roundTable,
      formVersion: { id: formVersionTable.id, definition: formVersionTable.definition },
    })
    .from(roundTable)
    .innerJoin(formVersionTable, eq(formVersionTable.roundId, roundTable.id))
    .where(and(eq(roundTable.slug, slug), sql`${roundTable.status} <> 'draft'`))
    .orderBy(desc(formVersionTable.version))
    .limit(1)
  return row
}
