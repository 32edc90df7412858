import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { MemberRole } from '@academy/domain/organisation/member-role'
import type { Language } from '@academy/domain/text/language'
import { staffTable } from '../auth/auth-tables.ts'
import type { Db } from '../client/open-database.ts'
import { rowsOf } from '../client/rows-of.ts'
import {
  organisationMembershipTable,
  organisationRegistrationTable,
  organisationTable,
  roundTable,
} from '../grants/grants-tables.ts'

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
  /** Of England and Wales, as the register writes it. */
  charityNumber: string
  postcode: string
  members: readonly { personId: string; role: MemberRole }[]
}

/** Makes a sample organisation and its members unless they are there; gives its id either way. */
export async function keepSampleOrganisation(db: Db, organisation: NewSampleOrganisation): Promise<string> {
  const { name, charityNumber, postcode, members } = organisation
  const number = { scheme: 'GB-CHC' as const, number: charityNumber }
  const [known] = await db
    .select({ id: organisationRegistrationTable.organisationId })
    .from(organisationRegistrationTable)
    .where(
      and(
        eq(organisationRegistrationTable.scheme, 'GB-CHC'),
        eq(organisationRegistrationTable.number, charityNumber),
      ),
    )
  const id = known?.id ?? (await addSampleOrganisation(db, { name, postcode }, number))
  const rows = members.map((member) => ({ ...member, organisationId: id }))
  if (rows.length > 0) await db.insert(organisationMembershipTable).values(rows).onConflictDoNothing()
  return id
}

async function addSampleOrganisation(
  db: Db,
  organisation: { name: string; postcode: string },
  number: { scheme: 'GB-CHC'; number: string },
): Promise<string> {
  const [added] = await db
    .insert(organisationTable)
    .values({
      ...organisation,
      legalForm: 'charitable-company',
      notForProfit: true,
      lastIncomePence: 25_000_000n,
      accountsEnd: '2026-03-31',
    })
    .returning({ id: organisationTable.id })
  if (!added) throw new Error('the sample organisation was not kept')
  await db.insert(organisationRegistrationTable).values({ ...number, organisationId: added.id })
  return added.id
}

/** The fictional round that is open at `now`, if there is one. */
export async function findOpenSampleRound(db: Db, now: Date): Promise<{ slug: string } | undefined> {
  const rows = await db
    .select({ slug: roundTable.slug })
    .from(roundTable)
    .where(
      sql`${roundTable.fictional} AND ${roundTable.testOf} IS NULL AND ${roundTable.status} = 'published'
      AND ${roundTable.opensAt} <= ${now} AND ${roundTable.closesAt} > ${now}`,
    )
    .orderBy(roundTable.closesAt, roundTable.id)
    .limit(1)
  return rows[0]
}
