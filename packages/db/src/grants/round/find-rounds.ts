import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { roundTable, roundVersionTable } from '../grants-tables.ts'

const versionInForce = { id: roundVersionTable.id, definition: roundVersionTable.definition }

/** When its results were told to everybody; nothing before that instant. */
const toldAt = sql<string | null>`grants.told_at(${roundTable.id})`

/** Every round that the public may see, the one that closes last first, each with the version in force. */
export function findRounds(db: Db) {
  return db
    .select({ round: roundTable, roundVersion: versionInForce, toldAt })
    .from(roundTable)
    .innerJoin(roundVersionTable, eq(roundVersionTable.id, roundTable.versionId))
    .where(and(ne(roundTable.status, 'draft'), isNull(roundTable.testOf)))
    .orderBy(desc(roundTable.closesAt), roundTable.id)
}

/** How the deadline last moved by the rule: how long our service was down, and the deadline before. */
const movedByRule = sql<{ minutes: number; from: string } | null>`(
  SELECT json_build_object('minutes', (event.detail ->> 'minutes')::int, 'from', event.detail ->> 'from')
  FROM grants.round_event event WHERE event.round_id = ${roundTable.id} AND event.kind = 'extended-by-rule'
  ORDER BY event.seq DESC LIMIT 1)`

/** When it was cancelled and why; `null` where the platform itself did, which gives no reason. */
const cancelled = sql<{ at: string; reason: string | null } | null>`(
  SELECT json_build_object('at', event.at, 'reason', event.detail ->> 'reason')
  FROM grants.round_event event WHERE event.round_id = ${roundTable.id} AND event.kind = 'cancelled')`

/** A round that the public may see, with the version in force; a test where whoever asks may see that. */
export async function findRound(db: Db, slug: string) {
  const [row] = await db
    .select({ round: roundTable, roundVersion: versionInForce, movedByRule, cancelled, toldAt })
    .from(roundTable)
    .innerJoin(roundVersionTable, eq(roundVersionTable.id, roundTable.versionId))
    .where(and(eq(roundTable.slug, slug), ne(roundTable.status, 'draft')))
  return row
}
