import { desc, eq, sql } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { personTable } from '../../auth/auth-tables.ts'
import { answerTable } from '../grants-tables.ts'

type FoundAnswer = Awaited<ReturnType<typeof selectAnswers>>[number]
export type AnswerRow = Omit<FoundAnswer, 'setAside'>

export interface FoundAnswers {
  /** The current answer to each question. */
  current: AnswerRow[]
  /** For a question, the newest text that was set aside since its current answer was written. */
  setAside: AnswerRow[]
}

/** The answers of an application, with who wrote each and when: one statement. Call it inside `asPerson`. */
export async function findAnswers(db: Db, applicationId: string): Promise<FoundAnswers> {
  const rows = await selectAnswers(db, applicationId)
  const current = rows.filter((row) => !row.setAside)
  const versions = new Map(current.map(({ field, version }) => [field, version]))
  const setAside = rows.filter((row) => row.setAside && row.version > (versions.get(row.field) ?? 0))
  return { current, setAside }
}

function selectAnswers(db: Db, applicationId: string) {
  const setAside = sql<boolean>`${answerTable.conflictsWith} IS NOT NULL`
  return db
    .selectDistinctOn([answerTable.field, setAside], {
      field: answerTable.field,
      version: answerTable.version,
      value: answerTable.value,
      savedAt: answerTable.savedAt,
      authorId: answerTable.authorId,
      authorName: personTable.name,
      setAside,
    })
    .from(answerTable)
    .innerJoin(personTable, eq(personTable.id, answerTable.authorId))
    .where(eq(answerTable.applicationId, applicationId))
    .orderBy(answerTable.field, setAside, desc(answerTable.version))
}
