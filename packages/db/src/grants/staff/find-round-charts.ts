import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { applicationStatuses } from '@academy/domain/grants/application-state'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { notBarred } from '../round/not-barred.ts'
import { nationOf } from './nation-of.ts'

const count = z.number().int().nonnegative()
/** Sums are text in JSON, so that no penny is lost. */
const pence = z.string().regex(/^\d+$/)
const moments = { started: count, submitted: count }
const asked = { applications: count, pence }

const row = z.object({
  days: z.array(z.object({ day: z.iso.date(), ...moments })),
  hours: z.array(z.object({ epoch: count, ...moments })),
  states: z.array(z.object({ status: z.enum(applicationStatuses), applications: count })),
  years: z.array(z.object({ financialYear: z.string(), ...asked })),
  nations: z.array(z.object({ letter: z.string(), ...asked })),
  areas: z.array(z.object({ code: z.string(), ...asked })),
  total: z.object(asked),
  placed: z.object({ named: count, inAreas: count }),
})

export interface ChartsWanted {
  roundId: string
  /** The instant from which hours are told apart. */
  hoursFrom: Date
  /** The codes of the areas that have a square on the map. */
  areaCodes: readonly string[]
}

/**
 * What is counted of a round for its charts, in one statement. Money and places are those of submissions that stand, are not
 * withdrawn and may be read. A bid that names several places is counted in each of them, and in an area once. A council
 * also counts in the region and the health area that hold all of it. Years and places are asked for by their submission
 * (`OFFSET 0` keeps it so), because row-level security would otherwise look at those of every round. Call it inside `asPerson`.
 */
export async function findRoundCharts(db: Db, { roundId, hoursFrom, areaCodes }: ChartsWanted) {
  const list = sql`${`{${areaCodes.join(',')}}`}::text[]`
  const [found] = await rowsOf(
    db,
    row,
    sql`
    WITH one AS MATERIALIZED (
      SELECT status, created_at, submitted_at, standing_submission_id FROM grants.application
      WHERE round_id = ${roundId} AND ${notBarred}
    ), moment AS MATERIALIZED (
      SELECT created_at AS at, 1 AS started, 0 AS submitted FROM one
      UNION ALL SELECT submitted_at, 0, 1 FROM one WHERE submitted_at IS NOT NULL
    ), year AS MATERIALIZED (
      SELECT year.* FROM one, LATERAL (SELECT submission_id, financial_year, grant_pence FROM grants.submission_year
        WHERE submission_id = one.standing_submission_id OFFSET 0) year WHERE one.status <> 'withdrawn'
    ), asked AS MATERIALIZED (
      SELECT submission_id, sum(grant_pence) AS pence FROM year GROUP BY submission_id
    ), place AS MATERIALIZED (
      SELECT place.* FROM one, LATERAL (SELECT submission_id, area_code FROM grants.submission_place
        WHERE submission_id = one.standing_submission_id OFFSET 0) place WHERE one.status <> 'withdrawn'
    ), named AS MATERIALIZED (
      SELECT DISTINCT area_code FROM place
    ), held AS MATERIALIZED (
      SELECT area_code, area_code AS code FROM named
      UNION SELECT named.area_code, unnest(area.containing_codes) FROM named
      JOIN published.area ON area.code = named.area_code AND area.release_to IS NULL AND area.valid_to IS NULL
    ), reached AS MATERIALIZED (
      SELECT DISTINCT place.submission_id, held.code FROM place JOIN held USING (area_code)
    ), nation AS (
      SELECT DISTINCT submission_id, ${nationOf(sql`area_code`)} AS letter FROM place
    )
    SELECT
      (SELECT coalesce(jsonb_agg(each ORDER BY each.day), '[]') FROM (
        SELECT (at AT TIME ZONE 'Europe/London')::date AS day, sum(started)::int AS started, sum(submitted)::int AS submitted
        FROM moment GROUP BY 1) each) AS days,
      (SELECT coalesce(jsonb_agg(each ORDER BY each.epoch), '[]') FROM (
        SELECT extract(epoch FROM date_trunc('hour', at))::bigint AS epoch, sum(started)::int AS started,
          sum(submitted)::int AS submitted
        FROM moment WHERE at >= ${hoursFrom.toISOString()}::timestamptz GROUP BY 1) each) AS hours,
      (SELECT coalesce(jsonb_agg(each), '[]') FROM (
        SELECT status, count(*)::int AS applications FROM one GROUP BY status) each) AS states,
      (SELECT coalesce(jsonb_agg(each ORDER BY each."financialYear"), '[]') FROM (
        SELECT financial_year AS "financialYear", count(*) FILTER (WHERE grant_pence > 0)::int AS applications,
          sum(grant_pence)::text AS pence FROM year GROUP BY financial_year) each) AS years,
      (SELECT coalesce(jsonb_agg(each), '[]') FROM (
        SELECT letter, count(*)::int AS applications, coalesce(sum(pence), 0)::text AS pence
        FROM nation LEFT JOIN asked USING (submission_id) GROUP BY letter) each) AS nations,
      (SELECT coalesce(jsonb_agg(each), '[]') FROM (
        SELECT code, count(*)::int AS applications, coalesce(sum(pence), 0)::text AS pence
        FROM reached LEFT JOIN asked USING (submission_id) GROUP BY code) each) AS areas,
      (SELECT jsonb_build_object('applications', count(*), 'pence', coalesce(sum(pence), 0)::text) FROM asked) AS total,
      (SELECT jsonb_build_object('named', count(DISTINCT submission_id),
        'inAreas', count(DISTINCT submission_id) FILTER (WHERE code = ANY (${list}))) FROM reached) AS placed`,
  )
  if (!found) throw new Error('a statement of one row had none')
  return found
}
