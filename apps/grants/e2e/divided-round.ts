import { multiplySubmission } from '@academy/local/bench/fill-rounds'
import type { OwnRound } from './own-round.ts'

/** In England, Wales and Scotland, so that groups and the map have something to show. */
const areaCodes = [
  'E54000050',
  'E54000054',
  'E54000008',
  'E54000042',
  'E54000027',
  'W11000029',
  'S08000031',
  'E54000059',
]

/**
 * Fills a round with copies of the submission that is in it, gives each a finished assessment by every reader, a least viable sum and an organisation of some
 * size, and closes it. Scores, sums and sizes follow from the references: nothing of it is random but what is asked for.
 */
export async function fillDivision(
  round: Pick<OwnRound, 'slug' | 'run' | 'closeIn'>,
  bids: number,
  readers: readonly string[] = ['Fatima Example'],
): Promise<void> {
  const run = (text: string, values: unknown[]) => round.run(text, values)
  const [sent] = await run(
    `SELECT reference FROM grants.application JOIN grants.round ON round.id = round_id
     WHERE slug = $1 AND standing_submission_id IS NOT NULL LIMIT 1`,
    [round.slug],
  )
  const mark = `D${Date.now() % 100_000}`
  await run('BEGIN', [])
  await multiplySubmission(run, {
    reference: String(sent?.['reference']),
    roundSlug: round.slug,
    submitted: bids,
    drafts: 0,
    areaCodes,
    mark,
  })
  await run('COMMIT', [])
  await round.closeIn(-60)
  await run('BEGIN', [])
  await run('SET LOCAL session_replication_role = replica', [])
  await run(
    `UPDATE grants.submission SET least_viable_pence =
       (SELECT sum(grant_pence) * 6 / 10 FROM grants.submission_year WHERE submission_id = submission.id)
     FROM grants.application JOIN grants.round ON round.id = round_id
     WHERE standing_submission_id = submission.id AND slug = $1`,
    [round.slug],
  )
  await run(
    `UPDATE grants.organisation SET last_income_pence =
       (ARRAY[500000, 5000000, 50000000, 500000000])[1 + get_byte(decode(md5(application.reference), 'hex'), 0) % 4]
     FROM grants.application JOIN grants.round ON round.id = round_id
     WHERE organisation.id = organisation_id AND slug = $1`,
    [round.slug],
  )
  for (const reader of readers) await run(FINISHED_BY, [round.slug, reader])
  await run('COMMIT', [])
}

/** Of every bid of a round ($1) by one person ($2): scores follow from the reference, and a little from who reads. */
const FINISHED_BY = `
  WITH bid AS (
    SELECT application.id, round.id AS round_id, application.reference, round_version.canonical_json::jsonb AS definition,
      person.id AS person_id
    FROM grants.application JOIN grants.round ON round.id = application.round_id
    JOIN grants.round_version ON round_version.id = round.version_id
    JOIN auth.person ON person.name = $2
    WHERE slug = $1 AND standing_submission_id IS NOT NULL
  ), given AS (
    INSERT INTO grants.assignment (round_id, application_id, person_id, offered_by, status)
    SELECT round_id, id, person_id, person_id, 'finished' FROM bid RETURNING id, application_id, person_id
  ), told AS (
    INSERT INTO grants.assignment_event (assignment_id, kind, actor_id)
    SELECT given.id, kind, given.person_id FROM given, unnest(ARRAY['offered', 'accepted', 'finished']) kind
  )
  INSERT INTO grants.criterion_score (assignment_id, criterion, version, score, justification)
  SELECT given.id, criterion ->> 'name', 1,
    (criterion -> 'scale' -> ((get_byte(decode(md5(reference), 'hex'), 1 + n::int % 12) + get_byte(decode(md5(reference || $2), 'hex'), n::int) / 6)
      * jsonb_array_length(criterion -> 'scale') / 300) ->> 'score')::int, 'Why'
  FROM given JOIN bid ON bid.id = given.application_id,
    jsonb_array_elements(definition -> 'criteria') WITH ORDINALITY AS of_round (criterion, n)`
