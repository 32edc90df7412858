import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'
import { applicationTable, formVersionTable, organisationMemberTable, roundTable } from './grants-tables.ts'

/** The round, its newest form and the person's place in the organisation: what starting an application depends on. */
export async function findStartStanding(db: Db, roundSlug: string, organisationId: string, personId: string) {
  const [row] = await db
    .select({
      round: {
        id: roundTable.id,
        status: roundTable.status,
        opensAt: roundTable.opensAt,
        closesAt: roundTable.closesAt,
        graceMinutes: roundTable.graceMinutes,
      },
      formVersionId: formVersionTable.id,
      role: organisationMemberTable.role,
      applicationId: applicationTable.id,
    })
    .from(roundTable)
    .innerJoin(formVersionTable, eq(formVersionTable.roundId, roundTable.id))
    .leftJoin(
      organisationMemberTable,
      and(
        eq(organisationMemberTable.organisationId, organisationId),
        eq(organisationMemberTable.personId, personId),
      ),
    )
    .leftJoin(
      applicationTable,
      and(eq(applicationTable.roundId, roundTable.id), eq(applicationTable.organisationId, organisationId)),
    )
    .where(eq(roundTable.slug, roundSlug))
    .orderBy(sql`${formVersionTable.version} DESC`)
    .limit(1)
  return row
}

export interface NewApplication {
  reference: string
  roundId: string
  organisationId: string
  formVersionId: string
  createdBy: string
}

/** Begins an application; `undefined` when the organisation has one in this round already. Call it inside `asPerson`. */
export async function insertApplication(
  db: Db,
  application: NewApplication,
): Promise<{ id: string } | undefined> {
  const { reference, roundId, organisationId, formVersionId, createdBy } = application
  const [started] = await db
    .insert(applicationTable)
    .values({ reference, roundId, organisationId, formVersionId, createdBy })
    .onConflictDoNothing({ target: [applicationTable.roundId, applicationTable.organisationId] })
    .returning({ id: applicationTable.id })
  return started
}

/** Marks an application withdrawn unless it is already; says whether it did. Call it inside `asPerson`. */
export async function markWithdrawn(db: Db, applicationId: string, at: Date): Promise<boolean> {
  const rows = await db
    .update(applicationTable)
    .set({ status: 'withdrawn', withdrawnAt: at })
    .where(and(eq(applicationTable.id, applicationId), sql`${applicationTable.status} <> 'withdrawn'`))
    .returning({ id: applicationTable.id })
  return rows.length === 1
}
