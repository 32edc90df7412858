/** Sends a statement as the owner of the database. */
export type RunSql = (text: string, values: unknown[]) => Promise<Record<string, unknown>[]>

export interface Multiplied {
  /** The application whose submission is copied. */
  reference: string
  /** Where the copies go: the round of the application, or a copy of it. */
  roundSlug: string
  submitted: number
  drafts: number
  /** Codes of the areas that they would work in, one or two each in turn; none when not given. */
  areaCodes?: readonly string[]
  /** Begins references, addresses and names of what is made. */
  mark: string
}

/**
 * Fills a round with copies of one real submission, each of an organisation and a person of its own, at times between the
 * opening and now or the closing, and with sums of its own. Every rule of the database holds, also those that wait for the
 * end of the transaction: the copies are submitted by their events. Every fiftieth came last, every third has two years.
 */
export async function multiplySubmission(run: RunSql, wanted: Multiplied): Promise<void> {
  const { reference, roundSlug, submitted, drafts, mark, areaCodes = [] } = wanted
  await run(
    `CREATE TEMPORARY TABLE made AS
     SELECT n, uuidv7() AS person_id, uuidv7() AS organisation_id, uuidv7() AS application_id, uuidv7() AS submission_id,
       'Example ' || initcap(substr(md5($1::text || n), 1, 6)) || ' ' || (ARRAY['Trust', 'Link', 'Gardens', 'Côr', 'Society'])[1 + n % 5]
         || ' ' || n AS name,
       round.id AS round_id, round.version_id, n <= $3::int AS is_submitted,
       round.opens_at + (least(round.closes_at, clock_timestamp()) - round.opens_at)
         * CASE WHEN n % 50 = 0 THEN 0.999 ELSE power(random(), 0.5) * 0.99 END AS at,
       ((20000 + random() * 280000)::bigint * 100) AS asked
     FROM generate_series(1, $3::int + $4::int) n, grants.round WHERE round.slug = $2`,
    [mark, roundSlug, submitted, drafts],
  )
  await run(
    `INSERT INTO auth.person (id, email, name, email_verified, language, sample)
     SELECT person_id, lower($1::text || '-' || n || '@example.test'), 'Person ' || n || ' Example', true,
       CASE WHEN n % 4 = 0 THEN 'cy' ELSE 'en' END, true FROM made`,
    [mark],
  )
  await run(
    `INSERT INTO grants.organisation (id, name, postcode) SELECT organisation_id, name, 'ZZ99 3VZ' FROM made`,
    [],
  )
  await run(
    `INSERT INTO grants.organisation_membership (organisation_id, person_id, role) SELECT organisation_id, person_id, 'lead' FROM made`,
    [],
  )
  await run(
    `INSERT INTO grants.application (id, reference, round_id, organisation_id, round_version_id, created_by, created_at)
     SELECT application_id, $1::text || '-' || lpad(n::text, 5, '0'), round_id, organisation_id, version_id, person_id, at FROM made`,
    [mark],
  )
  await run(
    `INSERT INTO grants.application_event (application_id, kind, at, actor_id)
     SELECT application_id, 'started', at, person_id FROM made`,
    [],
  )
  // One statement: what is added to a submission comes with it.
  await run(
    `WITH copied AS (
       SELECT submission.*, application.reference, organisation.name AS organisation_name FROM grants.application
       JOIN grants.submission ON submission.id = standing_submission_id
       JOIN grants.organisation ON organisation.id = organisation_id WHERE application.reference = $2
     ), written AS (
       SELECT made.*, copied.people_helped, replace(replace(copied.canonical_json, copied.reference,
         $1::text || '-' || lpad(made.n::text, 5, '0')), copied.organisation_name, made.name) AS json
       FROM made, copied WHERE made.is_submitted
     )
     INSERT INTO grants.submission (id, application_id, no, round_version_id, idempotency_key, canonical_json, sha256,
       submitted_at, kept_at, submitted_by, late_within_grace, receipt_number, people_helped)
     SELECT submission_id, application_id, 1, version_id, $1::text || '-press-' || n, json, encode(sha256(convert_to(json, 'UTF8')), 'hex'),
       at, at, person_id, n % 50 = 0, 'R-' || $1::text || '-' || n, people_helped FROM written`,
    [mark, reference],
  )
  await run(
    `INSERT INTO grants.submission_year (submission_id, financial_year, grant_pence, match_pence, cost_pence)
     SELECT submission_id, year, share, asked / 2, share + asked / 2
     FROM made, unnest(ARRAY['2027-28', '2028-29', '2029-30']) WITH ORDINALITY AS of_year (year, index),
       LATERAL (SELECT asked / (index * index) AS share) part
     WHERE is_submitted AND (n % 3 <> 0 OR index < 3)`,
    [],
  )
  await run(
    `INSERT INTO grants.submission_place (submission_id, area_code)
     SELECT DISTINCT submission_id, ($1::text[])[1 + (n * 7 + other * 3) % cardinality($1::text[])]
     FROM made, generate_series(0, n % 2) other WHERE is_submitted AND cardinality($1::text[]) > 0`,
    [areaCodes],
  )
  await run(
    `INSERT INTO grants.application_event (application_id, kind, at, actor_id, submission_id)
     SELECT application_id, 'submitted', at, person_id, submission_id FROM made WHERE is_submitted`,
    [],
  )
  await run('DROP TABLE made', [])
}

/** A published copy of a round, with its people, that opened and closed so many years earlier. */
export async function copyRoundYearsAgo(
  run: RunSql,
  slug: string,
  copySlug: string,
  years: number,
): Promise<void> {
  await run(
    `WITH copy AS (
       INSERT INTO grants.round (slug, name, name_cy, programme_slug, fictional, opens_at, closes_at_local, closes_at_zone,
         closes_at, status)
       SELECT $2, name, name_cy, programme_slug, true, moved.opens_at, to_char(moved.closes_at AT TIME ZONE closes_at_zone,
         'YYYY-MM-DD"T"HH24:MI'), closes_at_zone, moved.closes_at, 'draft'
       FROM grants.round, LATERAL (SELECT opens_at - make_interval(years => $3) - interval '30 days' AS opens_at,
         date_trunc('minute', closes_at - make_interval(years => $3)) AS closes_at) moved WHERE slug = $1 RETURNING *
     ), role AS (
       INSERT INTO grants.round_role (round_id, person_id, role)
       SELECT copy.id, held.person_id, held.role FROM copy, grants.round_role held
       JOIN grants.round ON round.id = held.round_id AND round.slug = $1
     )
     INSERT INTO grants.round_version (round_id, no, canonical_json, sha256, name, name_cy, opens_at, closes_at_local,
       closes_at_zone, closes_at, grace_minutes)
     SELECT copy.id, 1, version.canonical_json, version.sha256, copy.name, copy.name_cy, copy.opens_at,
       copy.closes_at_local, copy.closes_at_zone, copy.closes_at, version.grace_minutes
     FROM copy, grants.round JOIN grants.round_version version ON version.id = round.version_id WHERE round.slug = $1`,
    [slug, copySlug, years],
  )
  for (const kind of ['proposed', 'approved', 'published'])
    await run(
      `INSERT INTO grants.round_event (round_id, kind, version_id, at)
       SELECT round_id, $2, round_version.id, round_version.opens_at FROM grants.round_version
       JOIN grants.round ON round.id = round_id WHERE slug = $1`,
      [copySlug, kind],
    )
}
