import { unlink } from 'node:fs/promises'
import { asPerson } from '@academy/db/actor/as-person'
import { saveAnswers } from '@academy/db/grants/apply/save-answers'
import { findCellVersion, insertAttachment } from '@academy/db/grants/files/attachments'
import { endUpload } from '@academy/db/grants/files/uploads'
import { attachmentName } from '@academy/domain/attachment/attachment-name'
import { fileText, type FileFacts } from '@academy/domain/attachment/file-text'
import { DomainError } from '@academy/domain/domain-error'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { requirePort } from '../../ports/require-port.ts'
import { findRefusal } from '../../runtime/find-refusal.ts'
import { uuidv7 } from '../../runtime/uuidv7.ts'
import type { ServiceContext } from '../../service-context.ts'
import { expectFile, loadFileQuestion, requireRoom, type FileQuestionInput } from './file-question.ts'
import { judgeFile, type JudgedWhy } from './judge-file.ts'

export type AddedFile =
  ({ ok: true; id: string } & FileFacts) | { ok: false; why: JudgedWhy | 'name-empty' | 'file-too-large' }

export interface ArrivedFile extends FileQuestionInput {
  /** As it was called where it came from. */
  name: string
  /** The upload, by `beginUpload`, which has arrived whole. */
  upload: string
}

/**
 * Adds a file that has arrived to the answer of its question: it is judged by its bytes, kept under its hash, and waits to
 * be scanned. No connection of the database is held while bytes are read. A file that is refused is not kept. What became of
 * it is written down once, with the upload. Refuses as `expectFile` does, and with `conflict` where somebody has added it.
 */
export async function addFile(ctx: ServiceContext, input: ArrivedFile): Promise<AddedFile> {
  const store = requirePort(ctx, 'files')
  const { upload } = input
  try {
    const added = await judgeAndKeep(ctx, input)
    if (!added.ok) await sayRefused(ctx, upload, added.why)
    await store.discard(upload)
    return added
  } catch (error) {
    const refusal = findRefusal(error)
    if (refusal && refusal.code !== 'unavailable' && refusal.code !== 'conflict') {
      await sayRefused(ctx, upload, refusal.reason)
      await store.discard(upload)
    }
    throw error
  } finally {
    await unlink(`${store.pathOf(upload)}.drawn`).catch(() => undefined)
  }
}

async function sayRefused(ctx: ServiceContext, upload: string, why: string): Promise<void> {
  await asPerson(ctx.db, requirePerson(ctx), (tx) => endUpload(tx, upload, { refused: why }))
}

async function judgeAndKeep(ctx: ServiceContext, input: ArrivedFile): Promise<AddedFile> {
  const personId = requirePerson(ctx)
  const store = requirePort(ctx, 'files')
  const { applicationId, section, upload } = input
  const field = await expectFile(ctx, input)
  const named = attachmentName(input.name)
  if (!named.ok) return named
  const arrived = await store.find(upload)
  if (!arrived) throw new DomainError('not-found')
  if (arrived.size > field.megabytesMax * 1_000_000) return { ok: false, why: 'file-too-large' }
  const judged = await judgeFile(store.pathOf(upload), named.name, field.accepts)
  if (!judged.ok) return judged
  const facts = { ...(await store.keep(judged.path)), name: named.name, kind: judged.kind }
  const id = uuidv7()
  await asPerson(ctx.db, personId, async (tx, clock) => {
    const question = await loadFileQuestion(tx, input, personId, ctx.now, { lock: true })
    requireRoom(question, section, 1)
    await insertAttachment(tx, {
      id,
      applicationId,
      field: field.name,
      ...facts,
      uploadedBy: personId,
      uploadedAt: clock.at,
    })
    const ended = await endUpload(tx, upload, { attachmentId: id, bytes: arrived.size })
    if (!ended) throw new DomainError('conflict', 'upload-ended')
    const key = `${field.name}.${id}`
    await saveAnswers(tx, applicationId, personId, [
      { key, value: fileText(facts), base: 0, carriesOn: 0, blank: false },
    ])
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'file.added',
      subjectKind: 'application',
      subjectId: applicationId,
      at: clock.at,
      detail: { file: id, sha256: facts.sha256, size: facts.size },
    })
  })
  return { ok: true, id, ...facts }
}

/**
 * Takes a file out of the answer. Its bytes stay where a submission holds it. Refuses with `signed-out`, `not-found`, and
 * `refused` because `already-submitted`, `awaiting-sign-off`, `withdrawn` or `section-closed`.
 */
export async function removeFile(
  ctx: ServiceContext,
  input: FileQuestionInput & { file: string },
): Promise<void> {
  const personId = requirePerson(ctx)
  const { applicationId, section, field, file } = input
  await asPerson(ctx.db, personId, async (tx, clock) => {
    const question = await loadFileQuestion(tx, input, personId, ctx.now, { lock: true })
    requireRoom(question, section, -question.files.length)
    // Twice is once.
    if (!question.files.some(({ id }) => id === file)) return
    const key = `${field}.${file}`
    const base = await findCellVersion(tx, applicationId, key)
    await saveAnswers(tx, applicationId, personId, [{ key, value: '', base, carriesOn: 0, blank: true }])
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'file.removed',
      subjectKind: 'application',
      subjectId: applicationId,
      at: clock.at,
      detail: { file },
    })
  })
}
