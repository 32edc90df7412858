import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { ApplicationEventKind } from '@academy/domain/grants/application-state'
import type { MemberRole } from '@academy/domain/organisation/member-role'
import { personTable } from '../../auth/auth-tables.ts'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import {
  applicationEventTable,
  applicationTable,
  clarificationAnswerTable,
  clarificationTable,
  organisationTable,
  roundVersionTable,
  staffNoteTable,
  submissionMatchTable,
  submissionPlaceTable,
  submissionTable,
  submissionYearTable,
} from '../grants-tables.ts'
import { notBarred } from '../round/not-barred.ts'

const facts = {
  id: applicationTable.id,
  reference: applicationTable.reference,
  status: applicationTable.status,
  createdAt: applicationTable.createdAt,
  submittedAt: applicationTable.submittedAt,
  reopenedUntil: applicationTable.reopenedUntil,
  standingSubmissionId: applicationTable.standingSubmissionId,
  organisation: { name: organisationTable.name, postcode: organisationTable.postcode },
}
const isWanted = (roundId: string, reference: string) =>
  and(eq(applicationTable.roundId, roundId), eq(applicationTable.reference, reference), notBarred)

/** An application of a round by its reference, with the form it answers; without a single answer. Call it inside `asPerson`. */
export async function findApplicationForStaff(db: Db, roundId: string, reference: string) {
  const [row] = await db
    .select({
      ...facts,
      roundVersion: { id: roundVersionTable.id, definition: roundVersionTable.definition },
    })
    .from(applicationTable)
    .innerJoin(organisationTable, eq(organisationTable.id, applicationTable.organisationId))
    .innerJoin(roundVersionTable, eq(roundVersionTable.id, applicationTable.roundVersionId))
    .where(isWanted(roundId, reference))
  return row
}

/** What happened, the oldest first, with who did it. Instants are text, as JSON has them. */
const history = sql<
  { kind: ApplicationEventKind; at: string; actor: string | null; reason: string | null }[]
>`(SELECT coalesce(json_agg(json_build_object('kind', event.kind, 'at', event.at, 'actor', actor.name,
      'reason', event.detail ->> 'reason') ORDER BY event.seq), '[]')
  FROM ${applicationEventTable} event LEFT JOIN ${personTable} actor ON actor.id = event.actor_id
  WHERE event.application_id = ${applicationTable.id})`

const notes = sql<{ id: string; body: string; writtenAt: string; author: string | null; isVoid: boolean }[]>`(
  SELECT coalesce(json_agg(json_build_object('id', note.id, 'body', note.body, 'writtenAt', note.written_at,
      'author', author.name, 'isVoid', note.author_id = ANY (barred.people)) ORDER BY note.id), '[]')
  FROM ${staffNoteTable} note LEFT JOIN ${personTable} author ON author.id = note.author_id
  CROSS JOIN grants.barred_people(${applicationTable.id}) AS barred (people)
  WHERE note.application_id = ${applicationTable.id})`

const clarifications = sql<
  {
    id: string
    question: string
    dueAt: string
    askedAt: string
    askedBy: string | null
    answer: string | null
    answeredAt: string | null
    answeredBy: string | null
  }[]
>`(SELECT coalesce(json_agg(json_build_object('id', asked.id, 'question', asked.question, 'dueAt', asked.due_at,
      'askedAt', asked.asked_at, 'askedBy', asker.name, 'answer', given.answer, 'answeredAt', given.answered_at,
      'answeredBy', giver.name) ORDER BY asked.id), '[]')
  FROM ${clarificationTable} asked LEFT JOIN ${clarificationAnswerTable} given ON given.clarification_id = asked.id
  LEFT JOIN ${personTable} asker ON asker.id = asked.asked_by LEFT JOIN ${personTable} giver ON giver.id = given.answered_by
  WHERE asked.application_id = ${applicationTable.id})`

const people = sql<{ name: string; role: MemberRole }[]>`(
  SELECT coalesce(json_agg(json_build_object('name', name, 'role', role) ORDER BY role DESC, name), '[]')
  FROM grants.people_of_application(${applicationTable.id}))`

/** The same with all that staff read beside what was submitted: one statement. Call it inside `asPerson`. */
export async function findApplicationPage(db: Db, roundId: string, reference: string) {
  const [row] = await db
    .select({ ...facts, history, notes, clarifications, people })
    .from(applicationTable)
    .innerJoin(organisationTable, eq(organisationTable.id, applicationTable.organisationId))
    .where(isWanted(roundId, reference))
  return row
}

const years = sql<
  { financialYear: string; grantPence: string; matchPence: string; costPence: string }[]
>`(SELECT coalesce(json_agg(json_build_object('financialYear', year.financial_year, 'grantPence', year.grant_pence::text,
    'matchPence', year.match_pence::text, 'costPence', year.cost_pence::text) ORDER BY year.financial_year), '[]')
  FROM ${submissionYearTable} year WHERE year.submission_id = ${submissionTable.id})`

const matches = sql<
  { funder: string; financialYear: string; pence: string; status: 'pledged' | 'confirmed' }[]
>`(SELECT coalesce(json_agg(json_build_object('funder', match.funder, 'financialYear', match.financial_year,
    'pence', match.pence::text, 'status', match.status) ORDER BY match.line), '[]')
  FROM ${submissionMatchTable} match WHERE match.submission_id = ${submissionTable.id})`

const areaCodes = sql<string[]>`ARRAY(SELECT place.area_code FROM ${submissionPlaceTable} place
  WHERE place.submission_id = ${submissionTable.id} ORDER BY place.area_code)`

/** What was submitted, the newest first, with its sums and the version of the round it answers. Call it inside `asPerson`. */
export function findSubmissions(db: Db, applicationId: string) {
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
      matches,
      areaCodes,
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

/**
 * Writes to the leads of what staff have just done: `about` is the event that ended a reopening, or the question that was
 * asked. Says how many were told; nobody is twice. Call it inside `asPerson`.
 */
export async function tellLeads(
  db: Db,
  template: 'reopening-ended' | 'clarification-asked',
  about: string,
  params: Record<string, string>,
): Promise<number> {
  const [row] = await rowsOf(
    db,
    told,
    sql`SELECT grants.tell_leads(${template}, ${about}, ${JSON.stringify(params)}::jsonb) AS told`,
  )
  return Number(row?.told ?? 0)
}
