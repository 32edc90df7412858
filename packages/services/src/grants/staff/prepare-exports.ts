import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import {
  claimExport,
  failExport,
  findExportDocuments,
  findExportRows,
  findExportVersions,
  keepExport,
  noteExportProgress,
  type ExportRow,
} from '@academy/db/grants/staff/prepare-export'
import { hasRoom } from '@academy/domain/attachment/upload-limits'
import type { ExportKind } from '@academy/domain/grants/export-words'
import { recordAudit } from '../../audit/record-audit.ts'
import { requirePort } from '../../ports/require-port.ts'
import type { ServiceContext } from '../../service-context.ts'
import { writeExport, type Version } from './write-export.ts'
import { zipOfRound, type PageOfRound } from './zip-of-round.ts'

const ROWS_A_TIME = 200
/** Another worker takes over what says nothing for two minutes. */
const SAY_EVERY_MS = 10_000

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
    const kept = kind === 'zip' ? await keepZip(ctx, id, versions) : await write(ctx, id, kind, versions)
    const { sha256, rowsDone } = kept
    await ctx.db.transaction(async (tx) => {
      if (!(await keepExport(tx, id, kept))) return
      await recordAudit(tx, {
        actor: ctx.actor,
        event: 'export.prepared',
        subjectKind: 'round',
        subjectId: roundId,
        at: new Date(),
        detail: { export: id, kind, rows: rowsDone, sha256 },
      })
    })
  } catch (error) {
    ctx.log.error({ job: 'prepare-exports', error }, 'a file could not be prepared')
    await failExport(ctx.db, id)
  }
  return true
}

interface Written {
  sha256: string
  bytes: number
  rowsDone: number
  data?: Buffer
}

async function write(
  ctx: ServiceContext,
  id: string,
  kind: Exclude<ExportKind, 'zip'>,
  versions: readonly Version[],
): Promise<Written> {
  const rows: ExportRow[] = []
  for await (const page of pagesOf(ctx, id)) rows.push(...page)
  const data = await writeExport(kind, rows, versions)
  const sha256 = createHash('sha256').update(data).digest('hex')
  return { sha256, bytes: data.length, rowsDone: rows.length, data }
}

/** Writes the ZIP into the folder of files as it is made, and keeps it there under its hash. */
async function keepZip(ctx: ServiceContext, id: string, versions: readonly Version[]): Promise<Written> {
  const store = requirePort(ctx, 'files')
  let rowsDone = 0
  let saidAt = Date.now()

  async function* pages(): AsyncGenerator<PageOfRound> {
    for await (const rows of pagesOf(ctx, id)) {
      const references = rows.flatMap((row) => (row.canonicalJson === null ? [] : [row.reference]))
      const documents = await findExportDocuments(ctx.db, id, references)
      const bytes = documents.reduce((sum, { size }) => sum + size, 0)
      if (!hasRoom(await store.freeBytes(), bytes)) throw new Error('there is no room for the ZIP')
      yield { rows, documents }
      rowsDone += rows.length
    }
  }

  async function open(sha256: string): Promise<Readable | undefined> {
    if (Date.now() - saidAt > SAY_EVERY_MS) {
      saidAt = Date.now()
      await noteExportProgress(ctx.db, id, rowsDone)
    }
    try {
      return (await store.open(sha256)).stream
    } catch (error) {
      ctx.log.error({ job: 'prepare-exports', error, sha256 }, 'the bytes of a document are not there')
      return undefined
    }
  }

  // What a worker that was lost had begun.
  await store.discard(id)
  await store.begin(id, {})
  try {
    await store.append(id, 0, zipOfRound(pages(), versions, open), Infinity)
    const { sha256, size } = await store.keep(store.pathOf(id))
    return { sha256, bytes: size, rowsDone }
  } finally {
    await store.discard(id)
  }
}

/** The applications of the round, by 200, saying after each how far it is. */
async function* pagesOf(ctx: ServiceContext, id: string): AsyncGenerator<ExportRow[]> {
  let after = ''
  let rowsDone = 0
  while (true) {
    const rows = await findExportRows(ctx.db, id, after, ROWS_A_TIME)
    if (rows.length === 0) return
    rowsDone += rows.length
    after = rows.at(-1)?.reference ?? ''
    await noteExportProgress(ctx.db, id, rowsDone)
    yield rows
  }
}
