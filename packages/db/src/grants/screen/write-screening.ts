import type { FlagKind } from '@academy/domain/screen/flag'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { applicationTable } from '../grants-tables.ts'
import { notBarred } from '../round/not-barred.ts'
import {
  externalCheckTable,
  flagEventTable,
  flagTable,
  screeningCheckTable,
  screeningOutcomeTable,
  screeningRulingTable,
} from '../screen-tables.ts'
import { stoppedBy } from './stopped-by.ts'

type Filled = 'id' | 'seq' | 'submissionId' | 'was'
type New<Table extends { $inferInsert: object }> = Omit<Table['$inferInsert'], Filled>
/** The database fills it. */
const filled = sql`NULL`

/** Keeps what was found of items. Call it inside `asPerson`, as all of these. */
export async function insertChecks(
  db: Db,
  checks: readonly New<typeof screeningCheckTable>[],
): Promise<void> {
  await db.insert(screeningCheckTable).values(checks.map((check) => ({ ...check, submissionId: filled })))
}

export interface NewFlag {
  applicationId: string
  kind: FlagKind
  words: string | null
  finding: string | null
  evidence: Readonly<Record<string, string>>
  /** The reference of the other bid that it is about. */
  other: string | null
}
const raised = z.object({ id: z.string(), applicationId: z.string() })

/** Raises flags of a round; of a finding that has one already it raises none. It says which are new. */
export function insertFlags(
  db: Db,
  { roundId, raisedBy }: { roundId: string; raisedBy: string },
  flags: readonly NewFlag[],
) {
  return rowsOf(
    db,
    raised,
    sql`INSERT INTO grants.flag (round_id, application_id, kind, words, finding, evidence, other_id, raised_by)
    SELECT ${roundId}, new."applicationId", new.kind, new.words, new.finding, new.evidence, other.id, ${raisedBy}
    FROM jsonb_to_recordset(${JSON.stringify(flags)}::jsonb)
      AS new ("applicationId" uuid, kind text, words text, finding text, evidence jsonb, other text)
    LEFT JOIN ${applicationTable} other ON other.round_id = ${roundId} AND other.reference = new.other
    ON CONFLICT DO NOTHING RETURNING id, application_id AS "applicationId"`,
  )
}

/** A flag of a round that is open to be read, and how it ended. */
export async function findFlag(db: Db, roundId: string, flagId: string) {
  const [row] = await db
    .select({
      id: flagTable.id,
      applicationId: flagTable.applicationId,
      isResolved: sql<boolean>`EXISTS (SELECT FROM ${flagEventTable} ended
        WHERE ended.flag_id = flag.id AND ended.kind = 'resolved')`,
      ownerId: sql<string | null>`(SELECT given.owner_id FROM ${flagEventTable} given
        WHERE given.flag_id = flag.id AND given.kind = 'given' ORDER BY given.seq DESC LIMIT 1)`,
      /** Who it can be given to. */
      canOwn: sql<string[]>`ARRAY(SELECT DISTINCT held.person_id::text FROM grants.round_role held
        WHERE held.round_id = flag.round_id AND held.role IN ('fund-manager', 'senior-officer') AND held.from_at <= now()
          AND (held.to_at IS NULL OR held.to_at > now())
          AND held.person_id <> ALL (grants.barred_people(flag.application_id)))`,
    })
    .from(flagTable)
    .where(and(eq(flagTable.roundId, roundId), eq(flagTable.id, flagId)))
  return row
}

export async function insertFlagEvent(db: Db, event: New<typeof flagEventTable>): Promise<void> {
  await db.insert(flagEventTable).values(event)
}

export async function insertOutcome(db: Db, outcome: New<typeof screeningOutcomeTable>): Promise<string> {
  const [row] = await db
    .insert(screeningOutcomeTable)
    .values({ ...outcome, submissionId: filled })
    .returning({ id: screeningOutcomeTable.id })
  if (!row) throw new Error('a row that was written is not there')
  return row.id
}

/** Keeps what is said to a proposal, once; whether it was new. */
export async function insertOutcomeRuling(
  db: Db,
  ruling: New<typeof screeningRulingTable>,
): Promise<boolean> {
  const rows = await db
    .insert(screeningRulingTable)
    .values(ruling)
    .onConflictDoNothing()
    .returning({ id: screeningRulingTable.outcomeId })
  return rows.length === 1
}

/** The bid as it can be proposed to be something, locked until the end of the transaction. */
export async function findToPropose(db: Db, roundId: string, reference: string) {
  const [row] = await db
    .select({
      id: applicationTable.id,
      status: applicationTable.status,
      screenedAs: applicationTable.screenedAs,
      standingSubmissionId: applicationTable.standingSubmissionId,
      isLocked: sql<boolean>`grants.weighing_is_locked(application.round_id)`,
      open: sql<{
        id: string
        outcome: 'eligible' | 'ineligible' | 'duplicate'
        proposedBy: string
        isOfStanding: boolean
      } | null>`(SELECT jsonb_build_object('id', proposed.id, 'outcome', proposed.outcome, 'proposedBy', proposed.proposed_by,
          'isOfStanding', proposed.submission_id = application.standing_submission_id)
        FROM ${screeningOutcomeTable} proposed WHERE proposed.application_id = application.id
          AND NOT EXISTS (SELECT FROM ${screeningRulingTable} ruled WHERE ruled.outcome_id = proposed.id) LIMIT 1)`,
      stoppedBy,
    })
    .from(applicationTable)
    .where(and(eq(applicationTable.roundId, roundId), eq(applicationTable.reference, reference), notBarred))
    .for('no key update')
  return row
}

/** The ids of the bids of a round that an answer can be of, by their reference. */
export function findReferences(db: Db, roundId: string) {
  return db
    .select({ id: applicationTable.id, reference: applicationTable.reference })
    .from(applicationTable)
    .where(
      and(
        eq(applicationTable.roundId, roundId),
        sql`${applicationTable.standingSubmissionId} IS NOT NULL AND ${applicationTable.status} <> 'withdrawn'`,
        notBarred,
      ),
    )
}

/** Keeps answers from outside; those that are here already stay as they are. It says how many are new. */
export async function insertExternalChecks(
  db: Db,
  checks: readonly New<typeof externalCheckTable>[],
): Promise<number> {
  const rows = await db
    .insert(externalCheckTable)
    .values([...checks])
    .onConflictDoNothing()
    .returning({ id: externalCheckTable.id })
  return rows.length
}
