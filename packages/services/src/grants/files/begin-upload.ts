import { asPerson } from '@academy/db/actor/as-person'
import { findSameUpload, insertUpload, lockUsage } from '@academy/db/grants/files/uploads'
import { attachmentName } from '@academy/domain/attachment/attachment-name'
import { canUpload, hasRoom, uploadLimits } from '@academy/domain/attachment/upload-limits'
import { DomainError } from '@academy/domain/domain-error'
import { requirePerson } from '../../actor/require-person.ts'
import { requirePort } from '../../ports/require-port.ts'
import { uuidv7 } from '../../runtime/uuidv7.ts'
import type { ServiceContext } from '../../service-context.ts'
import { loadFileQuestion, requireRoom, type FileQuestionInput } from './file-question.ts'

export interface AnnouncedFile extends FileQuestionInput {
  /** Of the file; nothing where that is not said, and then it counts as the largest that the question takes. */
  bytes: number | undefined
  /** Bytes of `bytes` that may be around the file. */
  aroundBytes?: number
  /** What can be gone on with is named; a plain form cannot. */
  named?: { name: string; modifiedMs: number | null }
}

export interface BegunUpload {
  id: string
  /** Of the file, and no more is kept. */
  bytesMax: number
  /** Bytes that are there already: of the same file, by its name, size and time of change, that was not finished. */
  arrived: number
  expiresAt: Date
}

const HOUR_MS = 3_600_000

/**
 * Whether a file may be sent, before any byte of it is read, and a place for it: nothing of the database is held when this
 * returns. Refuses with `signed-out`, `not-found`; `refused` because `already-submitted`, `awaiting-sign-off`, `withdrawn`,
 * `section-closed`, `too-many-files`, `name-empty`, `empty` or `file-too-large`; `too-many` because `uploads-bytes`,
 * `uploads-files` or `uploads-at-once`, which are the limits of one person; and `unavailable` because `no-space`.
 */
export async function beginUpload(ctx: ServiceContext, announced: AnnouncedFile): Promise<BegunUpload> {
  const personId = requirePerson(ctx)
  const store = requirePort(ctx, 'files')
  const { applicationId, section, field, named } = announced
  const freeBytes = await store.freeBytes()
  const begun = await asPerson(ctx.db, personId, async (tx, clock) => {
    const question = await loadFileQuestion(tx, announced, personId, ctx.now)
    requireRoom(question, section, 1)
    const questionMax = question.field.megabytesMax * 1_000_000
    const bytesMax = named ? Math.min(announced.bytes ?? questionMax, questionMax) : questionMax
    const name = named && nameOf(named.name)
    if (named && announced.bytes === 0) throw new DomainError('refused', 'empty')
    if ((announced.bytes ?? 0) > questionMax + (announced.aroundBytes ?? 0))
      throw new DomainError('refused', 'file-too-large')
    const bytes = Math.min(announced.bytes ?? questionMax, questionMax)
    const modifiedMs = named?.modifiedMs ?? null
    const usage = await lockUsage(tx, personId)
    if (name !== undefined && modifiedMs !== null) {
      const same = await findSameUpload(tx, { applicationId, field, name, bytes, modifiedMs })
      if (same) return { id: same.id, bytesMax, expiresAt: same.expiresAt, isNew: false }
    }
    const decision = canUpload(usage, bytes)
    if (!decision.ok) throw new DomainError('too-many', decision.why)
    if (!hasRoom(freeBytes, bytes)) throw new DomainError('unavailable', 'no-space')
    const id = uuidv7()
    const keptHours = named ? uploadLimits.keptHours : uploadLimits.formMinutes / 60
    const expiresAt = new Date(clock.at.getTime() + keptHours * HOUR_MS)
    await insertUpload(tx, {
      id,
      applicationId,
      field,
      personId,
      name: name ?? null,
      modifiedMs,
      bytes,
      begunAt: clock.at,
      expiresAt,
    })
    return { id, bytesMax, expiresAt, isNew: true }
  })
  const { isNew, ...upload } = begun
  if (isNew) await store.begin(upload.id, {})
  return { ...upload, arrived: isNew ? 0 : ((await store.find(upload.id))?.size ?? 0) }
}

function nameOf(typed: string): string {
  const named = attachmentName(typed)
  if (!named.ok) throw new DomainError('refused', named.why)
  return named.name
}
