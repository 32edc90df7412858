import { and, eq, lt, lte, ne, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { attachmentStates } from '@academy/domain/attachment/attachment-state'
import { applicationStatuses } from '@academy/domain/grants/application-state'
import type { Db } from '../../client/open-database.ts'
import { pgValue } from '../../client/pg-value.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { exportFileTable, exportTable } from '../export-tables.ts'
import { applicationTable } from '../grants-tables.ts'

/**
 * Takes the file that has waited longest, or one whose worker has said nothing for two minutes. Nobody else takes it
 * meanwhile. Of the worker.
 */
export async function claimExport(db: Db) {
  const lost = and(
    eq(exportTable.state, 'preparing'),
    lt(exportTable.workingAt, sql`now() - interval '2 minutes'`),
  )
  const without = sql<string[]>`grants.barred_in(${exportTable.requestedBy}, ${exportTable.roundId})`
  const [row] = await db
    .update(exportTable)
    .set({
      state: 'preparing',
      workingAt: sql`clock_timestamp()`,
      rowsDone: 0,
      without,
      rowsAll: sql`(SELECT count(*) FROM ${applicationTable} one
        WHERE one.round_id = ${exportTable.roundId} AND one.id <> ALL (${without}))`,
    })
    .where(
      eq(
        exportTable.id,
        sql`(${db
          .select({ id: exportTable.id })
          .from(exportTable)
          .where(or(eq(exportTable.state, 'waiting'), lost))
          .orderBy(exportTable.id)
          .limit(1)
          .for('update', { skipLocked: true })})`,
      ),
    )
    .returning({ id: exportTable.id, kind: exportTable.kind, roundId: exportTable.roundId })
  return row
}

/** Says that it goes on, and how far it is. */
export async function noteExportProgress(db: Db, id: string, rowsDone: number): Promise<void> {
  await db
    .update(exportTable)
    .set({ rowsDone, workingAt: sql`clock_timestamp()` })
    .where(eq(exportTable.id, id))
}

/** Keeps the file, whose `data` lie elsewhere where they are not given, and says that it is ready; nothing where another worker was first. Call it in a transaction. */
export async function keepExport(
  tx: Db,
  id: string,
  file: { sha256: string; bytes: number; rowsDone: number; data?: Buffer },
): Promise<boolean> {
  const { data, sha256, bytes, rowsDone } = file
  const rows = await tx
    .update(exportTable)
    .set({
      state: 'ready',
      rowsDone,
      rowsAll: rowsDone,
      sha256,
      bytes,
      finishedAt: sql`clock_timestamp()`,
    })
    .where(and(eq(exportTable.id, id), eq(exportTable.state, 'preparing')))
    .returning({ id: exportTable.id })
  if (rows.length === 0) return false
  if (data) await tx.insert(exportFileTable).values({ exportId: id, data })
  return true
}

export async function failExport(db: Db, id: string): Promise<void> {
  await db
    .update(exportTable)
    .set({ state: 'failed', finishedAt: sql`clock_timestamp()` })
    .where(and(eq(exportTable.id, id), eq(exportTable.state, 'preparing')))
}

/** Removes files of seven days ago that are in the database; says how many. */
export async function deleteExpiredExports(db: Db): Promise<number> {
  const { rowCount } = await db
    .delete(exportTable)
    .where(and(ne(exportTable.kind, 'zip'), lte(exportTable.expiresAt, sql`now()`)))
  return rowCount ?? 0
}

/** Removes what is known of ZIPs of seven days ago; says under which hashes bytes lie that no other of them has. */
export async function deleteExpiredZips(db: Db): Promise<string[]> {
  const rows = await rowsOf(
    db,
    z.object({ sha256: z.string() }),
    sql`WITH gone AS (DELETE FROM grants.export WHERE kind = 'zip' AND expires_at <= now() RETURNING id, sha256)
      SELECT DISTINCT sha256 FROM gone WHERE sha256 IS NOT NULL AND NOT EXISTS (SELECT FROM grants.export other
        WHERE other.sha256 = gone.sha256 AND other.id NOT IN (SELECT id FROM gone))`,
  )
  return rows.map(({ sha256 }) => sha256)
}

const row = z.object({
  reference: z.string(),
  status: z.enum(applicationStatuses),
  createdAt: pgValue.instant,
  submittedAt: pgValue.instant.nullable(),
  organisation: z.string(),
  postcode: z.string(),
  /** As the org-id register writes them: `GB-COH-00012345`. */
  registrations: z.array(z.string()),
  /** What stands; nothing before it was submitted. */
  submission: z
    .object({
      no: z.number(),
      receiptNumber: z.string(),
      sha256: z.string(),
      lateWithinGrace: z.boolean(),
      lateByRuling: z.boolean(),
      leastViablePence: pgValue.bigint.nullable(),
      peopleHelped: z.number().nullable(),
    })
    .nullable(),
  canonicalJson: z.string().nullable(),
  years: z.array(
    z.object({
      financialYear: z.string(),
      grantPence: pgValue.bigint,
      matchPence: pgValue.bigint,
      costPence: pgValue.bigint,
    }),
  ),
  areaCodes: z.array(z.string()),
  versionId: z.string().nullable(),
})
export type ExportRow = z.output<typeof row>

/** The next applications of the round of a file that is being prepared, by their references. Of the worker. */
export function findExportRows(db: Db, id: string, afterReference: string, rowsMax: number) {
  return rowsOf(
    db,
    row,
    sql`SELECT reference, status, created_at AS "createdAt", submitted_at AS "submittedAt", organisation, postcode,
      registrations, submission, canonical_json AS "canonicalJson", years, area_codes AS "areaCodes", version_id AS "versionId"
    FROM grants.export_rows(${id}, ${afterReference}, ${rowsMax}::integer)`,
  )
}

const version = z.object({ id: z.string(), definition: z.unknown() })

/** The versions of the round that they answer, the oldest first. Of the worker. */
export function findExportVersions(db: Db, id: string) {
  return rowsOf(db, version, sql`SELECT id, definition FROM grants.export_versions(${id})`)
}

const documentRow = z.object({
  reference: z.string(),
  /** The question that it answers. */
  field: z.string(),
  name: z.string(),
  size: z.number(),
  sha256: z.string(),
  state: z.enum(attachmentStates),
})
export type DocumentRow = z.output<typeof documentRow>

/** The documents of what stands of some applications of the round of a file that is being prepared. Of the worker. */
export function findExportDocuments(db: Db, id: string, references: readonly string[]) {
  return rowsOf(
    db,
    documentRow,
    sql`SELECT reference, field, name, size::float8 AS size, sha256, state
      FROM grants.export_documents(${id}, ${sql.param([...references])}::text[])`,
  )
}
