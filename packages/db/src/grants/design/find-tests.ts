import { asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { personTable } from '../../auth/auth-tables.ts'
import type { Db } from '../../client/open-database.ts'
import { roundEventTable, roundTable, roundVersionTable } from '../grants-tables.ts'

const applications = sql<{ all: number; submitted: number }>`(
  SELECT json_build_object('all', count(*)::int, 'submitted', count(standing_submission_id)::int)
  FROM grants.application WHERE application.round_id = ${roundTable.id})`

/** The tests of a round, oldest first, each with who began it, what it is of and how many try it. Call it inside `asPerson`. */
export function findTests(db: Db, roundId: string) {
  const begun = alias(roundEventTable, 'begun')
  return db
    .select({
      id: roundTable.id,
      slug: roundTable.slug,
      status: roundTable.status,
      closesAt: roundTable.closesAt,
      sealed: roundTable.sealedUntilClosing,
      versionSha256: roundVersionTable.sha256,
      begunAt: begun.at,
      begunBy: personTable.name,
      endedAt: sql<
        string | null
      >`(SELECT json_build_object('at', ended.at) ->> 'at' FROM ${roundEventTable} ended
        WHERE ended.round_id = ${roundTable.id} AND ended.kind = 'test-ended')`,
      applications,
    })
    .from(roundTable)
    .innerJoin(roundVersionTable, eq(roundVersionTable.id, roundTable.versionId))
    .innerJoin(begun, sql`${begun.roundId} = ${roundTable.id} AND ${begun.kind} = 'test-begun'`)
    .leftJoin(personTable, eq(personTable.id, begun.actorId))
    .where(eq(roundTable.testOf, roundId))
    .orderBy(asc(begun.at), asc(roundTable.id))
}
