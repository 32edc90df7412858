import { sql } from 'drizzle-orm'
import { changeRows } from '../client/change-rows.ts'
import type { Db } from '../client/open-database.ts'

/**
 * Moves a deadline as nobody can in earnest, into the past too: with the rules of the database set aside for one
 * transaction. Needs the rights of a superuser.
 */
export function moveDeadline(owner: Db, slug: string, closesAt: Date): Promise<void> {
  return owner.transaction(async (tx) => {
    await changeRows(tx, sql`SET LOCAL session_replication_role = replica`)
    await changeRows(
      tx,
      sql`UPDATE grants.round SET closes_at = ${closesAt.toISOString()} WHERE slug = ${slug}`,
    )
  })
}
