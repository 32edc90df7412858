import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Language } from '@academy/domain/text/language'
import { staffTable } from '../auth/auth-tables.ts'
import type { Db } from '../client/open-database.ts'
import { rowsOf } from '../client/rows-of.ts'
import { organisationMemberTable, organisationTable, roundTable } from '../grants/grants-tables.ts'

const row = z.object({ id: z.string() })

/** Rows made up for demonstrations. The web application's role may write none of them: call these as the owner. */
export interface NewSamplePerson {
  email: string
  name: string
  language: Language
  staff?: 'fund-manager' | 'auditor'
}

/** Makes a sample person unless there is one; gives the id either way. */
export async function keepSamplePerson(db: Db, person: NewSamplePerson): Promise<string> {
  const [kept] = await rowsOf(
    db,
    row,
    sql`
    INSERT INTO auth.person (email, name, language, email_verified, sample)
    VALUES (${person.email}, ${person.name}, ${person.language}, true, true)
    ON CONFLICT (lower(email)) DO UPDATE SET name = excluded.name WHERE person.sample
    RETURNING id`,
  )
  if (!kept) throw new Error('a real person has the address of a sample person')
  if (person.staff) {
    await db.insert(staffTable).values({ personId: kept.id, role: person.staff }).onConflictDoNothing()
  }
  return kept.id
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
  const [kept] = await db
    .insert(organisationTable)
    .values({ name, charityNumber, postcode })
    .onConflictDoUpdate({ target: organisationTable.charityNumber, set: { name } })
    .returning({ id: organisationTable.id })
  if (!kept) throw new Error('the sample organisation was not kept')
  const rows = members.map((member) => ({ ...member, organisationId: kept.id }))
  if (rows.length > 0) await db.insert(organisationMemberTable).values(rows).onConflictDoNothing()
  return kept.id
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
