import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { matchedBy } from '../register-tables.ts'

const registered = z.object({
  reference: z.string(),
  pence: pgValue.bigint,
  awardSlug: z.string().nullable(),
  schemeSlug: z.string().nullable(),
  organisationSlug: z.string().nullable(),
  matchedBy: z.enum(matchedBy).nullable(),
  isEnded: z.boolean(),
  /** The first release that has it. */
  release: z.number().nullable(),
  hasArea: z.boolean(),
})
export type RegisteredRow = z.output<typeof registered>

/** The awards of a round that stand, or were on the register, each with what became of it there: one statement. Call it inside `asPerson`. */
export function findRegister(db: Db, roundId: string): Promise<RegisteredRow[]> {
  return rowsOf(
    db,
    registered,
    sql`SELECT given.reference, coalesce(award.pence, known.pence)::text AS pence, known.award_slug AS "awardSlug", known.scheme_slug AS "schemeSlug",
      known.organisation_slug AS "organisationSlug", known.matched_by AS "matchedBy", ended.decision_id IS NOT NULL AS "isEnded",
      (SELECT min(release_from) FROM published.award WHERE slug = known.award_slug) AS release,
      EXISTS (SELECT FROM grants.application JOIN grants.submission_place place ON place.submission_id = application.standing_submission_id
        WHERE application.id = given.application_id) AS "hasArea"
    FROM grants.decision given
    LEFT JOIN grants.standing_awards(${roundId}) award ON award.decision_id = given.id
    LEFT JOIN grants.registered_award known ON known.decision_id = given.id
    LEFT JOIN grants.registered_award_end ended ON ended.decision_id = given.id
    WHERE given.round_id = ${roundId} AND (award.decision_id IS NOT NULL OR known.decision_id IS NOT NULL)
      AND EXISTS (SELECT FROM grants.decision_set WHERE id = given.set_id AND status = 'sealed')
    ORDER BY given.reference`,
  )
}
