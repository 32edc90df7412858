import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'

const columns = z.record(z.string(), z.array(z.string()))
const compared = z.strictObject({ number: z.int(), fileColumns: columns })

const record = z.object({
  number: z.int(),
  /** In ISO 8601. */
  publishedAt: z.string(),
  title: z.string(),
  notes: z.string(),
  sha256: z.string(),
  rowCounts: z.record(z.string(), z.int()),
  fileColumns: columns,
  /** As they were published; none of a release of before files were written down. */
  files: z.array(z.strictObject({ file: z.string(), bytes: z.number(), sha256: z.string() })),
  /** The one before it, with the columns of its files. */
  previous: compared.nullable(),
  next: z.int().nullable(),
})
export type ReleaseRecord = z.output<typeof record>

/** A release by its number, the newest without one, with its files and its neighbours: one statement. */
export async function findReleaseRecord(db: Db, number: number | null): Promise<ReleaseRecord | undefined> {
  const [found] = await rowsOf(
    db,
    record,
    textStatement(
      `SELECT r.number, to_char(r.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "publishedAt", r.title, r.notes, r.sha256,
         r.row_counts AS "rowCounts", r.file_columns AS "fileColumns",
         coalesce((SELECT json_agg(json_build_object('file', f.file, 'bytes', f.bytes, 'sha256', f.sha256) ORDER BY f.file COLLATE "C")
           FROM published.release_file f WHERE f.release = r.number), '[]') AS files,
         (SELECT json_build_object('number', p.number, 'fileColumns', p.file_columns) FROM published.release p
           WHERE p.number < r.number ORDER BY p.number DESC LIMIT 1) AS previous,
         (SELECT min(n.number) FROM published.release n WHERE n.number > r.number) AS next
       FROM published.release r WHERE r.number = coalesce($1, (SELECT max(number) FROM published.release))`,
      [number],
    ),
  )
  return found
}
