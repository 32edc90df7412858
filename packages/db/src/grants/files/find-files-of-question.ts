import { attachmentStates } from '@academy/domain/attachment/attachment-state'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { attachmentTable, uploadTable } from '../grants-tables.ts'

const row = z.object({
  /** Every file that was ever added to it. */
  added: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      state: z.enum(attachmentStates),
      reason: z.string().nullable(),
    }),
  ),
  /** The person's own that can be gone on with. */
  unfinished: z.array(
    z.object({ id: z.string(), name: z.string(), bytes: z.number(), expiresAt: z.string() }),
  ),
})

/** What is known of the files of one question, each list by when it began: one statement. Inside `asPerson`. */
export async function findFilesOfQuestion(db: Db, applicationId: string, field: string) {
  const [found] = await rowsOf(
    db,
    row,
    sql`SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'state', state, 'reason', reason) ORDER BY id), '[]')
        FROM ${attachmentTable} WHERE application_id = ${applicationId} AND field = ${field}) AS added,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'bytes', bytes, 'expiresAt', expires_at) ORDER BY id), '[]')
        FROM ${uploadTable} WHERE application_id = ${applicationId} AND field = ${field} AND name IS NOT NULL
          AND ended_at IS NULL AND expires_at > clock_timestamp()) AS unfinished`,
  )
  return found ?? { added: [], unfinished: [] }
}
