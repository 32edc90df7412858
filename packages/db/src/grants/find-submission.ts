import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'
import {
  applicationTable,
  organisationMemberTable,
  organisationTable,
  roundTable,
  submissionTable,
} from './grants-tables.ts'

const receipt = {
  applicationId: submissionTable.applicationId,
  receiptNumber: submissionTable.receiptNumber,
  sha256: submissionTable.sha256,
  submittedAt: submissionTable.submittedAt,
  lateWithinGrace: submissionTable.lateWithinGrace,
}

/** The receipt of an application with what its page shows, if `personId` is a member. Call it inside `asPerson`. */
export async function findReceipt(db: Db, applicationId: string, personId: string) {
  const [row] = await db
    .select({
      ...receipt,
      canonicalJson: submissionTable.canonicalJson,
      reference: applicationTable.reference,
      status: applicationTable.status,
      organisationName: organisationTable.name,
      round: {
        slug: roundTable.slug,
        name: roundTable.name,
        nameCy: roundTable.nameCy,
        fictional: roundTable.fictional,
        closesAt: roundTable.closesAt,
      },
    })
    .from(submissionTable)
    .innerJoin(applicationTable, eq(applicationTable.id, submissionTable.applicationId))
    .innerJoin(organisationTable, eq(organisationTable.id, applicationTable.organisationId))
    .innerJoin(
      organisationMemberTable,
      and(
        eq(organisationMemberTable.organisationId, applicationTable.organisationId),
        eq(organisationMemberTable.personId, personId),
      ),
    )
    .innerJoin(roundTable, eq(roundTable.id, applicationTable.roundId))
    .where(eq(submissionTable.applicationId, applicationId))
  return row
}

export type SubmitStanding = NonNullable<Awaited<ReturnType<typeof findSubmitStanding>>>

/**
 * Why a submission may have been turned away: the application, its round and what was submitted before, as they are
 * now, with the database's own clock. Call it inside `asPerson`.
 */
export async function findSubmitStanding(db: Db, applicationId: string, personId: string) {
  const [row] = await db
    .select({
      status: applicationTable.status,
      role: organisationMemberTable.role,
      round: {
        status: roundTable.status,
        opensAt: roundTable.opensAt,
        closesAt: roundTable.closesAt,
        graceMinutes: roundTable.graceMinutes,
      },
      clock: sql`clock_timestamp()`.mapWith(applicationTable.createdAt),
      submission: { ...receipt, idempotencyKey: submissionTable.idempotencyKey },
    })
    .from(applicationTable)
    .innerJoin(roundTable, eq(roundTable.id, applicationTable.roundId))
    .innerJoin(
      organisationMemberTable,
      and(
        eq(organisationMemberTable.organisationId, applicationTable.organisationId),
        eq(organisationMemberTable.personId, personId),
      ),
    )
    .leftJoin(submissionTable, eq(submissionTable.applicationId, applicationTable.id))
    .where(eq(applicationTable.id, applicationId))
  return row
}
