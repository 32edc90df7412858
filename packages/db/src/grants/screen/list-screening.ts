import { externalResults } from '@academy/domain/screen/external-check'
import { screeningStates, type ScreeningState } from '@academy/domain/screen/screening'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { applicationTable } from '../grants-tables.ts'
import { notBarred } from '../round/not-barred.ts'

export interface ScreeningFilter {
  roundId: string
  /** Whose flags are his. */
  personId: string
  state: ScreeningState | null
  /** With a flag that is open; of the person's own. */
  flagged: boolean
  mine: boolean
  text: string
}

const listed = z.object({
  counts: z.record(z.string(), z.number()),
  flagged: z.number(),
  flags: z.number(),
  mine: z.number(),
  total: z.number(),
  bids: z.array(
    z.object({
      reference: z.string(),
      organisationName: z.string(),
      state: z.enum(screeningStates),
      checks: z.number(),
      against: z.number(),
      flags: z.number(),
      mine: z.number(),
      questions: z.number(),
      external: z.enum(externalResults).nullable(),
    }),
  ),
})

/**
 * The bids of a round that were submitted and not withdrawn, by their reference, with how far each is: a page of them, and what
 * all of them count. One statement. Call it inside `asPerson`.
 */
export async function listScreening(
  db: Db,
  { roundId, personId, state, flagged, mine, text }: ScreeningFilter,
  page: { from: number; rowsMax: number },
) {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const [row] = await rowsOf(
    db,
    listed,
    sql`WITH open AS MATERIALIZED (
      SELECT flag.application_id, count(*)::int AS n, (count(*) FILTER (WHERE given.owner_id = ${personId}))::int AS mine
      FROM grants.flag LEFT JOIN LATERAL (SELECT event.owner_id FROM grants.flag_event event
        WHERE event.flag_id = flag.id AND event.kind = 'given' ORDER BY event.seq DESC LIMIT 1) given ON true
      WHERE flag.round_id = ${roundId} AND NOT EXISTS (SELECT FROM grants.flag_event ended
        WHERE ended.flag_id = flag.id AND ended.kind = 'resolved') GROUP BY flag.application_id
    ), checked AS MATERIALIZED (
      SELECT application_id, count(*)::int AS n, (count(*) FILTER (WHERE answer <> 'met'))::int AS against
      FROM (SELECT DISTINCT ON (application_id, item) application_id, item, answer FROM grants.screening_check
        WHERE round_id = ${roundId} ORDER BY application_id, item, seq DESC) last GROUP BY application_id
    ), proposed AS MATERIALIZED (
      SELECT application_id FROM grants.screening_outcome WHERE round_id = ${roundId}
        AND id NOT IN (SELECT outcome_id FROM grants.screening_ruling WHERE round_id = ${roundId})
    ), answered AS MATERIALIZED (
      SELECT DISTINCT ON (application_id) application_id, result FROM grants.external_check
      WHERE round_id = ${roundId} ORDER BY application_id, result = 'clear', checked_on DESC
    ), bid AS MATERIALIZED (
      SELECT application.id, application.reference, organisation.name AS "organisationName",
        CASE WHEN application.id IN (SELECT application_id FROM proposed) THEN 'proposed'
          WHEN application.screened_as IS NOT NULL THEN application.screened_as
          WHEN checked.n IS NOT NULL THEN 'begun' ELSE 'waiting' END AS state,
        coalesce(checked.n, 0) AS checks, coalesce(checked.against, 0) AS against, coalesce(open.n, 0) AS flags,
        coalesce(open.mine, 0) AS mine, answered.result AS external
      FROM ${applicationTable} JOIN grants.organisation ON organisation.id = application.organisation_id
      LEFT JOIN open ON open.application_id = application.id
      LEFT JOIN checked ON checked.application_id = application.id
      LEFT JOIN answered ON answered.application_id = application.id
      WHERE application.round_id = ${roundId} AND application.standing_submission_id IS NOT NULL
        AND application.status <> 'withdrawn' AND ${notBarred}
        AND (${text} = '' OR public.unaccent(organisation.name) ILIKE public.unaccent(${like}) OR application.reference ILIKE ${like})
    ), chosen AS MATERIALIZED (
      SELECT * FROM bid WHERE (${state}::text IS NULL OR state = ${state}) AND (NOT ${flagged} OR flags > 0) AND (NOT ${mine} OR mine > 0)
    ), page AS (SELECT * FROM chosen ORDER BY reference OFFSET ${page.from}::integer LIMIT ${page.rowsMax}::integer)
    SELECT (SELECT coalesce(jsonb_object_agg(state, n), '{}') FROM (SELECT state, count(*)::int AS n FROM bid GROUP BY state) each) AS counts,
      (SELECT (count(*) FILTER (WHERE flags > 0))::int FROM bid) AS flagged, (SELECT coalesce(sum(flags), 0)::int FROM bid) AS flags,
      (SELECT coalesce(sum(mine), 0)::int FROM bid) AS mine, (SELECT count(*)::int FROM chosen) AS total,
      (SELECT coalesce(jsonb_agg(to_jsonb(page) || jsonb_build_object('questions', (SELECT count(*) FROM grants.clarification asked
          WHERE asked.application_id = page.id AND NOT EXISTS (SELECT FROM grants.clarification_answer given
            WHERE given.clarification_id = asked.id))) ORDER BY page.reference), '[]') FROM page) AS bids`,
  )
  if (!row) throw new Error('a statement of one row had none')
  return row
}
