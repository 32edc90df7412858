import { sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'

/** Removes invitations that ended 30 days ago without being taken up; says how many there were. */
export async function deleteEndedInvitations(db: Db): Promise<number> {
  const { rows } = await db.execute<{ count: string }>(sql`SELECT grants.delete_ended_invitations() AS count`)
  return Number(rows[0]?.count ?? 0)
}
