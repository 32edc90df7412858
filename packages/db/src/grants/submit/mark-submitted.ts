import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'

export interface SubmittedApplication {
  reference: string
  /** When the press of the button reached us. */
  submittedAt: Date
  /** When its turn had come: whatever was saved before is part of it, and nothing after. */
  keptAt: Date
  lateWithinGrace: boolean
  organisation: { id: string; name: string; charityNumber: string | null; companyNumber: string | null }
  round: { slug: string; fictional: boolean; rules: unknown; closesAt: Date }
  formVersion: { id: string; version: number; definition: unknown }
}

const row = z.object({
  reference: z.string(),
  submittedAt: pgValue.instant,
  keptAt: pgValue.instant,
  lateWithinGrace: z.boolean(),
  organisationId: z.string(),
  organisationName: z.string(),
  charityNumber: z.string().nullable(),
  companyNumber: z.string().nullable(),
  slug: z.string(),
  fictional: z.boolean(),
  rules: z.unknown(),
  closesAt: pgValue.instant,
  formVersionId: z.string(),
  version: z.number(),
  definition: z.unknown(),
})

/**
 * Makes a draft a submitted application if its round took submissions at the instant `arrivedAt`, and if `personId`
 * leads its organisation. `undefined` when any of it does not hold. Of twenty who try at once one gets a row, and holds
 * the application locked until the transaction ends. Call it inside `asPerson`.
 */
export async function markSubmitted(
  db: Db,
  { applicationId, personId, arrivedAt }: { applicationId: string; personId: string; arrivedAt: Date },
): Promise<SubmittedApplication | undefined> {
  // The lock first, and the clock when it is held: an update that waits keeps what it had computed before, and would
  // say that it came before the saves which it waited for.
  const rows = await rowsOf(
    db,
    row,
    sql`
    WITH locked AS MATERIALIZED (
      SELECT id, greatest(${arrivedAt.toISOString()}::timestamptz, created_at) AS arrived
      FROM grants.application WHERE id = ${applicationId} FOR NO KEY UPDATE
    ), turn AS MATERIALIZED (
      SELECT id, arrived, greatest(arrived, date_trunc('milliseconds', clock_timestamp())) AS at FROM locked
    )
    UPDATE grants.application SET status = 'submitted', submitted_at = turn.arrived
    FROM turn, grants.round, grants.form_version, grants.organisation, grants.organisation_member member
    WHERE application.id = turn.id AND application.status = 'draft'
      AND round.id = application.round_id AND round.status = 'published'
      AND turn.arrived >= round.opens_at
      AND turn.arrived < round.closes_at + make_interval(mins => round.grace_minutes)
      AND form_version.id = application.form_version_id
      AND organisation.id = application.organisation_id
      AND member.organisation_id = application.organisation_id
      AND member.person_id = ${personId} AND member.role = 'lead'
    RETURNING application.reference, turn.arrived AS "submittedAt", turn.at AS "keptAt",
      turn.arrived >= round.closes_at AS "lateWithinGrace",
      organisation.id AS "organisationId", organisation.name AS "organisationName",
      organisation.charity_number AS "charityNumber", organisation.company_number AS "companyNumber",
      round.slug, round.fictional, round.rules, round.closes_at AS "closesAt",
      form_version.id AS "formVersionId", form_version.version, form_version.definition`,
  )
  const [found] = rows
  if (!found) return undefined
  const { reference, lateWithinGrace, slug, fictional, rules } = found
  return {
    reference,
    submittedAt: new Date(found.submittedAt),
    keptAt: new Date(found.keptAt),
    lateWithinGrace,
    organisation: {
      id: found.organisationId,
      name: found.organisationName,
      charityNumber: found.charityNumber,
      companyNumber: found.companyNumber,
    },
    round: { slug, fictional, rules, closesAt: new Date(found.closesAt) },
    formVersion: { id: found.formVersionId, version: found.version, definition: found.definition },
  }
}
