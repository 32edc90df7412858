import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { personTable } from '../../auth/auth-tables.ts'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import {
  applicationEventTable,
  applicationTable,
  organisationTable,
  roundVersionTable,
  staffNoteTable,
  submissionTable,
  submissionYearTable,
} from '../grants-tables.ts'

/** An application of a round by its reference, with its organisation; without a single answer. Call it inside `asPerson`. */
export async function findApplicationForStaff(db: Db, roundId: string, reference: string) {
  const [row] = await db
    .select({
      id: applicationTable.id,
      reference: applicationTable.reference,
      status: applicationTable.status,
      createdAt: applicationTable.createdAt,
      submittedAt: applicationTable.submittedAt,
      reopenedUntil: applicationTable.reopenedUntil,
      standingSubmissionId: applicationTable.standingSubmissionId,
      organisation: { name: organisationTable.name, postcode: organisationTable.postcode },
    })
    .from(applicationTable)
    .innerJoin(organisationTable, eq(organisationTable.id, applicationTable.organisationId))
    .where(and(eq(applicationTable.roundId, roundId), eq(applicationTable.reference, reference)))
  return row
}

/** What was submitted, the newest first, with its sums by year and the version of the round it answers. Call it inside `asPerson`. */
export function findSubmissions(db: Db, applicationId: string) {
  const years = sql<
    { financialYear: string; grantPence: string; matchPence: string; costPence: string }[]
  >`(SELECT coalesce(json_agg(json_build_object('financialYear', year.financial_year, 'grantPence', year.grant_pence::text,
      'matchPence', year.match_pence::text, 'costPence', year.cost_pence::text) ORDER BY year.financial_year), '[]')
    FROM ${submissionYearTable} year WHERE year.submission_id = ${submissionTable.id})`
  return db
    .select({
      id: submissionTable.id,
      no: submissionTable.no,
      receiptNumber: submissionTable.receiptNumber,
      sha256: submissionTable.sha256,
      canonicalJson: submissionTable.canonicalJson,
      submittedAt: submissionTable.submittedAt,
      lateWithinGrace: submissionTable.lateWithinGrace,
      lateByRuling: sql<boolean>`${submissionTable.rulingEventId} IS NOT NULL`,
      leastViablePence: submissionTable.leastViablePence,
      peopleHelped: submissionTable.peopleHelped,
      years,
      roundVersion: {
        id: roundVersionTable.id,
        no: roundVersionTable.no,
        definition: roundVersionTable.definition,
      },
    })
    .from(submissionTable)
    .innerJoin(roundVersionTable, eq(roundVersionTable.id, submissionTable.roundVersionId))
    .where(eq(submissionTable.applicationId, applicationId))
    .orderBy(desc(submissionTable.no))
}

/** What happened to an application, oldest first, with who did it. Call it inside `asPerson`. */
export function findHistory(db: Db, applicationId: string) {
  return db
    .select({
      kind: applicationEventTable.kind,
      at: applicationEventTable.at,
      actorName: personTable.name,
      detail: applicationEventTable.detail,
    })
    .from(applicationEventTable)
    .leftJoin(personTable, eq(personTable.id, applicationEventTable.actorId))
    .where(eq(applicationEventTable.applicationId, applicationId))
    .orderBy(asc(applicationEventTable.seq))
}

/** What staff wrote about an application, oldest first. Call it inside `asPerson`. */
export function findStaffNotes(db: Db, applicationId: string) {
  return db
    .select({
      id: staffNoteTable.id,
      body: staffNoteTable.body,
      writtenAt: staffNoteTable.writtenAt,
      authorName: personTable.name,
    })
    .from(staffNoteTable)
    .leftJoin(personTable, eq(personTable.id, staffNoteTable.authorId))
    .where(eq(staffNoteTable.applicationId, applicationId))
    .orderBy(asc(staffNoteTable.id))
}

/** Keeps a note of staff. Call it inside `asPerson`. */
export async function insertStaffNote(
  db: Db,
  note: Pick<typeof staffNoteTable.$inferInsert, 'applicationId' | 'body' | 'authorId'>,
): Promise<void> {
  await db.insert(staffNoteTable).values(note)
}

const told = z.object({ told: z.string() })

/** Writes to the leads that staff have opened their application again, once for each time. Call it inside `asPerson`. */
export async function tellLeadsReopened(
  db: Db,
  applicationId: string,
  params: Record<string, string>,
): Promise<number> {
  const [row] = await rowsOf(
    db,
    told,
    sql`SELECT grants.tell_leads_reopened(${applicationId}, ${JSON.stringify(params)}::jsonb) AS told`,
  )
  return Number(row?.told ?? 0)
}
