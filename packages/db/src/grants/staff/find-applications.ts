import { sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type {
  ApplicationFlag,
  ApplicationSort,
  Arrival,
  NationLetter,
} from '@academy/domain/grants/application-list'
import { applicationStatuses, type ApplicationStatus } from '@academy/domain/grants/application-state'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { notBarred } from '../round/not-barred.ts'
import { whereApplications } from './where-applications.ts'

/** What narrows a list. Where something is empty it does not. */
export interface ApplicationsFilter {
  roundId: string
  status: ApplicationStatus | null
  /** Any part of a name, a reference or a number on a register; accents and case do not matter. */
  text: string
  /** Where the submission that stands says that it happens. */
  nation: NationLetter | null
  arrival: Arrival | null
  /** Bounds of what is asked over all years, both included. */
  askedFromPence: bigint | null
  askedToPence: bigint | null
  /** Each of them must hold. */
  flags: readonly ApplicationFlag[]
}

export interface ApplicationsWanted extends ApplicationsFilter {
  sort: ApplicationSort
  /** Only what stands after, or before, this place of the order: its key and its reference. */
  from: { towards: 'after' | 'before'; key: string; reference: string } | null
  rowsMax: number
}

const row = z.object({
  reference: z.string().nullable(),
  status: z.enum(applicationStatuses).nullable(),
  organisationName: z.string().nullable(),
  createdAt: pgValue.instant.nullable(),
  submittedAt: pgValue.instant.nullable(),
  late: z.boolean().nullable(),
  /** What the submission that stands asks for, over all years; nothing where it may not be read. */
  askedPence: pgValue.bigint.nullable(),
  key: z.string().nullable(),
  place: z.number().nullable(),
  counts: z.record(z.string(), z.number()),
})

/** Every order goes up, and is never empty: a place in it can be compared with. The newest and the largest come first. */
const orders: Record<ApplicationSort, SQL> = {
  reference: sql`''::text`,
  organisation: sql`lower(public.unaccent(name))`,
  state: sql`status`,
  submitted: sql`CASE WHEN submitted_at IS NULL THEN 1 ELSE -(extract(epoch FROM submitted_at) * 1000000)::bigint END`,
  asked: sql`CASE WHEN pence IS NULL THEN 1 ELSE -pence END`,
}
const isNumber: ReadonlySet<ApplicationSort> = new Set(['submitted', 'asked'])

/**
 * A page of a round's applications, each with what all of them count by state, and the place in its order; one statement.
 * Where there is no row, one of nothing carries the counts. Call it inside `asPerson`: sums and lateness are those of
 * submissions that may be read.
 */
export async function findApplications(db: Db, wanted: ApplicationsWanted) {
  const { status, sort, from, rowsMax } = wanted
  const key = from && (isNumber.has(sort) ? sql`${from.key}::bigint` : sql`${from.key}::text`)
  const order = from?.towards === 'before' ? sql`key DESC, reference DESC` : sql`key, reference`
  const beyond = from?.towards === 'before' ? sql`<` : sql`>`
  return rowsOf(
    db,
    row,
    sql`
    WITH ${matchingApplications(wanted)}, counts AS (
      SELECT coalesce(jsonb_object_agg(status, n), '{}') AS by_status
      FROM (SELECT status, count(*)::int AS n FROM matching GROUP BY status) each
    ), placed AS (
      SELECT *, row_number() OVER (ORDER BY key, reference)::int AS place
      FROM (SELECT *, ${orders[sort]} AS key FROM matching WHERE ${status}::text IS NULL OR status = ${status}) chosen
    ), page AS (
      SELECT * FROM placed WHERE ${from === null ? sql`true` : sql`(key, reference) ${beyond} (${key}, ${from.reference})`}
      ORDER BY ${order} LIMIT ${rowsMax}
    )
    SELECT page.reference, page.status, page.name AS "organisationName", page.created_at AS "createdAt",
      page.submitted_at AS "submittedAt", page.late, page.pence AS "askedPence", page.key::text AS key, page.place,
      counts.by_status AS counts
    FROM counts LEFT JOIN page ON true ORDER BY page.place`,
  )
}

/** What the filter leaves but for the state, as the first part of a statement: `matching`. */
export function matchingApplications(filter: ApplicationsFilter): SQL {
  return sql`submission AS MATERIALIZED (
      SELECT submission_id, no, late_within_grace, pence FROM grants.standing_of_round(${filter.roundId})
    ), matching AS MATERIALIZED (
      SELECT application.id, application.reference, application.status, application.created_at, application.submitted_at,
        application.standing_submission_id, organisation.name, submission.late_within_grace AS late, submission.pence
      FROM grants.application JOIN grants.organisation ON organisation.id = application.organisation_id
      LEFT JOIN submission ON submission.submission_id = application.standing_submission_id
      WHERE application.round_id = ${filter.roundId} AND ${notBarred} ${whereApplications(filter)}
    )`
}
