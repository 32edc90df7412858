import { and, isNotNull, lte, ne, sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'
import { outboxTable } from './mail-tables.ts'

/**
 * Takes the reader and the content from mails that were sent `days` ago or longer; says how many there were. The row
 * stays: its `cause` keeps a fact from being reported twice.
 */
export async function forgetSentMail(db: Db, days: number): Promise<number> {
  const { rowCount } = await db
    .update(outboxTable)
    .set({ recipientEmail: '', recipientId: null, params: {} })
    .where(
      and(
        isNotNull(outboxTable.sentAt),
        lte(outboxTable.sentAt, sql`now() - make_interval(days => ${days})`),
        ne(outboxTable.recipientEmail, ''),
      ),
    )
  return rowCount ?? 0
}
