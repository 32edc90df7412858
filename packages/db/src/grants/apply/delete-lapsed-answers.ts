import { draftDays } from '@academy/domain/grants/lapsed-draft'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'

const row = z.object({ count: pgValue.bigint })

/** So many applications at a time, that no statement holds the worker for long. */
const AT_ONCE = 500

/**
 * Removes what was written in applications that were never submitted and whose round closed `draftDays` ago: answers with
 * all their versions, comments, and answers about who may apply. The application itself stays, with its events. Row-level
 * security lets the worker remove these rows and no others. How many applications; call it again while there are any.
 */
export async function deleteLapsedAnswers(db: Db): Promise<number> {
  const [removed] = await rowsOf(
    db,
    row,
    sql`
    WITH lapsed AS MATERIALIZED (
      SELECT application.id FROM grants.application JOIN grants.round ON round.id = application.round_id
      WHERE application.standing_submission_id IS NULL
        AND round.closes_at < now() - make_interval(days => ${draftDays}::int)
        AND (EXISTS (SELECT FROM grants.answer WHERE application_id = application.id)
          OR EXISTS (SELECT FROM grants.comment WHERE application_id = application.id)
          OR EXISTS (SELECT FROM grants.application_eligibility WHERE application_id = application.id))
      LIMIT ${AT_ONCE}
    ), resolution AS (
      DELETE FROM grants.answer_resolution USING lapsed WHERE application_id = lapsed.id
    ), answer AS (
      DELETE FROM grants.answer USING lapsed WHERE application_id = lapsed.id
    ), comment AS (
      DELETE FROM grants.comment USING lapsed WHERE application_id = lapsed.id
    ), eligibility AS (
      DELETE FROM grants.application_eligibility USING lapsed WHERE application_id = lapsed.id
    )
    SELECT count(*) FROM lapsed`,
  )
  return Number(removed?.count ?? 0)
}
