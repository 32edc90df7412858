import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../client/open-database.ts'
import { personTable } from '../../auth/auth-tables.ts'
import { commentTable } from '../grants-tables.ts'

const resolver = alias(personTable, 'resolver')

/** What the people of an application have said to each other, the oldest first. Call it inside `asPerson`. */
export function findComments(db: Db, applicationId: string) {
  return db
    .select({
      id: commentTable.id,
      section: commentTable.section,
      field: commentTable.field,
      body: commentTable.body,
      authorId: commentTable.authorId,
      by: personTable.name,
      writtenAt: commentTable.writtenAt,
      resolvedAt: commentTable.resolvedAt,
      resolvedBy: resolver.name,
    })
    .from(commentTable)
    .innerJoin(personTable, eq(personTable.id, commentTable.authorId))
    .leftJoin(resolver, eq(resolver.id, commentTable.resolvedBy))
    .where(eq(commentTable.applicationId, applicationId))
    .orderBy(asc(commentTable.id))
}

export async function insertComment(
  db: Db,
  comment: Pick<
    typeof commentTable.$inferInsert,
    'applicationId' | 'section' | 'field' | 'body' | 'authorId'
  >,
): Promise<string> {
  const [row] = await db.insert(commentTable).values(comment).returning({ id: commentTable.id })
  if (!row) throw new Error('the comment was not kept')
  return row.id
}

/** Marks a comment as dealt with by `personId`, or as open again. Whether there is such a comment. */
export async function markComment(
  db: Db,
  comment: { applicationId: string; id: string; personId: string; isResolved: boolean },
): Promise<boolean> {
  const { applicationId, id, personId, isResolved } = comment
  const rows = await db
    .update(commentTable)
    .set(
      isResolved
        ? { resolvedBy: personId, resolvedAt: sql`date_trunc('milliseconds', clock_timestamp())` }
        : { resolvedBy: null, resolvedAt: null },
    )
    .where(and(eq(commentTable.id, id), eq(commentTable.applicationId, applicationId)))
    .returning({ id: commentTable.id })
  return rows.length === 1
}
