import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { assignmentTable, criterionScoreTable } from '../assess-tables.ts'
import { applicationTable } from '../grants-tables.ts'
import { moderationTable } from '../weigh-tables.ts'

/** Keeps what a moderation of a bid came to; nothing where another one was recorded meanwhile. Call it inside `asPerson`. */
export async function insertModeration(
  db: Db,
  reference: string,
  moderation: Omit<typeof moderationTable.$inferInsert, 'id' | 'applicationId' | 'reviews' | 'recordedAt'>,
): Promise<{ id: string; applicationId: string } | undefined> {
  const applicationId = sql`(SELECT id FROM ${applicationTable} WHERE round_id = ${moderation.roundId} AND reference = ${reference})`
  const [row] = await db
    .insert(moderationTable)
    .values({ ...moderation, applicationId })
    .onConflictDoNothing()
    .returning({ id: moderationTable.id, applicationId: moderationTable.applicationId })
  return row
}

const toModerate = z.object({
  mayWeigh: z.boolean(),
  bids: z.array(
    z.object({
      reference: z.string(),
      organisationName: z.string(),
      definition: z.unknown(),
      versionId: z.string(),
      reviews: z.array(
        z.object({
          assessor: z.string(),
          name: z.string().nullable(),
          isFinished: z.boolean(),
          given: z.array(
            z.object({ criterion: z.string(), score: z.number().nullable(), justification: z.string() }),
          ),
        }),
      ),
    }),
  ),
})

/**
 * These bids with what each assessor gave and why, of reviews that are finished or were once and went back. Notes of assessors
 * are not in it. Call it inside `asPerson`.
 */
export async function findBidsToModerate(db: Db, roundId: string, references: readonly string[]) {
  const [row] = await rowsOf(
    db,
    toModerate,
    sql`SELECT weighs.may AS "mayWeigh", (
      SELECT coalesce(jsonb_agg(jsonb_build_object('reference', application.reference, 'organisationName', organisation.name,
          'versionId', version.id, 'definition', version.definition, 'reviews', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('assessor', own.person_id, 'name', person.name,
                'isFinished', own.status = 'finished', 'given', (
                  SELECT coalesce(jsonb_agg(jsonb_build_object('criterion', last.criterion, 'score', last.score,
                      'justification', last.justification)), '[]')
                  FROM (SELECT DISTINCT ON (score.criterion) score.* FROM ${criterionScoreTable} score
                    WHERE score.assignment_id = own.id ORDER BY score.criterion, score.version DESC) last)) ORDER BY own.person_id), '[]')
            FROM ${assignmentTable} own LEFT JOIN auth.person ON person.id = own.person_id
            WHERE own.application_id = application.id AND own.status IN ('finished', 'sent-back'))) ORDER BY application.reference), '[]')
      FROM ${applicationTable} application
      JOIN grants.organisation ON organisation.id = application.organisation_id
      JOIN grants.submission sent ON sent.id = application.standing_submission_id
      JOIN grants.round_version version ON version.id = sent.round_version_id
      WHERE weighs.may AND application.round_id = ${roundId} AND application.reference = ANY (${sql.param([...references])}::text[])
        AND NOT grants.is_out_of_the_running(application)) AS bids
    FROM (SELECT ${roundId}::uuid = ANY (grants.rounds_i_weigh(ARRAY['fund-manager', 'senior-officer', 'panel', 'auditor'])) AS may) weighs`,
  )
  if (!row) throw new Error('a statement of one row had none')
  return row
}
