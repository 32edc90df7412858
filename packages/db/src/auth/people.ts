import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { RoundRole } from '@academy/domain/grants/round-state'
import type { Language } from '@academy/domain/text/language'
import type { Db } from '../client/open-database.ts'
import { rowsOf } from '../client/rows-of.ts'
import { personTable, sessionTable, staffTable } from './auth-tables.ts'

const staffOf = sql<('fund-manager' | 'auditor')[]>`(
  SELECT coalesce(json_agg(${staffTable.role} ORDER BY ${staffTable.role}), '[]') FROM ${staffTable}
  WHERE ${staffTable.personId} = ${personTable.id})`

const roundRolesOf = sql<RoundRole[]>`auth.round_roles_of(${personTable.id})`

const changedRow = z.object({ name: z.boolean(), language: z.boolean() })

const detailsRow = z.object({ name: z.string(), email: z.string(), language: z.enum(['en', 'cy']) })

const isSample = sql<boolean>`${personTable}.sample`

/** The session of a token, with the person, what staff roles they have, and which roles in rounds. */
export async function findSession(db: Db, token: string) {
  const [row] = await db
    .select({
      session: { id: sessionTable.id, expiresAt: sessionTable.expiresAt, createdAt: sessionTable.createdAt },
      person: {
        id: personTable.id,
        name: personTable.name,
        email: personTable.email,
        language: personTable.language,
      },
      staff: staffOf,
      roundRoles: roundRolesOf,
    })
    .from(sessionTable)
    .innerJoin(personTable, eq(personTable.id, sessionTable.userId))
    .where(eq(sessionTable.token, token))
  return row
}

/** Whether this is a person made up for demonstrations. */
export async function isSamplePerson(db: Db, personId: string): Promise<boolean> {
  const rows = await db.select({ sample: isSample }).from(personTable).where(eq(personTable.id, personId))
  return rows[0]?.sample ?? false
}

/** Gives a session more time; says whether it still exists. */
export async function extendSession(db: Db, sessionId: string, expiresAt: Date): Promise<boolean> {
  const rows = await db
    .update(sessionTable)
    .set({ expiresAt, updatedAt: sql`now()` })
    .where(eq(sessionTable.id, sessionId))
    .returning({ id: sessionTable.id })
  return rows.length === 1
}

/** The details of whoever asks, with his address. Call it inside `asPerson`. */
export async function findOwnDetails(db: Db) {
  const [row] = await rowsOf(db, detailsRow, sql`SELECT name, email, language FROM auth.own_details()`)
  return row
}

/** The address that a person signs in with. */
export async function findAddress(db: Db, personId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ email: personTable.email })
    .from(personTable)
    .where(eq(personTable.id, personId))
  return row?.email
}

/** Changes a person's details; says which of them became different, and nothing where none did. */
export async function updatePerson(
  db: Db,
  personId: string,
  { name, language }: { name: string; language: Language },
): Promise<('name' | 'language')[]> {
  const [changed] = await rowsOf(
    db,
    changedRow,
    sql`
    UPDATE auth.person SET name = ${name}, language = ${language}, updated_at = now()
    WHERE id = ${personId} AND (name, language) IS DISTINCT FROM (${name}, ${language})
    RETURNING old.name <> new.name AS name, old.language <> new.language AS language`,
  )
  return (['name', 'language'] as const).filter((column) => changed?.[column])
}
