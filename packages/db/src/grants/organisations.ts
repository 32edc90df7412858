import { asc, desc, eq } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'
import {
  applicationTable,
  organisationMemberTable,
  organisationTable,
  roundTable,
  submissionTable,
} from './grants-tables.ts'

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

/** The applications of a person's organisations, the newest first. Call it inside `asPerson`. */
export function findMyApplications(db: Db, personId: string) {
  return db
    .select({
      id: applicationTable.id,
      reference: applicationTable.reference,
      status: applicationTable.status,
      createdAt: applicationTable.createdAt,
      submittedAt: applicationTable.submittedAt,
      organisation: { id: organisationTable.id, name: organisationTable.name },
      role: organisationMemberTable.role,
      round: {
        slug: roundTable.slug,
        name: roundTable.name,
        nameCy: roundTable.nameCy,
        fictional: roundTable.fictional,
        status: roundTable.status,
        opensAt: roundTable.opensAt,
        closesAt: roundTable.closesAt,
        graceMinutes: roundTable.graceMinutes,
      },
      receiptNumber: submissionTable.receiptNumber,
    })
    .from(organisationMemberTable)
    .innerJoin(applicationTable, eq(applicationTable.organisationId, organisationMemberTable.organisationId))
    .innerJoin(organisationTable, eq(organisationTable.id, applicationTable.organisationId))
    .innerJoin(roundTable, eq(roundTable.id, applicationTable.roundId))
    .leftJoin(submissionTable, eq(submissionTable.applicationId, applicationTable.id))
    .where(eq(organisationMemberTable.personId, personId))
    .orderBy(desc(applicationTable.createdAt), desc(applicationTable.id))
}

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
