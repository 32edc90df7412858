import { asPerson } from '@academy/db/actor/as-person'
import {
  claimJudging,
  endUpload,
  findUpload,
  releaseJudging,
  type UploadRow,
} from '@academy/db/grants/files/uploads'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { requirePort } from '../../ports/require-port.ts'
import { findRefusal } from '../../runtime/find-refusal.ts'
import type { ServiceContext } from '../../service-context.ts'
import { addFile } from './add-file.ts'
import { fileQuestionInput } from './file-question.ts'

export const uploadInput = fileQuestionInput.extend({ upload: z.uuid() })
export type UploadInput = z.output<typeof uploadInput>

/** What became of an upload that arrived whole. */
export type UploadOutcome = { added: string } | { refused: string; name: string }

export interface UploadProgress {
  /** As announced. */
  bytes: number
  arrived: number
  expiresAt: Date
  outcome?: UploadOutcome
}

/**
 * How far an upload of the person's own is. Refuses with `signed-out`; `not-found`, also where another began it; and
 * `refused` because `upload-expired`, after 24 hours or once it was given up.
 */
export async function getUpload(ctx: ServiceContext, input: UploadInput): Promise<UploadProgress> {
  return toProgress(ctx, await loadUpload(ctx, input))
}

/** Bytes that come, and what the sender says of them. */
export interface Arriving {
  offset: number
  source: AsyncIterable<Uint8Array>
  /** Whether what came is what was sent, asked once all of it is there; without it everything is kept. */
  isWhole?: () => boolean
}

/**
 * Goes on with an upload: what comes is kept as it comes, also where the line is cut. With its last byte the file is judged
 * and added as one of a plain form is, at that moment. An empty piece at the end asks for that again, if it never came to
 * it. Refuses as `getUpload` does; with `conflict` because `offset`, where it is not as long as the sender thinks, or `busy`,
 * while another line sends to it or it is being looked at; and `refused` because `file-too-large`, for more than was
 * announced, or `damaged`, for what is not whole.
 */
export async function continueUpload(
  ctx: ServiceContext,
  input: UploadInput,
  { offset, source, isWhole = () => true }: Arriving,
): Promise<UploadProgress> {
  const store = requirePort(ctx, 'files')
  const row = await loadUpload(ctx, input)
  const before = await toProgress(ctx, row)
  if (offset !== before.arrived) throw new DomainError('conflict', 'offset')
  if (before.outcome) return before
  const appended = await store.append(input.upload, offset, source, row.bytes)
  if (!appended) throw new DomainError('conflict', 'busy')
  if (!isWhole()) {
    await store.cutBack(input.upload, offset)
    throw new DomainError('refused', 'damaged')
  }
  if (appended.tooLarge) throw new DomainError('refused', 'file-too-large')
  if (appended.size < row.bytes) return { ...before, arrived: appended.size }
  return finish(ctx, input, row)
}

async function finish(ctx: ServiceContext, input: UploadInput, row: UploadRow): Promise<UploadProgress> {
  const personId = requirePerson(ctx)
  const { upload } = input
  const claimed = await asPerson(ctx.db, personId, (tx) => claimJudging(tx, upload))
  if (!claimed) throw new DomainError('conflict', 'busy')
  try {
    await requirePort(ctx, 'files').seal(upload)
    await addFile(ctx, { ...input, name: row.name ?? '', upload })
  } catch (error) {
    // What is refused is written down as its outcome; anything else is tried again.
    if (!findRefusal(error) || findRefusal(error)?.code === 'unavailable') {
      await asPerson(ctx.db, personId, (tx) => releaseJudging(tx, upload))
      throw error
    }
  }
  return getUpload(ctx, input)
}

/** Gives an upload up, and its bytes with it; twice is once. Refuses with `signed-out` and `not-found`. */
export async function dropUpload(ctx: ServiceContext, input: UploadInput): Promise<void> {
  const row = await loadUpload(ctx, input, { ended: true })
  const store = requirePort(ctx, 'files')
  const arrived = (await store.find(row.id))?.size ?? 0
  await asPerson(ctx.db, requirePerson(ctx), (tx) =>
    endUpload(tx, row.id, { bytes: Math.min(arrived, row.bytes) }),
  )
  await store.discard(row.id)
}

async function loadUpload(
  ctx: ServiceContext,
  { applicationId, field, upload }: UploadInput,
  { ended = false } = {},
): Promise<UploadRow> {
  const row = await asPerson(ctx.db, requirePerson(ctx), (tx) => findUpload(tx, upload))
  if (!row || row.applicationId !== applicationId || row.field !== field) throw new DomainError('not-found')
  const isOver = row.endedAt ? !row.attachmentId && !row.refused : row.expiresAt <= ctx.now
  if (isOver && !ended) throw new DomainError('refused', 'upload-expired')
  return row
}

async function toProgress(ctx: ServiceContext, row: UploadRow): Promise<UploadProgress> {
  const { id, bytes, expiresAt, attachmentId, refused, name } = row
  if (attachmentId) return { bytes, arrived: bytes, expiresAt, outcome: { added: attachmentId } }
  if (refused) return { bytes, arrived: bytes, expiresAt, outcome: { refused, name: name ?? '' } }
  const found = await requirePort(ctx, 'files').find(id)
  // The store has lost it: it begins anew.
  if (!found) throw new DomainError('refused', 'upload-expired')
  return { bytes, arrived: found.size, expiresAt }
}
