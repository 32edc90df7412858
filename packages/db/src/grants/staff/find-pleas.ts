import { applicationStatuses } from '@academy/domain/grants/application-state'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { notBarred } from '../round/not-barred.ts'

const listed = z.object({
  reference: z.string(),
  organisationName: z.string(),
  status: z.enum(applicationStatuses),
  at: pgValue.instant,
  outcome: z.enum(['late-plea-granted', 'late-plea-refused']).nullable(),
  ruledAt: pgValue.instant.nullable(),
})

/** The pleas of a round, those that wait first, then the newest. Call it inside `asPerson`. */
export async function findPleasOfRound(db: Db, roundId: string) {
  const rows = await rowsOf(
    db,
    listed,
    sql`
    SELECT application.reference, organisation.name AS "organisationName", application.status, plea.at,
      ruled.kind AS outcome, ruled.at AS "ruledAt"
    FROM grants.application
    JOIN grants.organisation ON organisation.id = application.organisation_id
    JOIN grants.application_event plea ON plea.application_id = application.id AND plea.kind = 'late-plea-made'
    LEFT JOIN grants.application_event ruled ON ruled.application_id = application.id
      AND ruled.kind IN ('late-plea-granted', 'late-plea-refused') AND ruled.detail ->> 'pleaId' = plea.id::text
    WHERE application.round_id = ${roundId} AND ${notBarred}
    ORDER BY ruled.at IS NOT NULL, plea.at DESC, plea.id LIMIT 500`,
  )
  return rows.map((row) => ({
    ...row,
    at: new Date(row.at),
    ruledAt: row.ruledAt === null ? null : new Date(row.ruledAt),
  }))
}

const found = z.object({
  id: z.string(),
  organisationName: z.string(),
  status: z.enum(applicationStatuses),
  createdAt: pgValue.instant,
  ownOrganisation: z.boolean(),
})

/**
 * An application of a round by its reference, for whoever may rule on its plea; locked with `lock`. `ownOrganisation`
 * is whether the reader belongs or belonged to what applies. Call it inside `asPerson`.
 */
export async function findPleading(db: Db, roundId: string, reference: string, { lock = false } = {}) {
  const [row] = await rowsOf(
    db,
    found,
    sql`
    SELECT application.id, organisation.name AS "organisationName", application.status,
      application.created_at AS "createdAt",
      grants.belongs_to(organisation.id, coalesce(organisation.merged_into, organisation.id)) AS "ownOrganisation"
    FROM grants.application JOIN grants.organisation ON organisation.id = application.organisation_id
    WHERE application.round_id = ${roundId} AND application.reference = ${reference} AND ${notBarred}
    ${lock ? sql`FOR NO KEY UPDATE OF application` : sql``}`,
  )
  return row && { ...row, createdAt: new Date(row.createdAt) }
}
