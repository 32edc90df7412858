import type { ApplicationStatus } from '@academy/domain/grants/application-decisions'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'

const row = z.object({ withdrawnAt: pgValue.instant })

/**
 * Withdraws an application that still has the status `expected`, if `personId` leads its organisation; gives the
 * instant, and nothing where any of it does not hold. Call it inside `asPerson`.
 */
export async function markWithdrawn(
  db: Db,
  {
    applicationId,
    personId,
    expected,
  }: { applicationId: string; personId: string; expected: ApplicationStatus },
): Promise<Date | undefined> {
  // The lock first, and the clock when it is held: see `markSubmitted`.
  const [withdrawn] = await rowsOf(
    db,
    row,
    sql`
    WITH locked AS MATERIALIZED (
      SELECT id FROM grants.application WHERE id = ${applicationId} FOR NO KEY UPDATE
    ), turn AS MATERIALIZED (
      SELECT id, date_trunc('milliseconds', clock_timestamp()) AS at FROM locked
    )
    UPDATE grants.application SET status = 'withdrawn', withdrawn_at = turn.at
    FROM turn, grants.organisation_member member
    WHERE application.id = turn.id AND application.status = ${expected}
      AND member.organisation_id = application.organisation_id
      AND member.person_id = ${personId} AND member.role = 'lead'
    RETURNING turn.at AS "withdrawnAt"`,
  )
  return withdrawn && new Date(withdrawn.withdrawnAt)
}
