import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { RoundRole } from '@academy/domain/grants/round-state'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { roundDraftTable, roundVersionTable } from '../grants-tables.ts'

/** Lays out the copy of a round that is worked on. Call it inside `asPerson`. */
export async function insertRoundDraft(
  db: Db,
  draft: Pick<typeof roundDraftTable.$inferInsert, 'roundId' | 'definition' | 'editedBy'>,
): Promise<void> {
  await db.insert(roundDraftTable).values(draft)
}

/** Saves it if nobody has since the edition that was looked at; says whether it was. Call it inside `asPerson`. */
export async function saveRoundDraft(
  db: Db,
  draft: { roundId: string; definition: unknown; edition: number; editedBy: string },
): Promise<boolean> {
  const rows = await db
    .update(roundDraftTable)
    .set({
      definition: draft.definition,
      edition: draft.edition + 1,
      editedBy: draft.editedBy,
      editedAt: sql`now()`,
    })
    .where(and(eq(roundDraftTable.roundId, draft.roundId), eq(roundDraftTable.edition, draft.edition)))
    .returning({ edition: roundDraftTable.edition })
  return rows.length === 1
}

/** The number of the newest version of a round; 0 where there is none. */
export async function findNewestVersionNo(db: Db, roundId: string): Promise<number> {
  const [row] = await db
    .select({ no: sql<number>`coalesce(max(${roundVersionTable.no}), 0)::int` })
    .from(roundVersionTable)
    .where(eq(roundVersionTable.roundId, roundId))
  return row?.no ?? 0
}

const answer = z.object({ answer: z.enum(['given', 'held', 'not-found', 'unknown-person', 'own-role']) })

/** Gives a role to whoever signs in with an address; says what came of it. Call it inside `asPerson`. */
export async function giveRoleByAddress(
  db: Db,
  { slug, email, role }: { slug: string; email: string; role: RoundRole },
): Promise<z.output<typeof answer>['answer']> {
  const [row] = await rowsOf(
    db,
    answer,
    sql`SELECT grants.give_round_role(${slug}, ${email}, ${role}) AS answer`,
  )
  if (!row) throw new Error('the database did not answer')
  return row.answer
}

const ended = z.object({ role: z.string() })

/** Ends a role from now on; says whether it was held. Call it inside `asPerson`. */
export async function endRole(
  db: Db,
  { roundId, personId, role }: { roundId: string; personId: string; role: RoundRole },
): Promise<boolean> {
  const rows = await rowsOf(
    db,
    ended,
    sql`UPDATE grants.round_role SET to_at = greatest(from_at, now())
    WHERE round_id = ${roundId} AND person_id = ${personId} AND role = ${role} AND to_at IS NULL RETURNING role`,
  )
  return rows.length === 1
}

const told = z.object({ told: z.string() })

/** Writes to everybody of an application that goes on, once for this event; says to how many. Call it inside `asPerson`. */
export async function tellApplicants(
  db: Db,
  {
    eventId,
    template,
    params,
  }: { eventId: string; template: 'deadline-extended' | 'round-amended'; params: Record<string, string> },
): Promise<number> {
  const [row] = await rowsOf(
    db,
    told,
    sql`SELECT grants.tell_applicants(${eventId}, ${template}, ${JSON.stringify(params)}::jsonb) AS told`,
  )
  return Number(row?.told ?? 0)
}
