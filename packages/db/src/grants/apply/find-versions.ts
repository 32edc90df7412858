import { answerValueSchema } from '@academy/domain/form/answer-value-schema'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'

const row = z.object({
  key: z.string(),
  version: z.number(),
  value: answerValueSchema,
  savedAt: pgValue.instant,
  authorId: z.string(),
  authorName: z.string(),
  wasSetAside: z.boolean(),
  isCurrent: z.boolean(),
})

export interface VersionRow extends Omit<z.output<typeof row>, 'savedAt'> {
  savedAt: Date
}

export interface VersionsAsked {
  applicationId: string
  field: string
  /** Also those that their author went on from within ten minutes, as while typing. */
  every: boolean
  rowsMax: number
  offset: number
}

/** The versions of one question, and of every cell of it, the newest first: one statement. Call it inside `asPerson`. */
export async function findVersions(db: Db, asked: VersionsAsked): Promise<VersionRow[]> {
  const { applicationId, field, every, rowsMax, offset } = asked
  const rows = await rowsOf(
    db,
    row,
    sql`
    WITH versions AS (
      SELECT key, version, value, saved_at, author_id, conflicts_with IS NOT NULL AS aside,
        lead(author_id) OVER line = author_id AND lead(saved_at) OVER line < saved_at + interval '10 minutes' AS goes_on,
        conflicts_with IS NULL AND lead(version) OVER line IS NULL AS is_current
      FROM grants.answer
      WHERE application_id = ${applicationId} AND (key = ${field} OR starts_with(key, ${`${field}.`}))
      WINDOW line AS (PARTITION BY key, conflicts_with IS NULL ORDER BY version)
    )
    SELECT key, version, value, saved_at AS "savedAt", author_id AS "authorId", person.name AS "authorName",
      aside AS "wasSetAside", is_current AS "isCurrent"
    FROM versions JOIN auth.person ON person.id = author_id
    WHERE ${every} OR goes_on IS NOT TRUE
    ORDER BY saved_at DESC, key, version DESC LIMIT ${rowsMax} OFFSET ${offset}`,
  )
  return rows.map(({ savedAt, ...version }) => ({ ...version, savedAt: new Date(savedAt) }))
}
