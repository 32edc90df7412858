import type { Readable } from 'node:stream'
import { asPerson } from '@academy/db/actor/as-person'
import { findExportFile, findExports, findExportZip, insertExport } from '@academy/db/grants/staff/exports'
import { DomainError } from '@academy/domain/domain-error'
import { exportKinds, type ExportKind, type ExportState } from '@academy/domain/grants/export-words'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { requirePort } from '../../ports/require-port.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput } from '../design/load-design.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { isSealed } from '../round/is-sealed.ts'
import { staffOfRound } from './staff-of-round.ts'

const EXPORTS_SHOWN_MAX = 50

export interface RoundExport {
  id: string
  kind: ExportKind
  state: ExportState
  rowsDone: number
  rowsAll: number
  requestedAt: Date
  requestedBy: string | null
  expiresAt: Date
  bytes: number | null
  sha256: string | null
}

export interface RoundExports {
  round: RoundSummary
  /** While it is, nothing can be asked for or fetched. */
  sealed: boolean
  exports: RoundExport[]
}

/**
 * The files of a round that the person has asked for, and those of others where he is its fund manager; the newest first.
 * Two statements and the one that says who asks. Refuses with `signed-out`, `not-found`, `not-allowed`.
 */
export async function listExports(
  ctx: ServiceContext,
  input: z.output<typeof designInput>,
): Promise<RoundExports> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const { round } = await staffOfRound(tx, input.slug, personId)
    const found = await findExports(tx, round.id, EXPORTS_SHOWN_MAX)
    return {
      round: toRoundSummary(round, ctx.now),
      sealed: isSealed(round, ctx.now),
      exports: found.map((row) => ({
        id: row.id,
        kind: row.kind,
        state: row.state,
        rowsDone: row.rowsDone,
        rowsAll: row.rowsAll,
        requestedAt: row.requestedAt,
        requestedBy: row.requestedByName,
        expiresAt: row.expiresAt,
        bytes: row.bytes,
        sha256: row.sha256,
      })),
    }
  })
}

export const requestExportInput = designInput.extend({ kind: z.enum(exportKinds) })

/**
 * Asks for a file of a whole round, which the worker prepares; asked again while it is under way it is the same one. Refuses
 * with `signed-out`, `not-found`, `not-allowed`, and `refused` because `sealed`.
 */
export async function requestExport(
  ctx: ServiceContext,
  input: z.output<typeof requestExportInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    const { round } = await staffOfRound(tx, input.slug, personId)
    if (isSealed(round, at)) throw new DomainError('refused', 'sealed')
    const id = await insertExport(tx, { roundId: round.id, kind: input.kind, requestedBy: personId })
    if (id === undefined) return
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'export.requested',
      subjectKind: 'round',
      subjectId: round.id,
      at,
      detail: { export: id, kind: input.kind },
    })
  })
}

export const exportFileInput = designInput.extend({ id: z.uuid() })

/**
 * A file that is ready, but for a ZIP, for whoever asked for it and for the fund managers of its round; that it was fetched is in the audit
 * log. Refuses with `signed-out`, `not-allowed`, and `not-found` also where the round is sealed or the file has expired.
 */
export async function getExportFile(ctx: ServiceContext, input: z.output<typeof exportFileInput>) {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const { round } = await staffOfRound(tx, input.slug, personId)
    const file = await findExportFile(tx, round.id, input.id)
    if (!file) throw new DomainError('not-found')
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'export.fetched',
      subjectKind: 'round',
      subjectId: round.id,
      at,
      detail: { export: input.id, kind: file.kind, sha256: file.sha256 },
    })
    return { kind: file.kind, data: file.data }
  })
}

/**
 * The ZIP of a round that is ready, as it lies with the files, for whoever may fetch it; that it was fetched is in the audit
 * log. Refuses as `getExportFile` does.
 */
export async function openExportZip(
  ctx: ServiceContext,
  input: z.output<typeof exportFileInput>,
): Promise<{ size: number; stream: Readable }> {
  const personId = requirePerson(ctx)
  const sha256 = await asPerson(ctx.db, personId, async (tx, { at }) => {
    const { round } = await staffOfRound(tx, input.slug, personId)
    const found = await findExportZip(tx, round.id, input.id)
    if (found === undefined) throw new DomainError('not-found')
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'export.fetched',
      subjectKind: 'round',
      subjectId: round.id,
      at,
      detail: { export: input.id, kind: 'zip', sha256: found },
    })
    return found
  })
  return requirePort(ctx, 'files').open(sha256)
}
