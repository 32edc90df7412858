import { answerValueSchema } from '@academy/domain/form/answer-value-schema'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'

const row = z.object({
  key: z.string(),
  version: z.number(),
  value: answerValueSchema,
  savedAt: pgValue.instant,
  authorId: z.string(),
  authorName: z.string(),
  isParallel: z.boolean(),
})

/** One version of one answer: of a field, or of a table's cell. */
export interface AnswerRow extends Omit<z.output<typeof row>, 'savedAt' | 'isParallel'> {
  savedAt: Date
}

export interface FoundAnswers {
  /** The current answer under each key. */
  current: AnswerRow[]
  /** Every text that was set aside and that nobody has dealt with, the oldest first. */
  parallel: AnswerRow[]
}

/**
 * The answers of an application, with who wrote each and when: one statement, which steps from key to key and so costs no
 * more for a key of a thousand versions. Each author is looked for by id: a plain join would read all people, whom
 * row-level security must look at one by one. Call it inside `asPerson`.
 */
export async function findAnswers(db: Db, applicationId: string): Promise<FoundAnswers> {
  const rows = await rowsOf(
    db,
    row,
    sql`
    WITH RECURSIVE step(key) AS (
      (SELECT key FROM grants.answer WHERE application_id = ${applicationId} ORDER BY key LIMIT 1)
      UNION ALL
      SELECT (SELECT next.key FROM grants.answer next WHERE next.application_id = ${applicationId} AND next.key > step.key
              ORDER BY next.key LIMIT 1)
      FROM step WHERE step.key IS NOT NULL
    ), found AS (
      SELECT current.*, false AS parallel FROM step CROSS JOIN LATERAL (
        SELECT key, version, value, saved_at, author_id FROM grants.answer
        WHERE application_id = ${applicationId} AND key = step.key AND conflicts_with IS NULL
        ORDER BY version DESC LIMIT 1
      ) current
      UNION ALL
      SELECT key, version, value, saved_at, author_id, true FROM grants.answer aside
      WHERE application_id = ${applicationId} AND conflicts_with IS NOT NULL AND NOT EXISTS (
        SELECT FROM grants.answer_resolution done
        WHERE done.application_id = ${applicationId} AND done.key = aside.key AND done.version = aside.version)
    )
    SELECT found.key, version, value, saved_at AS "savedAt", author_id AS "authorId", person.name AS "authorName",
      parallel AS "isParallel"
    FROM found CROSS JOIN LATERAL (SELECT name FROM auth.person WHERE id = author_id LIMIT 1) person
    ORDER BY found.key, version`,
  )
  const of = (isParallel: boolean) => rows.filter((each) => each.isParallel === isParallel).map(toAnswerRow)
  return { current: of(false), parallel: of(true) }
}

function toAnswerRow({ savedAt, isParallel: _, ...answer }: z.output<typeof row>): AnswerRow {
  return { ...answer, savedAt: new Date(savedAt) }
}
