import { and, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'
import { applicationTable, formVersionTable, organisationTable, roundTable } from './grants-tables.ts'

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
      definition: formVersionTable.definition,
      formVersion: formVersionTable.version,
    })
    .from(roundTable)
    .innerJoin(formVersionTable, eq(formVersionTable.roundId, roundTable.id))
    .where(and(eq(roundTable.slug, slug), sql`${roundTable.status} <> 'draft'`))
    .orderBy(desc(formVersionTable.version))
    .limit(1)
  return row
}

/** Every application of a round with its state, never its answers. For staff, inside `asPerson`. */
export function findApplicationsOfRound(db: Db, roundId: string) {
  return db
    .select({
      id: applicationTable.id,
      reference: applicationTable.reference,
      status: applicationTable.status,
      createdAt: applicationTable.createdAt,
      submittedAt: applicationTable.submittedAt,
      organisationName: organisationTable.name,
    })
    .from(applicationTable)
    .innerJoin(organisationTable, eq(organisationTable.id, applicationTable.organisationId))
    .where(eq(applicationTable.roundId, roundId))
    .orderBy(applicationTable.reference)
}
