import { assignmentStatuses } from '@academy/domain/assess/assignment-state'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import {
  assignmentEventTable,
  assignmentTable,
  conflictTable,
  criterionScoreTable,
} from '../assess-tables.ts'
import { applicationTable } from '../grants-tables.ts'
import { notBarred } from '../round/not-barred.ts'

const mine = z.object({
  id: z.string(),
  slug: z.string(),
  round: z.object({ en: z.string(), cy: z.string().nullable() }),
  reference: z.string(),
  organisationName: z.string().nullable(),
  status: z.enum(assignmentStatuses),
  dueOn: z.string().nullable(),
  scored: z.number(),
  criteria: z.number(),
  isReadable: z.boolean(),
  isDeclared: z.boolean(),
})

/** The bids that are assigned to the person and go on, in every round. Call it inside `asPerson`. */
export function findMyAssignments(db: Db) {
  return rowsOf(
    db,
    mine,
    sql`SELECT id, slug, round, reference, organisation AS "organisationName", status, due_on::text AS "dueOn", scored, criteria,
      readable AS "isReadable", declared AS "isDeclared" FROM grants.my_assignments()`,
  )
}

const score = z.object({
  criterion: z.string(),
  version: z.number(),
  score: z.number().nullable(),
  justification: z.string(),
  note: z.string(),
  noteForFeedback: z.boolean(),
  at: z.string(),
})

const bid = z.object({
  submissionId: z.string(),
  versionId: z.string(),
  definition: z.unknown(),
  canonicalJson: z.string(),
  isAnonymous: z.boolean(),
  organisationName: z.string(),
  partners: z.array(z.string()),
  scores: z.array(score),
  /** His finished scores of other bids of the round. */
  earlier: z.array(z.object({ criterion: z.string(), score: z.number().nullable() })),
  sentBack: z.string().nullable(),
  /** A division of the money was chosen: nothing is scored any more. */
  isLocked: z.boolean(),
  /** What was sealed when it was last finished, where another submission stands now. */
  assessedBefore: z.string().nullable(),
  own: z.object({
    slug: z.string(),
    round: z.object({ en: z.string(), cy: z.string().nullable() }),
    reference: z.string(),
    status: z.enum(assignmentStatuses),
    dueOn: z.string().nullable(),
  }),
})

/** A bid as its assessor reads and scores it, where he may: one statement. Call it inside `asPerson`. */
export async function findBidToAssess(db: Db, assignmentId: string) {
  const [row] = await rowsOf(
    db,
    bid,
    sql`SELECT bid.submission_id AS "submissionId", bid.version_id AS "versionId", bid.definition,
      bid.canonical_json AS "canonicalJson", bid.anonymous AS "isAnonymous", bid.organisation AS "organisationName", bid.partners,
      bid.scores, bid.earlier, bid.sent_back AS "sentBack",
      (SELECT grants.weighing_is_locked(given.round_id) FROM ${assignmentTable} given WHERE given.id = own.id) AS "isLocked",
      grants.assessed_before(own.id) AS "assessedBefore", jsonb_build_object('slug', own.slug, 'round', own.round,
        'reference', own.reference, 'status', own.status, 'dueOn', own.due_on) AS own
    FROM grants.bid_to_assess(${assignmentId}) bid, grants.my_assignments() own WHERE own.id = ${assignmentId}`,
  )
  return row
}

export type NewScore = Omit<typeof criterionScoreTable.$inferInsert, 'writtenAt'>

/** Keeps scores unless their version was written meanwhile; the criteria that were kept. Call it inside `asPerson`. */
export async function insertScores(db: Db, scores: readonly NewScore[]): Promise<string[]> {
  if (scores.length === 0) return []
  const rows = await db
    .insert(criterionScoreTable)
    .values([...scores])
    .onConflictDoNothing()
    .returning({ criterion: criterionScoreTable.criterion })
  return rows.map(({ criterion }) => criterion)
}

/** Keeps an event, which the database applies. Call it inside `asPerson`. */
export async function insertAssignmentEvent(
  db: Db,
  event: Pick<typeof assignmentEventTable.$inferInsert, 'assignmentId' | 'kind' | 'actorId' | 'reason'>,
): Promise<void> {
  await db.insert(assignmentEventTable).values(event)
}

/** Whether a division of the money was chosen, after which nothing of a round is scored or weighed again. Inside `asPerson`. */
export async function isWeighingLocked(db: Db, roundId: string): Promise<boolean> {
  const [row] = await rowsOf(
    db,
    z.object({ locked: z.boolean() }),
    sql`SELECT grants.weighing_is_locked(${roundId}) AS locked`,
  )
  return row?.locked ?? false
}

/** An assignment that the person may see. Call it inside `asPerson`. */
export async function findAssignment(db: Db, id: string) {
  const [row] = await db.select().from(assignmentTable).where(eq(assignmentTable.id, id))
  return row
}

/** Offers a bid to an assessor; nothing where he has it already. Call it inside `asPerson`. */
export async function insertAssignment(
  db: Db,
  offered: Pick<
    typeof assignmentTable.$inferInsert,
    'roundId' | 'applicationId' | 'personId' | 'dueOn' | 'offeredBy'
  >,
): Promise<string | undefined> {
  const [row] = await db
    .insert(assignmentTable)
    .values(offered)
    .onConflictDoNothing()
    .returning({ id: assignmentTable.id })
  return row?.id
}

/** Whether a conflict closes a bid to somebody else; of a bid that the reader may see. Call it inside `asPerson`. */
export async function isClosedTo(db: Db, applicationId: string, personId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: conflictTable.id })
    .from(conflictTable)
    .where(
      and(
        eq(conflictTable.applicationId, applicationId),
        eq(conflictTable.personId, personId),
        sql`${conflictTable.ruling} <> 'allowed'`,
      ),
    )
    .limit(1)
  return row !== undefined
}

const assessor = z.object({
  personId: z.string(),
  name: z.string().nullable(),
  language: z.string(),
  open: z.number(),
  finished: z.number(),
  behind: z.number(),
})

/** The assessors of a round with their load, for its officers. Call it inside `asPerson`. */
export function findAssessors(db: Db, roundId: string) {
  return rowsOf(
    db,
    assessor,
    sql`SELECT person_id AS "personId", name, language, open, finished, behind FROM grants.assessors_of_round(${roundId})`,
  )
}

const boardBid = z.object({
  reference: z.string(),
  organisationName: z.string(),
  readers: z.array(
    z.object({
      assignmentId: z.string(),
      personId: z.string(),
      status: z.enum(assignmentStatuses),
      dueOn: z.string().nullable(),
    }),
  ),
  closedTo: z.array(z.string()),
  bids: z.number(),
})

/** Bids of a round by their reference, with who reads each and to whom it is closed. Call it inside `asPerson`. */
export function findBoard(db: Db, roundId: string, wanted: { text: string; after: string; rowsMax: number }) {
  const like = `%${wanted.text.replace(/[\\%_]/g, '\\$&')}%`
  return rowsOf(
    db,
    boardBid,
    sql`
    SELECT application.reference, organisation.name AS "organisationName",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('assignmentId', own.id, 'personId', own.person_id, 'status', own.status,
          'dueOn', own.due_on) ORDER BY own.id), '[]')
        FROM ${assignmentTable} own WHERE own.application_id = application.id AND own.round_id = ${roundId}) AS readers,
      ARRAY(SELECT person_id FROM ${conflictTable} closed WHERE closed.application_id = application.id
        AND closed.ruling <> 'allowed') AS "closedTo", (count(*) OVER ())::int AS bids
    FROM ${applicationTable} JOIN grants.organisation ON organisation.id = application.organisation_id
    WHERE application.round_id = ${roundId} AND application.standing_submission_id IS NOT NULL
      AND NOT grants.is_out_of_the_running(application) AND ${notBarred} AND application.reference > ${wanted.after}
      AND (public.unaccent(organisation.name) ILIKE public.unaccent(${like}) OR application.reference ILIKE ${like})
    ORDER BY application.reference LIMIT ${wanted.rowsMax}::integer`,
  )
}
