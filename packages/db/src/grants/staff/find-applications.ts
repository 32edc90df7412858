import { sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { applicationStatuses, type ApplicationStatus } from '@academy/domain/grants/application-state'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'

export const applicationSorts = ['reference', 'organisation', 'submitted', 'asked'] as const
export type ApplicationSort = (typeof applicationSorts)[number]

export interface ApplicationsWanted {
  roundId: string
  status: ApplicationStatus | null
  /** Any part of a name, a reference or a number on a register; accents and case do not matter. */
  text: string
  sort: ApplicationSort
  /** So many are passed over, and so many are given at most. */
  offset: number
  rowsMax: number
}

const row = z.object({
  reference: z.string(),
  status: z.enum(applicationStatuses),
  organisationName: z.string(),
  createdAt: pgValue.instant,
  submittedAt: pgValue.instant.nullable(),
  late: z.boolean().nullable(),
  /** What the submission that stands asks for, over all years; nothing where it may not be read. */
  askedPence: pgValue.bigint.nullable(),
  /** Of everything that the other filters leave. */
  counts: z.record(z.string(), z.number()),
})

const orders: Record<ApplicationSort, SQL> = {
  reference: sql`matching.reference`,
  organisation: sql`matching.name, matching.reference`,
  submitted: sql`matching.submitted_at DESC NULLS LAST, matching.reference`,
  asked: sql`asked.pence DESC NULLS LAST, matching.reference`,
}

/**
 * A page of a round's applications, each with what all of them count by state; one statement. Where no row is given there
 * is none. Call it inside `asPerson`: sums and lateness are those of submissions that may be read.
 */
export async function findApplications(db: Db, wanted: ApplicationsWanted) {
  const like = `%${wanted.text.replace(/[\\%_]/g, '\\$&')}%`
  const digits = wanted.text.replace(/[\s.-]/g, '').toUpperCase()
  return rowsOf(
    db,
    row,
    sql`
    WITH matching AS MATERIALIZED (
      SELECT application.id, application.reference, application.status, application.created_at,
        application.submitted_at, application.standing_submission_id, organisation.name
      FROM grants.application JOIN grants.organisation ON organisation.id = application.organisation_id
      WHERE application.round_id = ${wanted.roundId} AND (${wanted.text} = ''
        OR public.unaccent(organisation.name) ILIKE public.unaccent(${like}) OR application.reference ILIKE ${like}
        OR EXISTS (SELECT FROM grants.organisation_registration stated WHERE stated.organisation_id = organisation.id
          AND stated.number = ${digits} AND stated.ended_at IS NULL))
    ), counts AS (
      SELECT coalesce(jsonb_object_agg(status, n), '{}') AS by_status
      FROM (SELECT status, count(*)::int AS n FROM matching GROUP BY status) each
    ), asked AS MATERIALIZED (
      SELECT submission_id, sum(grant_pence)::bigint AS pence FROM grants.submission_year
      WHERE submission_id IN (SELECT standing_submission_id FROM matching) GROUP BY submission_id
    )
    SELECT matching.reference, matching.status, matching.name AS "organisationName",
      matching.created_at AS "createdAt", matching.submitted_at AS "submittedAt",
      submission.late_within_grace AS late, asked.pence AS "askedPence", counts.by_status AS counts
    FROM counts, matching
    LEFT JOIN grants.submission ON submission.id = matching.standing_submission_id
    LEFT JOIN asked ON asked.submission_id = matching.standing_submission_id
    WHERE ${wanted.status}::text IS NULL OR matching.status = ${wanted.status}
    ORDER BY ${orders[wanted.sort]} LIMIT ${wanted.rowsMax} OFFSET ${wanted.offset}`,
  )
}

const countsRow = z.object({ counts: z.record(z.string(), z.number()) })

/** How many applications of a round are in each state, whatever is searched for. Call it inside `asPerson`. */
export async function countApplications(db: Db, roundId: string): Promise<Record<string, number>> {
  const [found] = await rowsOf(
    db,
    countsRow,
    sql`SELECT coalesce(jsonb_object_agg(status, n), '{}') AS counts FROM (
      SELECT status, count(*)::int AS n FROM grants.application WHERE round_id = ${roundId} GROUP BY status) each`,
  )
  return found?.counts ?? {}
}
