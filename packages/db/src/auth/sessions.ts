import { and, desc, eq, gt, ne, sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'
import { sessionTable } from './auth-tables.ts'

/** The sessions of a person that have not ended, the one used last first. */
export function findSessions(db: Db, personId: string) {
  return db
    .select({
      id: sessionTable.id,
      userAgent: sessionTable.userAgent,
      createdAt: sessionTable.createdAt,
      usedAt: sessionTable.updatedAt,
    })
    .from(sessionTable)
    .where(and(eq(sessionTable.userId, personId), gt(sessionTable.expiresAt, sql`now()`)))
    .orderBy(desc(sessionTable.updatedAt), desc(sessionTable.id))
}

/** Ends one session of a person; says whether there was one. */
export async function deleteSession(db: Db, personId: string, sessionId: string): Promise<boolean> {
  const rows = await db
    .delete(sessionTable)
    .where(and(eq(sessionTable.userId, personId), eq(sessionTable.id, sessionId)))
    .returning({ id: sessionTable.id })
  return rows.length === 1
}

/** Ends all sessions of a person but one; says how many there were. */
export async function deleteOtherSessions(db: Db, personId: string, sessionId: string): Promise<number> {
  const rows = await db
    .delete(sessionTable)
    .where(and(eq(sessionTable.userId, personId), ne(sessionTable.id, sessionId)))
    .returning({ id: sessionTable.id })
  return rows.length
}
