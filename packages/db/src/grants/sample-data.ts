import { sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'
import { formVersionTable, roundTable } from './grants-tables.ts'

/** Rows made up for demonstrations. The web application's role may write none of them: call these as the owner. */
export interface NewSamplePerson {
  email: string
  name: string
  language: 'en' | 'cy'
  staff?: 'fund-manager' | 'auditor'
}

/** Makes a sample person unless there is one; gives the id either way. */
export async function keepSamplePerson(db: Db, person: NewSamplePerson): Promise<string> {
  const { rows } = await db.execute<{ id: string }>(sql`
    INSERT INTO auth.person (email, name, language, email_verified, sample)
    VALUES (${person.email}, ${person.name}, ${person.language}, true, true)
    ON CONFLICT (lower(email)) DO UPDATE SET name = excluded.name WHERE person.sample
    RETURNING id`)
  const id = rows[0]?.id
  if (!id) throw new Error('a real person has the address of a sample person')
  if (person.staff) {
    await db.execute(
      sql`INSERT INTO grants.staff (person_id, role) VALUES (${id}, ${person.staff}) ON CONFLICT DO NOTHING`,
    )
  }
  return id
}

export interface NewSampleOrganisation {
  name: string
  charityNumber: string
  postcode: string
  members: readonly { personId: string; role: 'lead' | 'contributor' }[]
}

/** Makes a sample organisation and its members unless they are there; gives its id either way. */
export async function keepSampleOrganisation(db: Db, organisation: NewSampleOrganisation): Promise<string> {
  const { name, charityNumber, postcode, members } = organisation
  const { rows } = await db.execute<{ id: string }>(sql`
    INSERT INTO grants.organisation (name, charity_number, postcode)
    VALUES (${name}, ${charityNumber}, ${postcode})
    ON CONFLICT (charity_number) DO UPDATE SET name = excluded.name
    RETURNING id`)
  const id = rows[0]?.id
  if (!id) throw new Error('the sample organisation was not kept')
  await db.execute(sql`
    INSERT INTO grants.organisation_member (organisation_id, person_id, role)
    SELECT ${id}, member.person_id, member.role
    FROM jsonb_to_recordset(${JSON.stringify(members.map((m) => ({ person_id: m.personId, role: m.role })))}::jsonb)
      AS member(person_id uuid, role text)
    ON CONFLICT DO NOTHING`)
  return id
}

/** The fictional round that is open at `now`, if there is one. */
export async function findOpenSampleRound(db: Db, now: Date): Promise<{ slug: string } | undefined> {
  const rows = await db
    .select({ slug: roundTable.slug })
    .from(roundTable)
    .where(
      sql`${roundTable.fictional} AND ${roundTable.status} = 'published'
      AND ${roundTable.opensAt} <= ${now} AND ${roundTable.closesAt} > ${now}`,
    )
    .orderBy(roundTable.closesAt, roundTable.id)
    .limit(1)
  return rows[0]
}

/** Adds a round with the first version of its form, unless one with its slug is there. */
export async function insertRound(
  db: Db,
  round: typeof roundTable.$inferInsert,
  definition: unknown,
): Promise<void> {
  const [row] = await db
    .insert(roundTable)
    .values(round)
    .onConflictDoNothing()
    .returning({ id: roundTable.id })
  if (row) await db.insert(formVersionTable).values({ roundId: row.id, version: 1, definition })
}
