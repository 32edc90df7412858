import { asc, eq } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import { organisationMemberTable, organisationTable } from '../grants-tables.ts'

/** The organisations that a person belongs to, by name. Call it inside `asPerson`. */
export function findMyOrganisations(db: Db, personId: string) {
  return db
    .select({
      id: organisationTable.id,
      name: organisationTable.name,
      charityNumber: organisationTable.charityNumber,
      companyNumber: organisationTable.companyNumber,
      postcode: organisationTable.postcode,
      role: organisationMemberTable.role,
    })
    .from(organisationMemberTable)
    .innerJoin(organisationTable, eq(organisationTable.id, organisationMemberTable.organisationId))
    .where(eq(organisationMemberTable.personId, personId))
    .orderBy(asc(organisationTable.name), organisationTable.id)
}
