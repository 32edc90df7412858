import { sql } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { changeRows } from '../../client/change-rows.ts'
import { organisationEventTable } from '../grants-tables.ts'

export type NewOrganisationEvent = Pick<
  typeof organisationEventTable.$inferInsert,
  'organisationId' | 'kind' | 'at' | 'actorId' | 'detail'
>

/**
 * Writes that something happened to an organisation, and a trigger makes it so: the one way in which pages change one. The
 * database refuses what the person may not do. Call it inside `asPerson`.
 */
export async function insertOrganisationEvent(db: Db, event: NewOrganisationEvent): Promise<void> {
  await db.insert(organisationEventTable).values(event)
}

/** Nobody else changes who belongs to this organisation until the transaction ends. */
export async function lockOrganisation(db: Db, organisationId: string): Promise<void> {
  await changeRows(db, sql`SELECT pg_advisory_xact_lock(hashtextextended(${organisationId}, 31))`)
}

/** `all` who belong to it now, its `leads`, or one person by id, who may have gone or asked for something. */
export type Whom = 'all' | 'leads' | { personId: string }

/** Tells people of an organisation by mail, but not whoever does it. Call it inside `asPerson`. */
export async function tellOrganisation(
  db: Db,
  organisationId: string,
  whom: Whom,
  params: Readonly<Record<string, string>>,
): Promise<void> {
  const who = typeof whom === 'string' ? whom : whom.personId
  await changeRows(
    db,
    sql`SELECT grants.tell_organisation(${organisationId}, ${who}, ${JSON.stringify(params)}::jsonb)`,
  )
}
