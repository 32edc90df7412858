import type { OwnRound } from './own-round.ts'

/**
 * Puts bids into a round that were submitted and read, with the rules of the database set aside: each has the sealed text of the
 * sample's, and readers who differ in how much they give. The assessors are made up as the bids are. Always the same scores.
 */
export async function putAssessedBids(
  { slug, run }: Pick<OwnRound, 'slug' | 'run'>,
  { bids, assessors, readers = 3 }: { bids: number; assessors: number; readers?: number },
): Promise<void> {
  await run('BEGIN')
  await run('SET LOCAL session_replication_role = replica')
  await run(
    `WITH wanted AS (SELECT id, version_id FROM grants.round WHERE slug = $1),
     sealed AS (SELECT canonical_json, sha256, submitted_by FROM grants.submission ORDER BY id LIMIT 1),
     applicant AS (
       INSERT INTO grants.organisation (name, postcode)
       SELECT 'Example Applicant ' || lpad(n::text, 4, '0'), 'ZZ99 3VZ' FROM generate_series(1, $2::int) n RETURNING id, name
     ), bid AS (
       INSERT INTO grants.application (reference, round_id, organisation_id, round_version_id, status, created_by, submitted_at,
         standing_submission_id)
       SELECT 'SP-' || upper(substr(md5(applicant.name || $1), 1, 4)) || '-' || upper(substr(md5(applicant.name || $1), 5, 4)), wanted.id,
         applicant.id, wanted.version_id, 'submitted', sealed.submitted_by, now(), uuidv7()
       FROM applicant, wanted, sealed RETURNING *
     )
     INSERT INTO grants.submission (id, application_id, idempotency_key, canonical_json, sha256, submitted_at, submitted_by,
       late_within_grace, kept_at, receipt_number, no, round_version_id)
     SELECT bid.standing_submission_id, bid.id, bid.id::text, sealed.canonical_json, sealed.sha256, now(), sealed.submitted_by, false,
       now(), 'R-' || bid.reference, 1, bid.round_version_id FROM bid, sealed`,
    [slug, bids],
  )
  await run(
    `WITH someone AS (
       INSERT INTO auth.person (email, name, language)
       SELECT 'assessor-' || n || '-of-' || $1 || '@journey.example', 'Assessor ' || n || ' Example', 'en'
       FROM generate_series(1, $2::int) n RETURNING id
     )
     INSERT INTO grants.round_role (round_id, person_id, role)
     SELECT round.id, someone.id, 'assessor' FROM someone, grants.round WHERE slug = $1`,
    [slug, assessors],
  )
  await run(
    `WITH wanted AS (SELECT round.id, version.definition FROM grants.round JOIN grants.round_version version ON version.id = version_id WHERE slug = $1),
     bid AS (SELECT application.*, row_number() OVER (ORDER BY reference) AS no FROM grants.application JOIN wanted ON wanted.id = round_id
       WHERE standing_submission_id IS NOT NULL),
     reader AS (SELECT person_id, row_number() OVER (ORDER BY person_id) AS no, count(*) OVER () AS people
       FROM grants.round_role JOIN wanted ON wanted.id = round_id AND role = 'assessor'),
     assigned AS (
       INSERT INTO grants.assignment (round_id, application_id, person_id, status, offered_by)
       SELECT bid.round_id, bid.id, reader.person_id, 'finished', reader.person_id FROM bid, reader, generate_series(0, $2::int - 1) turn
       WHERE reader.no = 1 + (bid.no * 7 + turn * (1 + bid.no % 3)) % reader.people
       ON CONFLICT DO NOTHING RETURNING *
     ), told AS (
       INSERT INTO grants.assignment_event (assignment_id, kind, actor_id)
       SELECT assigned.id, kind, person_id FROM assigned, unnest(ARRAY['offered', 'accepted', 'finished']) kind
     )
     INSERT INTO grants.criterion_score (assignment_id, criterion, version, score, justification)
     SELECT assigned.id, asked ->> 'name', 1,
       (asked -> 'scale' -> least(jsonb_array_length(asked -> 'scale') - 1, greatest(0, ((bid.no * 37 % 100) / 20.0
         + (reader.no % 3 - 1) * 0.7 + ((bid.no * 13 + reader.no * 29 + length(asked ->> 'name') * 7) % 17 - 8) / 8.0)::int)) ->> 'score')::int,
       'Section two says how, and names who does it.'
     FROM assigned JOIN bid ON bid.id = assigned.application_id JOIN reader ON reader.person_id = assigned.person_id, wanted,
       jsonb_array_elements(wanted.definition -> 'criteria') asked`,
    [slug, readers],
  )
  await run('COMMIT')
}
