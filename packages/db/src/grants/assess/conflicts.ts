import { foundHow, rulings } from '@academy/domain/conflict/conflict'
import { and, asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { personTable } from '../../auth/auth-tables.ts'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { conflictRulingTable, conflictTable } from '../assess-tables.ts'
import { applicationTable, organisationTable } from '../grants-tables.ts'
import { notBarred } from '../round/not-barred.ts'

const toDeclare = z.object({
  byName: z.boolean(),
  subjects: z.number(),
  left: z.number(),
  list: z.array(
    z.object({
      subject: z.string(),
      name: z.string(),
      partners: z.array(z.string()),
      isDeclared: z.boolean(),
    }),
  ),
})

/**
 * What the person is asked to declare about in a round, names or bids, with how many there are: of the list what is left, or
 * whatever has these words in it. Call it inside `asPerson`.
 */
export async function findToDeclare(db: Db, roundId: string, words: string, rowsMax: number) {
  const like = words.replace(/[\\%_]/g, '\\$&')
  const [row] = await rowsOf(
    db,
    toDeclare,
    sql`SELECT coalesce(grants.declares_by_name(${roundId}), false) AS "byName", asked.subjects, asked.left_to_declare AS left,
      asked.list FROM grants.list_to_declare(${roundId}, ${like}, ${rowsMax}::integer) asked`,
  )
  if (!row) throw new Error('a statement of one row had none')
  return row
}

const mine = z.object({
  organisationName: z.string(),
  kind: z.string(),
  foundHow: z.enum(foundHow),
  note: z.string().nullable(),
  knownFrom: pgValue.instant,
  ruling: z.enum(rulings),
  reason: z.string().nullable(),
})

/** One's own conflicts in a round. Call it inside `asPerson`. */
export function findMyConflicts(db: Db, roundId: string) {
  return rowsOf(
    db,
    mine,
    sql`SELECT organisation AS "organisationName", kind, found_how AS "foundHow", note, known_from AS "knownFrom", ruling,
      reason FROM grants.my_conflicts(${roundId})`,
  )
}

export interface Declared {
  subject: string
  /** As the round calls it. */
  kind: string
  note: string
}

/** Keeps that the person has looked at these, and what he declares of them; how many conflicts are new. Inside `asPerson`. */
export async function insertDeclared(
  db: Db,
  roundId: string,
  lookedAt: readonly string[],
  declared: readonly Declared[],
): Promise<number> {
  const [row] = await rowsOf(
    db,
    z.object({ new: z.string() }),
    sql`SELECT grants.declare_conflicts(${roundId}, ${sql.param([...lookedAt])}::uuid[], ${JSON.stringify(declared)}::jsonb) AS new`,
  )
  return Number(row?.new ?? 0)
}

const lastRuling = sql<{ reason: string; officer: string | null; at: string } | null>`(
  SELECT json_build_object('reason', given.reason, 'officer', officer.name, 'at', given.ruled_at)
  FROM ${conflictRulingTable} given LEFT JOIN ${personTable} officer ON officer.id = given.officer_id
  WHERE given.conflict_id = ${conflictTable.id} ORDER BY given.id DESC LIMIT 1)`

/** The conflicts of a round with bids that the person reads, those that wait for a ruling first. Inside `asPerson`. */
export function findConflicts(db: Db, roundId: string, rowsMax: number) {
  return db
    .select({
      id: conflictTable.id,
      personId: conflictTable.personId,
      personName: personTable.name,
      organisationName: organisationTable.name,
      reference: applicationTable.reference,
      kind: conflictTable.kind,
      foundHow: conflictTable.foundHow,
      evidence: conflictTable.evidence,
      knownFrom: conflictTable.knownFrom,
      ruling: conflictTable.ruling,
      lastRuling,
    })
    .from(conflictTable)
    .innerJoin(applicationTable, eq(applicationTable.id, conflictTable.applicationId))
    .innerJoin(organisationTable, eq(organisationTable.id, applicationTable.organisationId))
    .leftJoin(personTable, eq(personTable.id, conflictTable.personId))
    .where(and(eq(conflictTable.roundId, roundId), notBarred))
    .orderBy(sql`${conflictTable.ruling} <> 'pending'`, asc(personTable.name), asc(conflictTable.id))
    .limit(rowsMax)
}

/** One conflict of a round that the person may see. Call it inside `asPerson`. */
export async function findConflict(db: Db, roundId: string, id: string) {
  const [row] = await db
    .select({
      personId: conflictTable.personId,
      applicationId: conflictTable.applicationId,
      kind: conflictTable.kind,
      foundHow: conflictTable.foundHow,
      ruling: conflictTable.ruling,
    })
    .from(conflictTable)
    .where(and(eq(conflictTable.roundId, roundId), eq(conflictTable.id, id)))
  return row
}

/** Keeps a ruling, which the database puts into force. Call it inside `asPerson`. */
export async function insertRuling(
  db: Db,
  ruling: Pick<typeof conflictRulingTable.$inferInsert, 'conflictId' | 'ruling' | 'reason' | 'officerId'>,
): Promise<void> {
  await db.insert(conflictRulingTable).values(ruling)
}
