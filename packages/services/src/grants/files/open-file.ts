import type { Readable } from 'node:stream'
import { asPerson } from '@academy/db/actor/as-person'
import {
  findAttachment,
  findSubmittedAttachment,
  type AttachmentRow,
} from '@academy/db/grants/files/attachments'
import { canDownload } from '@academy/domain/attachment/attachment-state'
import { attachmentKinds } from '@academy/domain/attachment/recognise-file'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { requirePort } from '../../ports/require-port.ts'
import type { ServiceContext } from '../../service-context.ts'
import { applicationInput } from '../apply/load-application.ts'
import { staffOfRound } from '../staff/staff-of-round.ts'

export const openFileInput = applicationInput.extend({ file: z.uuid() })
export const openSubmittedFileInput = z.strictObject({
  slug: z.string().min(1).max(100),
  reference: z.string().min(1).max(40),
  file: z.uuid(),
})

export interface OpenedFile {
  name: string
  mediaType: string
  size: number
  /** Nobody has looked for viruses in it. */
  notScanned: boolean
  stream: Readable
}

/**
 * A file of one's own application. Refuses with `signed-out`; `not-found` where it is not there for this person; `refused`
 * because `file-waiting` or `file-refused`.
 */
export async function openFile(
  ctx: ServiceContext,
  input: z.output<typeof openFileInput>,
): Promise<OpenedFile> {
  const personId = requirePerson(ctx)
  const found = await asPerson(ctx.db, personId, (tx) => findAttachment(tx, input.applicationId, input.file))
  return opened(ctx, found)
}

/**
 * A file of what was submitted in a round, for its staff; that it was fetched is written into the audit log each time.
 * Refuses as `openFile` does, and with `not-allowed` for an assessor. In a sealed round nothing is found before it closes.
 */
export async function openSubmittedFile(
  ctx: ServiceContext,
  input: z.output<typeof openSubmittedFileInput>,
): Promise<OpenedFile> {
  const personId = requirePerson(ctx)
  const found = await asPerson(ctx.db, personId, async (tx, { at }) => {
    const { round } = await staffOfRound(tx, input.slug, personId)
    const attachment = await findSubmittedAttachment(tx, round.id, input.reference, input.file)
    if (attachment && canDownload(attachment.state).ok)
      await recordAudit(tx, {
        actor: ctx.actor,
        event: 'file.fetched',
        subjectKind: 'application',
        subjectId: attachment.applicationId,
        at,
        detail: { file: attachment.id, sha256: attachment.sha256 },
      })
    return attachment
  })
  return opened(ctx, found)
}

async function opened(ctx: ServiceContext, found: AttachmentRow | undefined): Promise<OpenedFile> {
  if (!found) throw new DomainError('not-found')
  const decision = canDownload(found.state)
  if (!decision.ok) throw new DomainError('refused', decision.why)
  const { name, kind, state, sha256 } = found
  const { size, stream } = await requirePort(ctx, 'files').open(sha256)
  return { name, mediaType: attachmentKinds[kind], size, notScanned: state === 'not-scanned', stream }
}
