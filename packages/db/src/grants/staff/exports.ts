import { and, desc, eq, getTableColumns } from 'drizzle-orm'
import type { ExportKind } from '@academy/domain/grants/export-words'
import { personTable } from '../../auth/auth-tables.ts'
import type { Db } from '../../client/open-database.ts'
import { exportFileTable, exportTable } from '../export-tables.ts'

/** Asks for a file; nothing where the same person has asked for the same and it is under way. Call it inside `asPerson`. */
export async function insertExport(
  db: Db,
  wanted: { roundId: string; kind: ExportKind; requestedBy: string },
): Promise<string | undefined> {
  const [row] = await db
    .insert(exportTable)
    .values(wanted)
    .onConflictDoNothing()
    .returning({ id: exportTable.id })
  return row?.id
}

/** The files of a round that the person may fetch, the newest first. Call it inside `asPerson`. */
export function findExports(db: Db, roundId: string, rowsMax: number) {
  return db
    .select({ ...getTableColumns(exportTable), requestedByName: personTable.name })
    .from(exportTable)
    .leftJoin(personTable, eq(personTable.id, exportTable.requestedBy))
    .where(eq(exportTable.roundId, roundId))
    .orderBy(desc(exportTable.id))
    .limit(rowsMax)
}

/** A file that is ready, where the person may fetch it. Call it inside `asPerson`. */
export async function findExportFile(db: Db, roundId: string, id: string) {
  const [row] = await db
    .select({ kind: exportTable.kind, sha256: exportTable.sha256, data: exportFileTable.data })
    .from(exportTable)
    .innerJoin(exportFileTable, eq(exportFileTable.exportId, exportTable.id))
    .where(and(eq(exportTable.id, id), eq(exportTable.roundId, roundId), eq(exportTable.state, 'ready')))
  return row
}

/** The hash of a ZIP that is ready and lies with the files, where the person may fetch it. Call it inside `asPerson`. */
export async function findExportZip(db: Db, roundId: string, id: string): Promise<string | undefined> {
  const [row] = await db
    .select({ sha256: exportTable.sha256 })
    .from(exportTable)
    .where(
      and(
        eq(exportTable.id, id),
        eq(exportTable.roundId, roundId),
        eq(exportTable.kind, 'zip'),
        eq(exportTable.state, 'ready'),
      ),
    )
  return row?.sha256 ?? undefined
}
