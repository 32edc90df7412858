import { sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'

export interface SubmittedApplication {
  reference: string
  submittedAt: Date
  lateWithinGrace: boolean
  organisation: { id: string; name: string; charityNumber: string | null; companyNumber: string | null }
  round: { slug: string; fictional: boolean; rules: unknown; closesAt: Date }
  formVersion: number
  definition: unknown
}

interface Row extends Record<string, unknown> {
  reference: string
  submitted_at: string
  late: boolean
  organisation_id: string
  organisation_name: string
  charity_number: string | null
  company_number: string | null
  slug: string
  fictional: boolean
  rules: unknown
  closes_at: string
  version: number
  definition: unknown
}

/**
 * Makes a draft a submitted application if, by the database's own clock, its round takes submissions at this moment,
 * and if `personId` leads its organisation. `undefined` when any of it does not hold. Of twenty who try at once one
 * gets a row, and holds the application locked until the transaction ends. Call it inside `asPerson`.
 */
export async function markSubmitted(
  db: Db,
  applicationId: string,
  personId: string,
): Promise<SubmittedApplication | undefined> {
  // The clock is read once, when the statement begins its work: whoever waits for a lock is not late for it.
  const { rows } = await db.execute<Row>(sql`
    UPDATE grants.application SET status = 'submitted', submitted_at = clock.at
    FROM (SELECT date_trunc('milliseconds', clock_timestamp()) AS at) clock,
      grants.round, grants.form_version, grants.organisation, grants.organisation_member member
    WHERE application.id = ${applicationId} AND application.status = 'draft'
      AND round.id = application.round_id AND round.status = 'published'
      AND clock.at >= round.opens_at AND clock.at < round.closes_at + make_interval(mins => round.grace_minutes)
      AND form_version.id = application.form_version_id
      AND organisation.id = application.organisation_id
      AND member.organisation_id = application.organisation_id
      AND member.person_id = ${personId} AND member.role = 'lead'
    RETURNING application.reference, application.submitted_at, application.submitted_at >= round.closes_at AS late,
      organisation.id AS organisation_id, organisation.name AS organisation_name,
      organisation.charity_number, organisation.company_number,
      round.slug, round.fictional, round.rules, round.closes_at, form_version.version, form_version.definition`)
  const [row] = rows
  if (!row) return undefined
  return {
    reference: row.reference,
    submittedAt: new Date(row.submitted_at),
    lateWithinGrace: row.late,
    organisation: {
      id: row.organisation_id,
      name: row.organisation_name,
      charityNumber: row.charity_number,
      companyNumber: row.company_number,
    },
    round: { slug: row.slug, fictional: row.fictional, rules: row.rules, closesAt: new Date(row.closes_at) },
    formVersion: row.version,
    definition: row.definition,
  }
}
