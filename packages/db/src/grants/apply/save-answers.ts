import { answerValueSchema } from '@academy/domain/form/answer-value-schema'
import type { AnswerValue } from '@academy/domain/form/answers'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'

export interface AnswerToSave {
  /** The field's name, or a table's cell. */
  key: string
  value: AnswerValue
  /** The version that the author saw; 0 when there was none. */
  base: number
  /** His own text, set aside before, that this one carries on; 0 where it carries on none. */
  carriesOn: number
  /** Nothing is written for a blank answer to a question that has none yet. */
  blank: boolean
}

export interface SavedAnswer {
  key: string
  /** The version written; `null` when the value was already the current one, or the one that the author saw. */
  version: number | null
  /** The version that is current now, where its value is what was sent. */
  agreed: number | null
  /** The current version, that somebody wrote after `base`: the new text was set aside beside it. */
  theirs: {
    version: number
    value: AnswerValue
    savedAt: Date
    authorId: string
    authorName: string
  } | null
}

export interface SavedAnswers {
  answers: SavedAnswer[]
  savedAt: Date
}

const row = z.object({
  key: z.string(),
  version: z.number().nullable(),
  agreed: z.number().nullable(),
  conflictsWith: z.number().nullable(),
  currentValue: answerValueSchema.nullable(),
  currentSavedAt: pgValue.instant.nullable(),
  currentAuthorId: z.string().nullable(),
  currentAuthor: z.string().nullable(),
  savedAt: pgValue.instant,
})

/**
 * Adds a version of each answer that changed, in one statement. An answer whose `base` is no longer current is written
 * too, but set aside; one that is what its author saw is nothing he wrote. A text that carries on one of his own that
 * was set aside takes its place, and says so in a resolution. Call it inside `asPerson`, with the application locked:
 * saves of one application then come one after another, and none can be lost between two others or after a submission.
 * The clock is read when the lock is held. Nothing where there are no `answers`.
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
      SELECT sent.*, last.version AS last_version, aside.version AS aside_version,
        current.version AS current_version, current.value AS current_value, current.saved_at AS current_saved_at,
        current.author_id AS current_author_id,
        CASE
          WHEN current.version IS NULL THEN sent.blank
          WHEN current.version = sent.base OR aside.version IS NOT NULL
            THEN sent.value = current.value OR coalesce(sent.value = aside.value, false)
          ELSE sent.value = current.value OR coalesce(sent.value = seen.value, sent.blank)
        END AS unchanged
      FROM jsonb_to_recordset(${JSON.stringify(answers)}::jsonb)
        AS sent(key text, value jsonb, base int, "carriesOn" int, blank boolean)
      LEFT JOIN LATERAL (
        SELECT max(version) AS version FROM grants.answer
        WHERE application_id = ${applicationId} AND key = sent.key
      ) last ON true
      LEFT JOIN LATERAL (
        SELECT version, value, saved_at, author_id FROM grants.answer
        WHERE application_id = ${applicationId} AND key = sent.key AND conflicts_with IS NULL
        ORDER BY version DESC LIMIT 1
      ) current ON true
      LEFT JOIN grants.answer seen
        ON seen.application_id = ${applicationId} AND seen.key = sent.key AND seen.version = sent.base
      LEFT JOIN grants.answer aside
        ON aside.application_id = ${applicationId} AND aside.key = sent.key AND aside.version = sent."carriesOn"
        AND aside.author_id = ${authorId} AND aside.conflicts_with IS NOT NULL AND NOT EXISTS (
          SELECT FROM grants.answer_resolution done
          WHERE done.application_id = ${applicationId} AND done.key = aside.key AND done.version = aside.version)
    ), written AS (
      INSERT INTO grants.answer (application_id, key, version, value, author_id, saved_at, conflicts_with)
      SELECT ${applicationId}::uuid, key, coalesce(last_version, 0) + 1, value, ${authorId}::uuid, clock.at,
        CASE WHEN current_version <> base THEN current_version END
      FROM sent, clock WHERE NOT unchanged
      RETURNING key, version, conflicts_with
    ), carried_on AS (
      INSERT INTO grants.answer_resolution (application_id, key, version, chosen, resolved_by, resolved_at)
      SELECT ${applicationId}::uuid, key, aside_version, written.version, ${authorId}::uuid, clock.at
      FROM clock, sent JOIN written USING (key) WHERE aside_version IS NOT NULL
    )
    SELECT sent.key, written.version,
      CASE WHEN sent.value = sent.current_value THEN sent.current_version
        WHEN written.conflicts_with IS NULL THEN written.version END AS agreed,
      written.conflicts_with AS "conflictsWith", sent.current_value AS "currentValue",
      sent.current_saved_at AS "currentSavedAt", sent.current_author_id AS "currentAuthorId",
      (SELECT name FROM auth.person WHERE id = sent.current_author_id) AS "currentAuthor", clock.at AS "savedAt"
    FROM clock, sent LEFT JOIN written USING (key)`,
  )
  const [first] = rows
  return first && { answers: rows.map(toSavedAnswer), savedAt: new Date(first.savedAt) }
}

function toSavedAnswer(saved: z.output<typeof row>): SavedAnswer {
  const { key, version, agreed, conflictsWith: met, currentValue: value, currentSavedAt: savedAt } = saved
  const theirs =
    met !== null && value !== null && savedAt !== null
      ? {
          version: met,
          value,
          savedAt: new Date(savedAt),
          authorId: saved.currentAuthorId ?? '',
          authorName: saved.currentAuthor ?? '',
        }
      : null
  return { key, version, agreed, theirs }
}
