import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'
import { personTable } from '../auth/auth-tables.ts'
import { answerTable } from './grants-tables.ts'

export type AnswerRow = Awaited<ReturnType<typeof findAnswers>>[number]

/** The current answer to each question of an application, with who wrote it and when. Call it inside `asPerson`. */
export function findAnswers(db: Db, applicationId: string) {
  return db
    .selectDistinctOn([answerTable.field], {
      field: answerTable.field,
      version: answerTable.version,
      value: answerTable.value,
      savedAt: answerTable.savedAt,
      authorId: answerTable.authorId,
      authorName: personTable.name,
    })
    .from(answerTable)
    .innerJoin(personTable, eq(personTable.id, answerTable.authorId))
    .where(and(eq(answerTable.applicationId, applicationId), isNull(answerTable.conflictsWith)))
    .orderBy(answerTable.field, desc(answerTable.version))
}

/**
 * What was set aside because somebody else had saved meanwhile, and has not been answered by a later version: for
 * each question the newest such text.
 */
export function findSetAside(db: Db, applicationId: string, fields: readonly string[]) {
  const current = sql`(SELECT max(version) FROM ${answerTable} newer WHERE newer.application_id = ${answerTable.applicationId}
    AND newer.field = ${answerTable.field} AND newer.conflicts_with IS NULL)`
  return db
    .selectDistinctOn([answerTable.field], {
      field: answerTable.field,
      version: answerTable.version,
      value: answerTable.value,
      savedAt: answerTable.savedAt,
      authorId: answerTable.authorId,
      authorName: personTable.name,
    })
    .from(answerTable)
    .innerJoin(personTable, eq(personTable.id, answerTable.authorId))
    .where(
      and(
        eq(answerTable.applicationId, applicationId),
        sql`${answerTable.field} = ANY(${sql.param([...fields])})`,
        sql`${answerTable.conflictsWith} IS NOT NULL`,
        sql`${answerTable.version} > ${current}`,
      ),
    )
    .orderBy(answerTable.field, desc(answerTable.version))
}
