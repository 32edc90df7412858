import { eq, and, sql } from 'drizzle-orm'
import { changeRows } from '../../client/change-rows.ts'
import type { Db } from '../../client/open-database.ts'
import {
  awardChangeAnswerTable,
  awardChangeTable,
  decisionApprovalTable,
  decisionEventTable,
  decisionRecordTable,
  decisionReviewTable,
  decisionSetTable,
  decisionTable,
  decisionWordsTable,
} from '../decide-tables.ts'

/** Nobody else writes of the decisions of a round until the transaction ends. Call it inside `asPerson`, before what is read. */
export async function lockDecisions(db: Db, roundId: string): Promise<void> {
  await changeRows(db, sql`SELECT grants.decide_in_turn(${roundId})`)
}

export type NewDecisionSet = Omit<typeof decisionSetTable.$inferInsert, 'id' | 'no' | 'status' | 'proposedAt'>
export type NewDecision = Omit<typeof decisionTable.$inferInsert, 'id' | 'roundId' | 'setId'>

/** Keeps a set of decisions whole, in two statements; the database numbers it. Call it inside `asPerson`. */
export async function insertDecisions(
  db: Db,
  set: NewDecisionSet,
  decisions: readonly NewDecision[],
): Promise<{ id: string; no: number }> {
  const [row] = await db
    .insert(decisionSetTable)
    .values({ ...set, no: 1 })
    .returning({ id: decisionSetTable.id, no: decisionSetTable.no })
  if (!row) throw new Error('a set that was kept has no number')
  await db
    .insert(decisionTable)
    .values(decisions.map((each) => ({ ...each, roundId: set.roundId, setId: row.id })))
  return row
}

/** Keeps what was written to a decision; false where somebody else kept this number. Call it inside `asPerson`. */
export async function insertDecisionWords(
  db: Db,
  words: Omit<typeof decisionWordsTable.$inferInsert, 'id' | 'writtenAt'>,
): Promise<boolean> {
  const rows = await db
    .insert(decisionWordsTable)
    .values(words)
    .onConflictDoNothing()
    .returning({ id: decisionWordsTable.id })
  return rows.length === 1
}

/** Keeps that somebody approved, and when. Call it inside `asPerson`. */
export async function insertDecisionApproval(
  db: Db,
  approval: Omit<typeof decisionApprovalTable.$inferInsert, 'id' | 'approvedAt'>,
): Promise<Date> {
  const [row] = await db
    .insert(decisionApprovalTable)
    .values(approval)
    .returning({ at: decisionApprovalTable.approvedAt })
  if (!row) throw new Error('an approval that was kept has no time')
  return row.at
}

/** Keeps that a set was sent back or sealed, which the database applies. Call it inside `asPerson`. */
export async function insertDecisionEvent(
  db: Db,
  event: Pick<typeof decisionEventTable.$inferInsert, 'roundId' | 'setId' | 'kind' | 'actorId' | 'reason'>,
): Promise<void> {
  await db.insert(decisionEventTable).values(event)
}

/** Keeps the sealed set as it is published. Call it inside `asPerson`. */
export async function insertDecisionRecord(
  db: Db,
  record: Omit<typeof decisionRecordTable.$inferInsert, 'sealedAt'>,
): Promise<void> {
  await db.insert(decisionRecordTable).values(record)
}

/** The sealed set of a round as it is published. Call it inside `asPerson`. */
export async function findDecisionRecord(db: Db, roundId: string) {
  const [row] = await db
    .select({ canonicalJson: decisionRecordTable.canonicalJson, sha256: decisionRecordTable.sha256 })
    .from(decisionRecordTable)
    .innerJoin(decisionSetTable, eq(decisionSetTable.id, decisionRecordTable.setId))
    .where(and(eq(decisionRecordTable.roundId, roundId), eq(decisionSetTable.status, 'sealed')))
  return row
}

/** Keeps that an award should end or be offered. Call it inside `asPerson`. */
export async function insertAwardChange(
  db: Db,
  change: Omit<typeof awardChangeTable.$inferInsert, 'id' | 'seq' | 'proposedAt'>,
): Promise<string> {
  const [row] = await db.insert(awardChangeTable).values(change).returning({ id: awardChangeTable.id })
  if (!row) throw new Error('a change that was kept has no id')
  return row.id
}

/** Keeps what the second person says to a change. Call it inside `asPerson`. */
export async function insertAwardChangeAnswer(
  db: Db,
  answer: Omit<typeof awardChangeAnswerTable.$inferInsert, 'answeredAt'>,
): Promise<void> {
  await db.insert(awardChangeAnswerTable).values(answer)
}

/** Keeps that somebody looked at a decision again; said of the same fact again it is the same. Call it inside `asPerson`. */
export async function insertDecisionReview(
  db: Db,
  review: Omit<typeof decisionReviewTable.$inferInsert, 'id' | 'reviewedAt'>,
): Promise<boolean> {
  const rows = await db
    .insert(decisionReviewTable)
    .values(review)
    .onConflictDoNothing()
    .returning({ id: decisionReviewTable.id })
  return rows.length === 1
}
