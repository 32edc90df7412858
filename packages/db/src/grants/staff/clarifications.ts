import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { personTable } from '../../auth/auth-tables.ts'
import type { Db } from '../../client/open-database.ts'
import { clarificationAnswerTable, clarificationTable } from '../grants-tables.ts'

/** Keeps a question of staff; gives its id and instant. Call it inside `asPerson`. */
export async function insertClarification(
  db: Db,
  asked: Pick<typeof clarificationTable.$inferInsert, 'applicationId' | 'question' | 'dueAt' | 'askedBy'>,
): Promise<{ id: string; at: Date }> {
  const [row] = await db
    .insert(clarificationTable)
    .values(asked)
    .returning({ id: clarificationTable.id, at: clarificationTable.askedAt })
  if (!row) throw new Error('the question was not kept')
  return row
}

/** Keeps the answer to a question unless there is one; gives its instant if it was kept. Call it inside `asPerson`. */
export async function insertClarificationAnswer(
  db: Db,
  given: Pick<typeof clarificationAnswerTable.$inferInsert, 'clarificationId' | 'answer' | 'answeredBy'>,
): Promise<Date | undefined> {
  const [row] = await db
    .insert(clarificationAnswerTable)
    .values(given)
    .onConflictDoNothing()
    .returning({ at: clarificationAnswerTable.answeredAt })
  return row?.at
}

/** The questions of staff about an application with their answers, the oldest first. Call it inside `asPerson`. */
export function findClarifications(db: Db, applicationId: string, clarificationId?: string) {
  const giver = alias(personTable, 'giver')
  return db
    .select({
      id: clarificationTable.id,
      question: clarificationTable.question,
      dueAt: clarificationTable.dueAt,
      askedAt: clarificationTable.askedAt,
      answer: clarificationAnswerTable.answer,
      answeredAt: clarificationAnswerTable.answeredAt,
      answeredBy: sql<string | null>`${giver.name}`,
    })
    .from(clarificationTable)
    .leftJoin(clarificationAnswerTable, eq(clarificationAnswerTable.clarificationId, clarificationTable.id))
    .leftJoin(giver, eq(giver.id, clarificationAnswerTable.answeredBy))
    .where(
      and(
        eq(clarificationTable.applicationId, applicationId),
        clarificationId === undefined ? undefined : eq(clarificationTable.id, clarificationId),
      ),
    )
    .orderBy(asc(clarificationTable.id))
}
