import type { UploadUsage } from '@academy/domain/attachment/upload-limits'
import { and, desc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { uploadTable } from '../grants-tables.ts'

export interface NewUpload {
  id: string
  applicationId: string
  field: string
  personId: string
  name: string | null
  modifiedMs: number | null
  bytes: number
  begunAt: Date
  expiresAt: Date
}

/** Writes down that a file is on its way. Call it inside `asPerson`, after `lockUsage`. */
export async function insertUpload(db: Db, upload: NewUpload): Promise<void> {
  await db.insert(uploadTable).values(upload)
}

const usage = z.object({ bytes: z.number(), files: z.number(), atOnce: z.number() })

/**
 * What a person has sent in the last 24 hours. Until the transaction ends nobody else counts for the same person, so that
 * two tabs cannot both take the last place. Two statements. Inside `asPerson`.
 */
export async function lockUsage(db: Db, personId: string): Promise<UploadUsage> {
  await rowsOf(
    db,
    z.object({ locked: z.boolean() }),
    sql`SELECT true AS locked FROM (
      SELECT pg_advisory_xact_lock(hashtextextended(${`upload ${personId}`}, 0)) OFFSET 0) lock`,
  )
  const [row] = await rowsOf(
    db,
    usage,
    sql`SELECT coalesce(sum(bytes), 0)::float8 AS bytes, count(*)::integer AS files,
        (count(*) FILTER (WHERE ended_at IS NULL AND expires_at > clock_timestamp()))::integer AS "atOnce"
      FROM ${uploadTable} WHERE person_id = ${personId} AND begun_at > clock_timestamp() - interval '24 hours'`,
  )
  if (!row) throw new Error('a count has one row')
  return row
}

const known = {
  id: uploadTable.id,
  applicationId: uploadTable.applicationId,
  field: uploadTable.field,
  name: uploadTable.name,
  modifiedMs: uploadTable.modifiedMs,
  bytes: uploadTable.bytes,
  expiresAt: uploadTable.expiresAt,
  endedAt: uploadTable.endedAt,
  attachmentId: uploadTable.attachmentId,
  refused: uploadTable.refused,
}
export type UploadRow = NonNullable<Awaited<ReturnType<typeof findUpload>>>

/** One upload of the person's own, however long ago. Inside `asPerson`. */
export async function findUpload(db: Db, id: string) {
  const [row] = await db.select(known).from(uploadTable).where(eq(uploadTable.id, id))
  return row
}

const goesOn = and(isNull(uploadTable.endedAt), gt(uploadTable.expiresAt, sql`clock_timestamp()`))

/** The person's own unfinished upload of a file that looks the same. Inside `asPerson`. */
export async function findSameUpload(
  db: Db,
  wanted: { applicationId: string; field: string; name: string; bytes: number; modifiedMs: number },
) {
  const { applicationId, field, name, bytes, modifiedMs } = wanted
  const [row] = await db
    .select(known)
    .from(uploadTable)
    .where(
      and(
        eq(uploadTable.applicationId, applicationId),
        eq(uploadTable.field, field),
        eq(uploadTable.name, name),
        eq(uploadTable.bytes, bytes),
        eq(uploadTable.modifiedMs, modifiedMs),
        goesOn,
      ),
    )
    .orderBy(desc(uploadTable.id))
    .limit(1)
  return row
}

/** Takes the task of looking at what arrived, for two minutes; whether nobody else has it. Inside `asPerson`. */
export async function claimJudging(db: Db, id: string): Promise<boolean> {
  const rows = await db
    .update(uploadTable)
    .set({ judgingAt: sql`clock_timestamp()` })
    .where(
      and(
        eq(uploadTable.id, id),
        isNull(uploadTable.endedAt),
        or(
          isNull(uploadTable.judgingAt),
          lt(uploadTable.judgingAt, sql`clock_timestamp() - interval '2 minutes'`),
        ),
      ),
    )
    .returning({ id: uploadTable.id })
  return rows.length === 1
}

/** Gives that task back, so that it is tried again. Inside `asPerson`. */
export async function releaseJudging(db: Db, id: string): Promise<void> {
  await db
    .update(uploadTable)
    .set({ judgingAt: null })
    .where(and(eq(uploadTable.id, id), isNull(uploadTable.endedAt)))
}

/** Says what became of an upload: added, refused, or given up; whether nobody had said so before. Inside `asPerson`. */
export async function endUpload(
  db: Db,
  id: string,
  end: { bytes?: number; attachmentId?: string; refused?: string },
): Promise<boolean> {
  const rows = await db
    .update(uploadTable)
    .set({ ...end, endedAt: sql`clock_timestamp()` })
    .where(and(eq(uploadTable.id, id), isNull(uploadTable.endedAt)))
    .returning({ id: uploadTable.id })
  return rows.length === 1
}

/** Removes the rows of uploads that began more than a day ago; their ids, under which bytes may lie. Of the worker. */
export async function deleteOldUploads(db: Db): Promise<string[]> {
  const rows = await db
    .delete(uploadTable)
    .where(lt(uploadTable.begunAt, sql`now() - interval '24 hours'`))
    .returning({ id: uploadTable.id })
  return rows.map(({ id }) => id)
}
