import { assignmentStatuses } from '@academy/domain/assess/assignment-state'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { changeRows } from '../../client/change-rows.ts'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { assignmentEventTable, assignmentTable } from '../assess-tables.ts'
import { applicationTable } from '../grants-tables.ts'
import {
  assignmentProposalAppliedTable,
  assignmentProposalTable,
  proposedAssignmentTable,
} from '../proposal-tables.ts'
import { notBarred } from '../round/not-barred.ts'

export interface ProposedPair {
  applicationId: string
  personId: string
  change: 'keep' | 'give' | 'take'
}

/** Keeps a proposal with its pairs: two statements. Call it inside `asPerson`. */
export async function insertProposal(
  db: Db,
  proposal: Pick<
    typeof assignmentProposalTable.$inferInsert,
    'roundId' | 'madeBy' | 'asked' | 'value' | 'dueOn' | 'reason'
  >,
  pairs: readonly ProposedPair[],
): Promise<string> {
  const [row] = await db
    .insert(assignmentProposalTable)
    .values(proposal)
    .returning({ id: assignmentProposalTable.id })
  if (!row) throw new Error('a proposal was not kept')
  await changeRows(
    db,
    sql`INSERT INTO ${proposedAssignmentTable} (proposal_id, application_id, person_id, change)
    SELECT ${row.id}, one.bid, one.person, one.change FROM unnest(${sql.param(pairs.map((pair) => pair.applicationId))}::uuid[],
      ${sql.param(pairs.map((pair) => pair.personId))}::uuid[], ${sql.param(pairs.map((pair) => pair.change))}::text[]) one (bid, person, change)`,
  )
  return row.id
}

/** A proposal of a round, and whether it was applied. Call it inside `asPerson`. */
export async function findProposal(db: Db, roundId: string, id: string) {
  const [row] = await db
    .select({
      id: assignmentProposalTable.id,
      madeBy: assignmentProposalTable.madeBy,
      madeAt: assignmentProposalTable.madeAt,
      asked: assignmentProposalTable.asked,
      value: assignmentProposalTable.value,
      dueOn: assignmentProposalTable.dueOn,
      reason: assignmentProposalTable.reason,
      appliedAt: assignmentProposalAppliedTable.appliedAt,
    })
    .from(assignmentProposalTable)
    .leftJoin(
      assignmentProposalAppliedTable,
      eq(assignmentProposalAppliedTable.proposalId, assignmentProposalTable.id),
    )
    .where(and(eq(assignmentProposalTable.id, id), eq(assignmentProposalTable.roundId, roundId)))
  return row
}

const pair = z.object({
  applicationId: z.string(),
  reference: z.string(),
  organisationName: z.string(),
  personId: z.string(),
  change: z.enum(['keep', 'give', 'take']),
  /** As the pair stands now; nothing where the bid was never his. */
  status: z.enum(assignmentStatuses).nullable(),
  assignmentId: z.string().nullable(),
  /** Given is what cannot be given any more: closed to him since, withdrawn, his already; taken, what cannot be taken. */
  isStale: z.boolean(),
})

/** The pairs of a proposal by reference, each as it stands now. Call it inside `asPerson`. */
export function findProposedPairs(db: Db, roundId: string, proposalId: string) {
  return rowsOf(
    db,
    pair,
    sql`WITH still AS MATERIALIZED (SELECT person_id FROM grants.assessors_of_round(${roundId}))
    SELECT pair.application_id AS "applicationId", application.reference, organisation.name AS "organisationName",
      pair.person_id AS "personId", pair.change, last.status, last.id AS "assignmentId",
      coalesce(grants.is_out_of_the_running(application) OR CASE pair.change
        WHEN 'give' THEN last.status IN ('offered', 'accepted', 'finished', 'sent-back')
          OR pair.person_id = ANY (grants.barred_people(pair.application_id))
          OR pair.person_id NOT IN (SELECT person_id FROM still)
        WHEN 'take' THEN last.status NOT IN ('offered', 'accepted', 'sent-back') ELSE false END, false) AS "isStale"
    FROM ${proposedAssignmentTable} pair
    JOIN ${applicationTable} ON application.id = pair.application_id
    JOIN grants.organisation ON organisation.id = application.organisation_id
    LEFT JOIN LATERAL (SELECT own.id, own.status FROM ${assignmentTable} own WHERE own.application_id = pair.application_id
      AND own.person_id = pair.person_id ORDER BY own.id DESC LIMIT 1) last ON true
    WHERE pair.proposal_id = ${proposalId} AND ${notBarred}
    ORDER BY application.reference, pair.person_id`,
  )
}

/** That a proposal is applied now; not where it was before. Call it inside `asPerson`. */
export async function insertApplied(db: Db, proposalId: string, appliedBy: string): Promise<boolean> {
  const rows = await db
    .insert(assignmentProposalAppliedTable)
    .values({ proposalId, appliedBy })
    .onConflictDoNothing()
    .returning({ id: assignmentProposalAppliedTable.proposalId })
  return rows.length > 0
}

/** Offers and takes away what a proposal says, each in one statement. Call it inside `asPerson`. */
export async function applyPairs(
  db: Db,
  of: { roundId: string; officerId: string; dueOn: string | null; reason: string },
  pairs: readonly { applicationId: string; personId: string; assignmentId: string | null; change: string }[],
): Promise<void> {
  const takes = pairs.filter(({ change }) => change === 'take')
  const gives = pairs.filter(({ change }) => change === 'give')
  if (takes.length > 0) {
    await db.insert(assignmentEventTable).values(
      takes.map(({ assignmentId }) => ({
        assignmentId: assignmentId ?? '',
        kind: 'unassigned' as const,
        actorId: of.officerId,
        reason: of.reason,
      })),
    )
  }
  if (gives.length > 0) {
    await changeRows(
      db,
      sql`INSERT INTO ${assignmentTable} (round_id, application_id, person_id, due_on, offered_by)
      SELECT ${of.roundId}, one.bid, one.person, ${of.dueOn}::date, ${of.officerId} FROM unnest(
        ${sql.param(gives.map((pair) => pair.applicationId))}::uuid[], ${sql.param(gives.map((pair) => pair.personId))}::uuid[]) one (bid, person)`,
    )
  }
}
