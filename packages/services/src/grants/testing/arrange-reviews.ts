import type { Db } from '@academy/db/client/open-database'
import { sql } from 'drizzle-orm'

export interface ArrangedReview {
  reference: string
  personId: string
  /** The same by every criterion: a point of its scale by its place, from the lowest. */
  point: number
}

/** Finished assessments as if they had been offered, accepted and scored; whose roles and conflicts there are stays as it is. */
export async function arrangeReviews(owner: Db, roundSlug: string, reviews: readonly ArrangedReview[]) {
  await owner.transaction(async (tx) => {
    await tx.execute(sql`SET LOCAL session_replication_role = replica`)
    await tx.execute(sql`
      WITH wanted AS (
        SELECT application.id AS application, application.round_id AS round, wanted.person, wanted.point, sent.round_version_id AS version
        FROM jsonb_to_recordset(${JSON.stringify(reviews.map(({ reference, personId, point }) => ({ reference, person: personId, point })))}::jsonb)
          AS wanted (reference text, person uuid, point integer)
        JOIN grants.application ON application.reference = wanted.reference
        JOIN grants.round ON round.id = application.round_id AND round.slug = ${roundSlug}
        JOIN grants.submission sent ON sent.id = application.standing_submission_id
      ), assigned AS (
        INSERT INTO grants.assignment (round_id, application_id, person_id, status, offered_by)
        SELECT round, application, person, 'finished', person FROM wanted RETURNING id, application_id, person_id
      ), told AS (
        INSERT INTO grants.assignment_event (assignment_id, kind, actor_id)
        SELECT assigned.id, step.kind, assigned.person_id FROM assigned, (VALUES ('offered', 1), ('accepted', 2), ('finished', 3)) step (kind, no)
        ORDER BY assigned.id, step.no
      )
      INSERT INTO grants.criterion_score (assignment_id, criterion, version, score, justification)
      SELECT assigned.id, asked ->> 'name', 1, (asked -> 'scale' -> wanted.point ->> 'score')::int, 'It says so in section two.'
      FROM assigned JOIN wanted ON wanted.application = assigned.application_id AND wanted.person = assigned.person_id
      JOIN grants.round_version version ON version.id = wanted.version
      CROSS JOIN LATERAL jsonb_array_elements(version.definition -> 'criteria') asked`)
  })
}
