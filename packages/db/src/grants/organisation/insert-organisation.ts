import type { Db } from '../../client/open-database.ts'
import { organisationMemberTable, organisationTable } from '../grants-tables.ts'

export type NewOrganisation = Pick<
  typeof organisationTable.$inferSelect,
  'name' | 'charityNumber' | 'companyNumber' | 'postcode' | 'annualTurnoverPence'
>

/** Adds an organisation; `undefined` when one with its charity or company number is there already. */
export async function insertOrganisation(
  db: Db,
  organisation: NewOrganisation,
): Promise<{ id: string } | undefined> {
  const [row] = await db
    .insert(organisationTable)
    .values(organisation)
    .onConflictDoNothing()
    .returning({ id: organisationTable.id })
  return row
}

/** Makes a person the lead of an organisation that has nobody yet. Call it inside `asPerson`. */
export async function insertFounder(db: Db, organisationId: string, personId: string): Promise<void> {
  await db.insert(organisationMemberTable).values({ organisationId, personId, role: 'lead' })
}
