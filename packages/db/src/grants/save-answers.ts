import type { AnswerValue } from '@academy/domain/form/answers'
import { sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'

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

interface Row extends Record<string, unknown> {
  field: string
  unchanged: boolean
  version: number | null
  conflicts_with: number | null
  current_value: AnswerValue | null
  current_saved_at: string | null
  current_author: string | null
}

/** Two saves of one question at one moment meet on the key; the later looks again. Three in a row do not happen. */
const ATTEMPTS_MAX = 5

/**
 * Adds a version of each answer that changed, in one statement, if the application is still a draft; `undefined` if
 * it is not. An answer whose `base` is no longer current is written too, but set aside. Call it inside `asPerson`.
 */
export async function saveAnswers(
  db: Db,
  applicationId: string,
  authorId: string,
  answers: readonly AnswerToSave[],
): Promise<SavedAnswer[] | undefined> {
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
    const { rows } = await db.execute<Row>(statement(applicationId, authorId, answers))
    if (rows.length === 0) return undefined
    if (rows.every((row) => row.unchanged || row.version !== null)) return rows.map(toSavedAnswer)
  }
  throw new Error('the answers changed again and again while they were saved')
}

function statement(applicationId: string, authorId: string, answers: readonly AnswerToSave[]) {
  // The share lock makes a save wait for a submission under way, which then finds the draft gone.
  return sql`
    WITH draft AS MATERIALIZED (
      SELECT id FROM grants.application WHERE id = ${applicationId} AND status = 'draft' FOR SHARE
    ), sent AS MATERIALIZED (
      SELECT draft.id AS application_id, sent.*, last.version AS last_version,
        current.version AS current_version, current.value AS current_value, current.saved_at AS current_saved_at,
        current.author_id AS current_author_id,
        coalesce(current.value = sent.value, sent.blank) AS unchanged
      FROM draft
      CROSS JOIN jsonb_to_recordset(${JSON.stringify(answers)}::jsonb)
        AS sent(field text, value jsonb, base int, blank boolean)
      LEFT JOIN LATERAL (
        SELECT max(version) AS version FROM grants.answer WHERE application_id = draft.id AND field = sent.field
      ) last ON true
      LEFT JOIN LATERAL (
        SELECT version, value, saved_at, author_id FROM grants.answer
        WHERE application_id = draft.id AND field = sent.field AND conflicts_with IS NULL
        ORDER BY version DESC LIMIT 1
      ) current ON true
    ), written AS (
      INSERT INTO grants.answer (application_id, field, version, value, author_id, saved_at, conflicts_with)
      SELECT application_id, field, coalesce(last_version, 0) + 1, value, ${authorId}::uuid, clock_timestamp(),
        CASE WHEN current_version <> base THEN current_version END
      FROM sent WHERE NOT unchanged
      ON CONFLICT (application_id, field, version) DO NOTHING
      RETURNING field, version, conflicts_with
    )
    SELECT sent.field, sent.unchanged, written.version, written.conflicts_with, sent.current_value,
      sent.current_saved_at, person.name AS current_author
    FROM sent LEFT JOIN written USING (field) LEFT JOIN auth.person ON person.id = sent.current_author_id`
}

function toSavedAnswer(row: Row): SavedAnswer {
  const { field, version, conflicts_with: met, current_value: value, current_saved_at: savedAt } = row
  const theirs =
    met !== null && value !== null && savedAt !== null
      ? { version: met, value, savedAt: new Date(savedAt), authorName: row.current_author ?? '' }
      : null
  return { field, version, theirs }
}
