import { and, asc, desc, eq, gt, lt, or, sql, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../client/open-database.ts'
import { pgValue } from '../client/pg-value.ts'
import { rowsOf } from '../client/rows-of.ts'
import { auditEventTable, headTable, leafTable } from './audit-tables.ts'

export interface EventFilter {
  event?: string | undefined
  subjectKind?: string | undefined
  subjectId?: string | undefined
  actorId?: string | undefined
  /** Only what came before this event in the list: the last one of the page before. */
  before?: { at: Date; id: string } | undefined
  rowsMax: number
}

/** Events, the newest first, each with its place in the log; `seq` is `null` until it is sealed. */
export function findEvents(db: Db, { event, subjectKind, subjectId, actorId, before, rowsMax }: EventFilter) {
  const conditions: (SQL | undefined)[] = [
    event === undefined ? undefined : eq(auditEventTable.event, event),
    subjectKind === undefined ? undefined : eq(auditEventTable.subjectKind, subjectKind),
    subjectId === undefined ? undefined : eq(auditEventTable.subjectId, subjectId),
    actorId === undefined ? undefined : eq(auditEventTable.actorId, actorId),
    before &&
      or(
        lt(auditEventTable.at, before.at),
        and(eq(auditEventTable.at, before.at), lt(auditEventTable.id, before.id)),
      ),
  ]
  return db
    .select({
      id: auditEventTable.id,
      at: auditEventTable.at,
      actorKind: auditEventTable.actorKind,
      actorId: auditEventTable.actorId,
      event: auditEventTable.event,
      subjectKind: auditEventTable.subjectKind,
      subjectId: auditEventTable.subjectId,
      detail: auditEventTable.detail,
      hash: auditEventTable.hash,
      seq: leafTable.seq,
    })
    .from(auditEventTable)
    .leftJoin(leafTable, eq(leafTable.eventId, auditEventTable.id))
    .where(and(...conditions))
    .orderBy(desc(auditEventTable.at), desc(auditEventTable.id))
    .limit(rowsMax)
}

/** A stretch of the log after place `after`, with the event of each; an event that is gone is `null`. */
export function findLogEntries(db: Db, after: bigint, rowsMax: number) {
  return db
    .select({
      seq: leafTable.seq,
      leafHash: leafTable.leafHash,
      eventId: leafTable.eventId,
      event: auditEventTable,
    })
    .from(leafTable)
    .leftJoin(auditEventTable, eq(auditEventTable.id, leafTable.eventId))
    .where(gt(leafTable.seq, after))
    .orderBy(asc(leafTable.seq))
    .limit(rowsMax)
}

/** Every signed head, the smallest first. */
export function findHeads(db: Db) {
  return db.select().from(headTable).orderBy(asc(headTable.size))
}

export async function findNewestHead(db: Db) {
  const [head] = await db.select().from(headTable).orderBy(desc(headTable.size)).limit(1)
  return head
}

const countsRow = z.object({ events: pgValue.bigint, sealed: pgValue.bigint })

/** How many events there are and how many of them have a place in the log. */
export async function countEvents(db: Db): Promise<{ events: bigint; sealed: bigint }> {
  const [row] = await rowsOf(
    db,
    countsRow,
    sql`SELECT (SELECT count(*) FROM audit.event) AS events, (SELECT count(*) FROM audit.leaf) AS sealed`,
  )
  return { events: BigInt(row?.events ?? 0), sealed: BigInt(row?.sealed ?? 0) }
}

/** The hashes of the first `size` entries, in order. */
export async function findLeafHashes(db: Db, size: bigint): Promise<Uint8Array[]> {
  const rows = await db
    .select({ leafHash: leafTable.leafHash })
    .from(leafTable)
    .where(lt(leafTable.seq, size))
    .orderBy(asc(leafTable.seq))
  return rows.map(({ leafHash }) => leafHash)
}

/** An event with its place in the log. */
export async function findEvent(db: Db, eventId: string) {
  const [row] = await db
    .select({ event: auditEventTable, seq: leafTable.seq })
    .from(auditEventTable)
    .leftJoin(leafTable, eq(leafTable.eventId, auditEventTable.id))
    .where(eq(auditEventTable.id, eventId))
  return row
}
