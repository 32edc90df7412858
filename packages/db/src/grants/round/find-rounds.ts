import { and, desc, eq, ne } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { roundTable, roundVersionTable } from '../grants-tables.ts'

const versionInForce = { id: roundVersionTable.id, definition: roundVersionTable.definition }

/** Every round that the public may see, the one that closes last first, each with the version in force. */
export function findRounds(db: Db) {
  return db
    .select({ round: roundTable, roundVersion: versionInForce })
    .from(roundTable)
    .innerJoin(roundVersionTable, eq(roundVersionTable.id, roundTable.versionId))
    .where(ne(roundTable.status, 'draft'))
    .orderBy(desc(roundTable.closesAt), roundTable.id)
}

/** A round that the public may see, with the version in force. */
export async function findRound(db: Db, slug: string) {
  const [row] = await db
    .select({ round: roundTable, roundVersion: versionInForce })
    .from(roundTable)
    .innerJoin(roundVersionTable, eq(roundVersionTable.id, roundTable.versionId))
    .where(and(eq(roundTable.slug, slug), ne(roundTable.status, 'draft')))
  return row
}
