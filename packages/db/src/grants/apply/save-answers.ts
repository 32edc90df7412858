import { answerValueSchema, type AnswerValue } from '@academy/domain/form/answers'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'

export interface AnswerToSave {
  field: string
  value: AnswerValue
  /** The version that the author saw; 0 when there was none. */
  base: number
  /** Nothing is written for a blank answer to a question that has none yet. */
  blank: boolean
}

export interface SavedAnswer {
  field: string
  /** The version written; `null` when the value was already the current one. */
  version: number | null
  /** The current version before this save, that somebody wrote after `base`: the new text was set aside beside it. */
  theirs: { version: number; value: AnswerValue; savedAt: Date; authorName: string } | null
}

export interface SavedAnswers {
  answers: SavedAnswer[]
  savedAt: Date
}

const row = z.object({
  field: z.string(),
  version: z.number().nullable(),
  conflictsWith: z.number().nullable(),
  currentValue: answerValueSchema.nullable(),
  currentSavedAt: pgValue.instant.nullable(),
  currentAuthor: z.string().nullable(),
  savedAt: pgValue.instant,
})

/**
 * Adds a version of each answer that changed, in one statement. An answer whose `base` is no longer current is written
 * too, but set aside. Call it inside `asPerson`, after `findApplication` has locked the application: saves of one
 * application then come one after another, and none can be lost between two others or after a submission. The clock is read when the lock is held. Nothing where
 * there are no `answers`.
 */
export async function saveAnswers(
  db: Db,
  applicationId: string,
  authorId: string,
  answers: readonly AnswerToSave[],
): Promise<SavedAnswers | undefined> {
  if (answers.length === 0) return undefined
  const rows = await rowsOf(
    db,
    row,
    sql`
    WITH clock AS MATERIALIZED (
      SELECT date_trunc('milliseconds', clock_timestamp()) AS at
    ), sent AS MATERIALIZED (
      SELECT sent.*, last.version AS last_version,
        current.version AS current_version, current.value AS current_value, current.saved_at AS current_saved_at,
        current.author_id AS current_author_id,
        coalesce(current.value = sent.value, sent.blank) AS unchanged
      FROM jsonb_to_recordset(${JSON.stringify(answers)}::jsonb)
        AS sent(field text, value jsonb, base int, blank boolean)
      LEFT JOIN LATERAL (
        SELECT max(version) AS version FROM grants.answer
        WHERE application_id = ${applicationId} AND field = sent.field
      ) last ON true
      LEFT JOIN LATERAL (
        SELECT version, value, saved_at, author_id FROM grants.answer
        WHERE application_id = ${applicationId} AND field = sent.field AND conflicts_with IS NULL
        ORDER BY version DESC LIMIT 1
      ) current ON true
    ), written AS (
      INSERT INTO grants.answer (application_id, field, version, value, author_id, saved_at, conflicts_with)
      SELECT ${applicationId}::uuid, field, coalesce(last_version, 0) + 1, value, ${authorId}::uuid, clock.at,
        CASE WHEN current_version <> base THEN current_version END
      FROM sent, clock WHERE NOT unchanged
      RETURNING field, version, conflicts_with
    )
    SELECT sent.field, written.version, written.conflicts_with AS "conflictsWith", sent.current_value AS "currentValue",
      sent.current_saved_at AS "currentSavedAt", person.name AS "currentAuthor", clock.at AS "savedAt"
    FROM clock, sent LEFT JOIN written USING (field) LEFT JOIN auth.person ON person.id = sent.current_author_id`,
  )
  const [first] = rows
  return first && { answers: rows.map(toSavedAnswer), savedAt: new Date(first.savedAt) }
}

function toSavedAnswer(saved: z.output<typeof row>): SavedAnswer {
  const { field, version, conflictsWith: met, currentValue: value, currentSavedAt: savedAt } = saved
  const theirs =
    met !== null && value !== null && savedAt !== null
      ? { version: met, value, savedAt: new Date(savedAt), authorName: saved.currentAuthor ?? '' }
      : null
  return { field, version, theirs }
}
