import type { Client } from 'pg'

/** As many as a comparable charity's round had: the Scottish Wellbeing Fund's, of which its evaluation tells. */
export const APPLICATIONS = 1563
const EARLIER_ROUNDS = 5

/**
 * Submitted applications with their sums in the sample round and in five earlier rounds that are copies of it, all made up.
 * The rules of the database are set aside for it, because nobody waits for ten thousand submissions. The sample round's slug.
 */
export async function arrangeRounds(client: Client): Promise<string> {
  const mark = `staff${Date.now()}`
  const { rows } = await client.query<{ id: string; slug: string; version: string; manager: string }>(
    `SELECT round.id, round.slug, round.version_id AS version, role.person_id AS manager FROM grants.round
     JOIN grants.round_role role ON role.round_id = round.id AND role.role = 'fund-manager'
     WHERE round.slug LIKE 'example-%' LIMIT 1`,
  )
  const [sample] = rows
  if (!sample) throw new Error('there is no sample round')
  await client.query('BEGIN')
  await client.query('SET LOCAL session_replication_role = replica')
  for (let earlier = 0; earlier <= EARLIER_ROUNDS; earlier += 1) {
    const { id, version } = earlier === 0 ? sample : await copyRound(client, sample.id, `${mark}-${earlier}`)
    await fillRound(client, { id, version, person: sample.manager, mark: `${mark}-${earlier}` })
  }
  await client.query('COMMIT')
  await client.query('ANALYZE')
  return sample.slug
}

async function copyRound(client: Client, roundId: string, slug: string) {
  const { rows } = await client.query<{ id: string; version: string }>(
    `WITH copy AS (
       INSERT INTO grants.round (slug, name, name_cy, programme_slug, fictional, opens_at, closes_at_local,
         closes_at_zone, closes_at, status)
       SELECT $2, name, name_cy, programme_slug, true, opens_at, closes_at_local, closes_at_zone, closes_at, status
       FROM grants.round WHERE id = $1 RETURNING id
     ), role AS (
       INSERT INTO grants.round_role (round_id, person_id, role)
       SELECT copy.id, person_id, role FROM copy, grants.round_role WHERE round_id = $1
     )
     INSERT INTO grants.round_version (round_id, no, canonical_json, sha256, name, name_cy, opens_at, closes_at_local,
       closes_at_zone, closes_at, grace_minutes)
     SELECT copy.id, 1, canonical_json, sha256, name, name_cy, opens_at, closes_at_local, closes_at_zone, closes_at,
       grace_minutes FROM copy, grants.round_version WHERE round_id = $1 AND no = 1
     RETURNING round_id AS id, id AS version`,
    [roundId, slug],
  )
  const [copy] = rows
  if (!copy) throw new Error('the round was not copied')
  await client.query('UPDATE grants.round SET version_id = $2 WHERE id = $1', [copy.id, copy.version])
  return copy
}

interface ToFill {
  id: string
  version: string
  person: string
  mark: string
}

async function fillRound(client: Client, { id, version, person, mark }: ToFill): Promise<void> {
  await client.query(
    `WITH organisation AS (
       INSERT INTO grants.organisation (name, postcode)
       SELECT 'Example Organisation ' || md5($4 || n), 'ZZ99 3VZ' FROM generate_series(1, $5) n
       RETURNING id, name
     ), application AS (
       INSERT INTO grants.application (reference, round_id, organisation_id, round_version_id, created_by, status,
         submitted_at, standing_submission_id)
       SELECT $4 || '-' || row_number() OVER (), $1, organisation.id, $2, $3, 'submitted', now() - random() * interval '20 days',
         uuidv7() FROM organisation RETURNING *
     ), submission AS (
       INSERT INTO grants.submission (id, application_id, no, round_version_id, idempotency_key, canonical_json, sha256,
         submitted_at, kept_at, submitted_by, late_within_grace, receipt_number)
       SELECT standing_submission_id, id, 1, $2, gen_random_uuid()::text, json.text,
         encode(sha256(convert_to(json.text, 'UTF8')), 'hex'), submitted_at, submitted_at, $3, random() < 0.02,
         'R-' || reference
       FROM application, LATERAL (SELECT jsonb_build_object('answers', jsonb_build_object('inequalities',
         repeat('Words of a made-up application. ', 200)))::text AS text) json
     )
     INSERT INTO grants.submission_year (submission_id, financial_year, grant_pence, match_pence, cost_pence)
     SELECT standing_submission_id, year, asked, asked, 2 * asked
     FROM application, unnest(ARRAY['2027-28', '2028-29', '2029-30']) year,
       LATERAL (SELECT (random() * 20000000)::bigint AS asked WHERE year IS NOT NULL) sum`,
    [id, version, person, mark, APPLICATIONS],
  )
}
