import type { RoundEventKind } from '@academy/domain/grants/round-state'
import { sql } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { roundEventTable, roundTable, roundVersionTable } from '../grants-tables.ts'

export type NewRoundVersion = Omit<
  typeof roundVersionTable.$inferInsert,
  'id' | 'roundId' | 'no' | 'createdAt'
>

/** Adds the row of a round, a draft with nothing in force, unless one with its slug is there. */
export async function insertRound(
  db: Db,
  round: Omit<typeof roundTable.$inferInsert, 'status' | 'versionId'>,
): Promise<{ id: string } | undefined> {
  const [row] = await db
    .insert(roundTable)
    .values({ ...round, status: 'draft' })
    .onConflictDoNothing()
    .returning({ id: roundTable.id })
  return row
}

/** Adds a version of a round; `no` is its number, from 1. */
export async function insertRoundVersion(
  db: Db,
  roundId: string,
  no: number,
  version: NewRoundVersion,
): Promise<{ id: string }> {
  const [row] = await db
    .insert(roundVersionTable)
    .values({ ...version, roundId, no })
    .returning({ id: roundVersionTable.id })
  if (!row) throw new Error('the version of the round was not kept')
  return row
}

/** Adds an event to a round's history, of now by the database's clock; the database does what it means, or refuses an order that cannot be. */
export async function insertRoundEvent(
  db: Db,
  event: Omit<typeof roundEventTable.$inferInsert, 'id' | 'seq' | 'at'>,
): Promise<{ id: string }> {
  const [row] = await db
    .insert(roundEventTable)
    .values({ ...event, at: sql`date_trunc('milliseconds', clock_timestamp())` })
    .returning({ id: roundEventTable.id })
  if (!row) throw new Error('the event of the round was not kept')
  return row
}

const toPublication: readonly RoundEventKind[] = ['proposed', 'approved', 'published']

/** Makes a round of the platform's own (a sample, a test) and puts it on show: by the same events, of nobody. */
export async function insertPublishedRound(
  db: Db,
  round: Omit<typeof roundTable.$inferInsert, 'status' | 'versionId'>,
  version: NewRoundVersion,
): Promise<{ id: string } | undefined> {
  const row = await insertRound(db, round)
  if (!row) return undefined
  const { id: versionId } = await insertRoundVersion(db, row.id, 1, version)
  for (const kind of toPublication) {
    await insertRoundEvent(db, { roundId: row.id, kind, versionId, actorId: null })
  }
  return row
}
