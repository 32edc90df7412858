import { refusableMailKinds, type RefusableMailKind } from '@academy/domain/grants/mail-kinds'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { changeRows } from '../client/change-rows.ts'
import type { Db } from '../client/open-database.ts'
import { rowsOf } from '../client/rows-of.ts'
import { mailRefusalTable } from './mail-tables.ts'

/** The kinds of mail that a person has refused. Call it inside `asPerson`. */
export async function findMailRefusals(db: Db, personId: string): Promise<RefusableMailKind[]> {
  const rows = await db
    .select({ kind: mailRefusalTable.kind })
    .from(mailRefusalTable)
    .where(eq(mailRefusalTable.personId, personId))
  return rows.map(({ kind }) => kind)
}

/** Makes these the kinds that a person refuses; says how many that changed. One statement. Call it inside `asPerson`. */
export function keepMailRefusals(
  db: Db,
  personId: string,
  kinds: readonly RefusableMailKind[],
): Promise<number> {
  const refused = JSON.stringify(kinds)
  return changeRows(
    db,
    sql`
    WITH gone AS (
      DELETE FROM grants.mail_refusal WHERE person_id = ${personId}
        AND kind NOT IN (SELECT jsonb_array_elements_text(${refused}::jsonb)) RETURNING kind
    ), added AS (
      INSERT INTO grants.mail_refusal (person_id, kind)
      SELECT ${personId}, jsonb_array_elements_text(${refused}::jsonb) ON CONFLICT DO NOTHING RETURNING kind
    )
    SELECT kind FROM gone UNION ALL SELECT kind FROM added`,
  )
}

const found = z.object({ kind: z.enum(refusableMailKinds), refused: z.boolean() })

/** What the link of a mail refuses, and whether it is refused; nothing where the link is none of ours. */
export async function findUnsubscribe(db: Db, token: string) {
  const [row] = await rowsOf(db, found, sql`SELECT kind, refused FROM grants.find_unsubscribe(${token})`)
  return row
}

const done = z.object({ personId: z.string(), kind: z.enum(refusableMailKinds) })

/** Refuses what the link of a mail is of, or takes that back; says whose and what. Nothing where it is none of ours. */
export async function unsubscribe(db: Db, token: string, refuse: boolean) {
  const [row] = await rowsOf(
    db,
    done,
    sql`SELECT person_id AS "personId", kind FROM grants.unsubscribe(${token}, ${refuse})`,
  )
  return row
}
