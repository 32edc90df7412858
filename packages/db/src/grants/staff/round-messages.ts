import { and, desc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { personTable } from '../../auth/auth-tables.ts'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { roundMessageApplicationTable, roundMessageEndTable, roundMessageTable } from '../message-tables.ts'
import { notBarred } from '../round/not-barred.ts'
import { matchingApplications, type ApplicationsFilter } from './find-applications.ts'

const counted = z.object({ count: z.number() })

/** How many applications that go on a filter leaves. Call it inside `asPerson`. */
export async function countAudience(db: Db, filter: ApplicationsFilter): Promise<number> {
  const { status } = filter
  const [row] = await rowsOf(
    db,
    counted,
    sql`WITH ${matchingApplications(filter)} SELECT count(*)::int AS count FROM matching
      WHERE status <> 'withdrawn' AND (${status}::text IS NULL OR status = ${status})`,
  )
  return row?.count ?? 0
}

export type NewMessage = Omit<typeof roundMessageTable.$inferInsert, 'id' | 'writtenAt'>

/**
 * Keeps a message with the applications that its filter leaves; its id, and how many they are. Call it inside `asPerson`, in
 * one transaction: where there are none, undo it.
 */
export async function insertMessage(
  tx: Db,
  message: NewMessage,
  filter: ApplicationsFilter,
): Promise<{ id: string; applications: number }> {
  const [row] = await tx.insert(roundMessageTable).values(message).returning({ id: roundMessageTable.id })
  if (!row) throw new Error('the message was not kept')
  const { status } = filter
  const [chosen] = await rowsOf(
    tx,
    counted,
    sql`WITH ${matchingApplications(filter)}, chosen AS (
        INSERT INTO ${roundMessageApplicationTable} (message_id, application_id)
        SELECT ${row.id}::uuid, id FROM matching
        WHERE status <> 'withdrawn' AND (${status}::text IS NULL OR status = ${status}) RETURNING 1)
      SELECT count(*)::int AS count FROM chosen`,
  )
  return { id: row.id, applications: chosen?.count ?? 0 }
}

const endedBy = alias(personTable, 'ended_by')
const columns = {
  id: roundMessageTable.id,
  subjectEn: roundMessageTable.subjectEn,
  bodyEn: roundMessageTable.bodyEn,
  subjectCy: roundMessageTable.subjectCy,
  bodyCy: roundMessageTable.bodyCy,
  filter: roundMessageTable.filter,
  writtenBy: roundMessageTable.writtenBy,
  writtenByName: personTable.name,
  writtenAt: roundMessageTable.writtenAt,
  endedByName: sql<string | null>`${endedBy.name}`,
  end: {
    kind: roundMessageEndTable.kind,
    at: roundMessageEndTable.endedAt,
    applications: roundMessageEndTable.applications,
    people: roundMessageEndTable.people,
  },
}

function selectMessages(db: Db) {
  return db
    .select(columns)
    .from(roundMessageTable)
    .leftJoin(personTable, eq(personTable.id, roundMessageTable.writtenBy))
    .leftJoin(roundMessageEndTable, eq(roundMessageEndTable.messageId, roundMessageTable.id))
    .leftJoin(endedBy, eq(endedBy.id, roundMessageEndTable.endedBy))
}

/** The messages of a round, the newest first. Call it inside `asPerson`. */
export function findMessages(db: Db, roundId: string, rowsMax: number) {
  return selectMessages(db)
    .where(eq(roundMessageTable.roundId, roundId))
    .orderBy(desc(roundMessageTable.id))
    .limit(rowsMax)
}

/** One message of a round. Call it inside `asPerson`. */
export async function findMessage(db: Db, roundId: string, id: string) {
  const [row] = await selectMessages(db).where(
    and(eq(roundMessageTable.roundId, roundId), eq(roundMessageTable.id, id)),
  )
  return row
}

const preview = z.object({
  applications: z.number(),
  people: z.number(),
  welsh: z.number(),
  params: z.record(z.string(), z.string()).nullable(),
  chosen: z.array(
    z.object({ reference: z.string(), organisationName: z.string(), isWithdrawn: z.boolean() }),
  ),
})

/**
 * What of a message would go out now, one of its mails as it would be written, and the applications that it was written for.
 * Call it inside `asPerson`.
 */
export async function findPreview(db: Db, messageId: string) {
  const [row] = await rowsOf(
    db,
    preview,
    sql`SELECT preview.*, (
      SELECT coalesce(jsonb_agg(jsonb_build_object('reference', application.reference, 'organisationName', organisation.name,
        'isWithdrawn', application.status = 'withdrawn') ORDER BY organisation.name, application.reference), '[]')
      FROM ${roundMessageApplicationTable} to_one JOIN grants.application ON application.id = to_one.application_id
      JOIN grants.organisation ON organisation.id = application.organisation_id
      WHERE to_one.message_id = ${messageId} AND ${notBarred}) AS chosen
    FROM grants.preview_round_message(${messageId}) preview`,
  )
  if (!row) throw new Error('a statement of one row had none')
  return row
}

/**
 * Releases a message or puts it away, unless that has happened; the counts where this did it. The mails of a release are
 * written by the database. Call it inside `asPerson`.
 */
export async function endMessage(
  db: Db,
  end: Pick<typeof roundMessageEndTable.$inferInsert, 'messageId' | 'kind' | 'endedBy'>,
) {
  const [row] = await db.insert(roundMessageEndTable).values(end).returning({
    at: roundMessageEndTable.endedAt,
    applications: roundMessageEndTable.applications,
    people: roundMessageEndTable.people,
  })
  return row
}

/** What went out to an application, the newest first. Call it inside `asPerson` of its people. */
export function findMessagesTo(db: Db, applicationId: string) {
  return db
    .select({
      id: roundMessageTable.id,
      subjectEn: roundMessageTable.subjectEn,
      bodyEn: roundMessageTable.bodyEn,
      subjectCy: roundMessageTable.subjectCy,
      bodyCy: roundMessageTable.bodyCy,
      sentAt: roundMessageEndTable.endedAt,
    })
    .from(roundMessageApplicationTable)
    .innerJoin(roundMessageTable, eq(roundMessageTable.id, roundMessageApplicationTable.messageId))
    .innerJoin(
      roundMessageEndTable,
      and(
        eq(roundMessageEndTable.messageId, roundMessageTable.id),
        eq(roundMessageEndTable.kind, 'released'),
      ),
    )
    .where(eq(roundMessageApplicationTable.applicationId, applicationId))
    .orderBy(desc(roundMessageTable.id))
}
