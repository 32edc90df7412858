import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'

const row = z.object({ count: pgValue.bigint })

/** Removes invitations that ended 30 days ago without being taken up; says how many there were. */
export async function deleteEndedInvitations(db: Db): Promise<number> {
  const [removed] = await rowsOf(db, row, sql`SELECT grants.delete_ended_invitations() AS count`)
  return Number(removed?.count ?? 0)
}
