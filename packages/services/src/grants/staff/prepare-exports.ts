import { createHash } from 'node:crypto'
import {
  claimExport,
  failExport,
  findExportRows,
  findExportVersions,
  keepExport,
  noteExportProgress,
  type ExportRow,
} from '@academy/db/grants/staff/prepare-export'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { writeExport } from './write-export.ts'

const ROWS_A_TIME = 200

/**
 * Prepares the file that has waited longest, saying how far it is after every 200 applications; says whether there was one.
 * What whoever asked may read no more when its turn comes makes it fail. Done twice it is one file. Of the worker.
 */
export async function prepareNextExport(ctx: ServiceContext): Promise<boolean> {
  const claimed = await claimExport(ctx.db)
  if (!claimed) return false
  const { id, kind, roundId } = claimed
  try {
    const versions = await findExportVersions(ctx.db, id)
    if (versions.length === 0) throw new Error('whoever asked reads the round no more')
    const rows: ExportRow[] = []
    for (let next = await readMore(ctx, id, rows); next > 0; next = await readMore(ctx, id, rows));
    const data = await writeExport(kind, rows, versions)
    const sha256 = createHash('sha256').update(data).digest('hex')
    await ctx.db.transaction(async (tx) => {
      if (!(await keepExport(tx, id, { data, sha256, rowsDone: rows.length }))) return
      await recordAudit(tx, {
        actor: ctx.actor,
        event: 'export.prepared',
        subjectKind: 'round',
        subjectId: roundId,
        at: new Date(),
        detail: { export: id, kind, rows: rows.length, sha256 },
      })
    })
  } catch (error) {
    ctx.log.error({ job: 'prepare-exports', error }, 'a file could not be prepared')
    await failExport(ctx.db, id)
  }
  return true
}

async function readMore(ctx: ServiceContext, id: string, rows: ExportRow[]): Promise<number> {
  const more = await findExportRows(ctx.db, id, rows.at(-1)?.reference ?? '', ROWS_A_TIME)
  rows.push(...more)
  if (more.length > 0) await noteExportProgress(ctx.db, id, rows.length)
  return more.length
}
