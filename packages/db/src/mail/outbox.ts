import { and, asc, desc, eq, isNull, lte, sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'
import { outboxTable } from './mail-tables.ts'

export type OutboxRow = typeof outboxTable.$inferSelect
export type NewMail = Pick<
  typeof outboxTable.$inferInsert,
  'template' | 'language' | 'recipientEmail' | 'recipientId' | 'params' | 'sample' | 'cause'
>

/** Puts a mail in the outbox. It reads nothing back: the web application may not see real people's mail. */
export async function insertMail(db: Db, mail: NewMail): Promise<void> {
  await db.insert(outboxTable).values(mail)
}

/** The newest mails of demo mode, for the outbox page. */
export function findSampleMail(db: Db, rowsMax: number) {
  return db
    .select()
    .from(outboxTable)
    .where(eq(outboxTable.sample, true))
    .orderBy(desc(outboxTable.createdAt), desc(outboxTable.id))
    .limit(rowsMax)
}

/**
 * Takes mails that wait, oldest first, for as long as the transaction lasts: a second worker passes them over.
 */
export function takeWaitingMail(tx: Db, rowsMax: number) {
  return tx
    .select()
    .from(outboxTable)
    .where(and(isNull(outboxTable.sentAt), lte(outboxTable.nextAttemptAt, sql`now()`)))
    .orderBy(asc(outboxTable.nextAttemptAt), asc(outboxTable.id))
    .limit(rowsMax)
    .for('update', { skipLocked: true })
}

/** Notes that a mail has left. A sign-in link is forgotten with it: it must not be found here afterwards. */
export async function markMailSent(tx: Db, mail: Pick<OutboxRow, 'id' | 'template'>): Promise<void> {
  await tx
    .update(outboxTable)
    .set({
      sentAt: sql`clock_timestamp()`,
      attempts: sql`${outboxTable.attempts} + 1`,
      lastError: null,
      ...(mail.template === 'sign-in-link' && { params: {} }),
    })
    .where(eq(outboxTable.id, mail.id))
}

/** Notes that a mail did not leave, and when to try again. */
export async function markMailFailed(tx: Db, id: string, error: string, waitMs: number): Promise<void> {
  await tx
    .update(outboxTable)
    .set({
      attempts: sql`${outboxTable.attempts} + 1`,
      lastError: error.slice(0, 500),
      nextAttemptAt: sql`clock_timestamp() + make_interval(secs => ${waitMs / 1000})`,
    })
    .where(eq(outboxTable.id, id))
}

/** Removes a mail that waits and is no longer true. Its fact may be told again if it comes true again. */
export async function deleteMail(tx: Db, id: string): Promise<void> {
  await tx.delete(outboxTable).where(and(eq(outboxTable.id, id), isNull(outboxTable.sentAt)))
}
