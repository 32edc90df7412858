import { languages } from '@academy/domain/text/language'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { assignmentTable, conflictTable } from '../assess-tables.ts'
import { applicationTable } from '../grants-tables.ts'
import { assessorTermsTable } from '../proposal-tables.ts'
import { notBarred } from '../round/not-barred.ts'

const reader = z.object({ personId: z.string(), status: z.string() })
const bid = z.object({
  applicationId: z.string(),
  reference: z.string(),
  organisationName: z.string(),
  language: z.enum(languages),
  /** The one region, or nation without regions, in which all its places lie. */
  region: z.string().nullable(),
  topics: z.array(z.string()),
  /** Every assignment that there was; the last of each person counts. */
  readers: z.array(reader),
  closedTo: z.array(z.string()),
})

/**
 * What an assignment of a round's bids has to know of each, of those that whoever asks may see. Call it inside `asPerson`.
 *
 * @param themes The names of the questions that say what a bid is about.
 */
export function findBidsToRead(db: Db, roundId: string, themes: readonly string[]) {
  return rowsOf(
    db,
    bid,
    sql`
    WITH RECURSIVE up (code, at, kind, parent) AS (
      SELECT code, code, kind, parent_code FROM published.area WHERE release_to IS NULL AND code IN (
        SELECT place.area_code FROM grants.submission_place place JOIN grants.submission sent ON sent.id = place.submission_id
        JOIN grants.application one ON one.id = sent.application_id WHERE one.round_id = ${roundId})
      UNION SELECT up.code, above.code, above.kind, above.parent_code FROM up
      JOIN published.area above ON above.code = up.parent AND above.release_to IS NULL
      WHERE up.kind NOT IN ('region', 'nation')
    ), home AS (SELECT DISTINCT ON (code) code, at FROM up WHERE kind IN ('region', 'nation') ORDER BY code, kind DESC)
    SELECT application.id AS "applicationId", application.reference, organisation.name AS "organisationName", sent.language,
      (SELECT CASE WHEN count(DISTINCT home.at) = 1 AND count(*) = count(home.at) THEN min(home.at) END
        FROM grants.submission_place place LEFT JOIN home ON home.code = place.area_code WHERE place.submission_id = sent.id) AS region,
      ARRAY(SELECT DISTINCT topic.value FROM unnest(${sql.param([...themes])}::text[]) asked (name), LATERAL (
          SELECT sent.canonical_json::jsonb -> 'answers' -> asked.name AS answer) said,
        LATERAL jsonb_array_elements_text(CASE jsonb_typeof(said.answer) WHEN 'array' THEN said.answer
          WHEN 'string' THEN jsonb_build_array(said.answer) ELSE '[]' END) topic (value) ORDER BY 1) AS topics,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', own.person_id, 'status', own.status) ORDER BY own.id), '[]')
        FROM ${assignmentTable} own WHERE own.application_id = application.id AND own.round_id = ${roundId}) AS readers,
      ARRAY(SELECT person_id FROM ${conflictTable} closed WHERE closed.application_id = application.id
        AND closed.ruling <> 'allowed') AS "closedTo"
    FROM ${applicationTable} JOIN grants.organisation ON organisation.id = application.organisation_id
    JOIN grants.submission sent ON sent.id = application.standing_submission_id
    WHERE application.round_id = ${roundId} AND NOT grants.is_out_of_the_running(application) AND ${notBarred}
    ORDER BY application.reference`,
  )
}

const assessor = z.object({
  personId: z.string(),
  name: z.string().nullable(),
  language: z.enum(languages),
  open: z.number(),
  finished: z.number(),
  terms: z
    .object({
      loadLeast: z.number(),
      loadMost: z.number(),
      readsWelsh: z.boolean(),
      region: z.string().nullable(),
      topics: z.array(z.string()),
    })
    .nullable(),
})

/** The assessors of a round with what each agreed to read, for its officers. Call it inside `asPerson`. */
export function findReaders(db: Db, roundId: string) {
  return rowsOf(
    db,
    assessor,
    sql`SELECT own.person_id AS "personId", own.name, own.language, own.open, own.finished,
      (SELECT jsonb_build_object('loadLeast', terms.load_least, 'loadMost', terms.load_most, 'readsWelsh', terms.reads_welsh,
          'region', terms.region, 'topics', terms.topics)
        FROM ${assessorTermsTable} terms WHERE terms.round_id = ${roundId} AND terms.person_id = own.person_id
        ORDER BY terms.seq DESC LIMIT 1) AS terms
    FROM grants.assessors_of_round(${roundId}) own`,
  )
}

/** Keeps what an assessor agreed to read. Call it inside `asPerson`. */
export async function insertTerms(
  db: Db,
  terms: Omit<typeof assessorTermsTable.$inferInsert, 'id' | 'writtenAt'>,
): Promise<void> {
  await db.insert(assessorTermsTable).values(terms)
}
