import type { AttachmentState } from '@academy/domain/attachment/attachment-state'
import { draftDays } from '@academy/domain/grants/lapsed-draft'
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { attachmentTable } from '../grants-tables.ts'

/** The file that has waited longest after `afterId`, for the worker. */
export async function findWaitingAttachment(db: Db, afterId: string | undefined) {
  const [row] = await db
    .select({ id: attachmentTable.id, sha256: attachmentTable.sha256, size: attachmentTable.size })
    .from(attachmentTable)
    .where(
      and(
        eq(attachmentTable.state, 'waiting'),
        isNull(attachmentTable.removedAt),
        afterId === undefined ? undefined : gt(attachmentTable.id, afterId),
      ),
    )
    .orderBy(asc(attachmentTable.id))
    .limit(1)
  return row
}

/** Says what was found of a file that waits; whether it still did. */
export async function markScanned(
  db: Db,
  id: string,
  state: Exclude<AttachmentState, 'waiting'>,
  reason: string | null,
): Promise<boolean> {
  const rows = await db
    .update(attachmentTable)
    .set({ state, reason, scannedAt: sql`date_trunc('milliseconds', clock_timestamp())` })
    .where(and(eq(attachmentTable.id, id), eq(attachmentTable.state, 'waiting')))
    .returning({ id: attachmentTable.id })
  return rows.length === 1
}

/**
 * Marks the files of drafts that lapsed long ago as removed. What it answers are the hashes of bytes that no file needs
 * any more: the caller removes those.
 */
export async function forgetLapsedAttachments(db: Db): Promise<string[]> {
  const rows = await rowsOf(
    db,
    z.object({ sha256: z.string() }),
    sql`
    WITH gone AS (
      UPDATE grants.attachment SET removed_at = now() FROM grants.application, grants.round
      WHERE application.id = attachment.application_id AND round.id = application.round_id
        AND attachment.removed_at IS NULL AND application.standing_submission_id IS NULL
        AND round.closes_at < now() - make_interval(days => ${draftDays}::int)
        AND NOT EXISTS (SELECT FROM grants.submission_attachment held WHERE held.attachment_id = attachment.id)
      RETURNING attachment.id, attachment.sha256
    )
    SELECT DISTINCT gone.sha256 FROM gone WHERE NOT EXISTS (SELECT FROM grants.attachment other
      WHERE other.sha256 = gone.sha256 AND other.removed_at IS NULL AND other.id NOT IN (SELECT id FROM gone))`,
  )
  return rows.map(({ sha256 }) => sha256)
}
