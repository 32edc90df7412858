import { asPerson } from '@academy/db/actor/as-person'
import type { AttachmentRow } from '@academy/db/grants/files/attachments'
import { findFilesOfQuestion } from '@academy/db/grants/files/find-files-of-question'
import type { AttachmentState } from '@academy/domain/attachment/attachment-state'
import type { Decision } from '@academy/domain/decision'
import type { FieldOf } from '@academy/domain/form/field'
import type { Section } from '@academy/domain/form/form-definition'
import { canEditSection, type EditWhy } from '@academy/domain/grants/application-decisions'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import type { ApplicationSummary } from '../apply/load-application.ts'
import { fileQuestionInput, loadFileQuestion, type FileQuestionInput } from './file-question.ts'

export const removeFileInput = fileQuestionInput.extend({ file: z.uuid() })

export interface FilesPage {
  application: ApplicationSummary
  section: Section
  field: FieldOf<'file'>
  /** What stands in the answer. */
  files: { id: string; name: string; kind: AttachmentRow['kind']; size: number; state: AttachmentState }[]
  /** Added to this question and refused since, by the scanner’s word for what it found. */
  refused: { id: string; name: string; reason: string }[]
  /** Sent by the reader in part: the same file chosen again goes on from there. */
  unfinished: {
    id: string
    name: string
    /** Of the whole file. */
    bytes: number
    arrived: number
    expiresAt: Date
  }[]
  canEdit: Decision<EditWhy | 'section-closed'>
}

/** The files of one question of one's own application. Three statements. Refuses with `signed-out`, `not-found`. */
export async function getFiles(ctx: ServiceContext, input: FileQuestionInput): Promise<FilesPage> {
  const personId = requirePerson(ctx)
  const { known, ...page } = await asPerson(ctx.db, personId, async (tx) => {
    const { loaded, field, files } = await loadFileQuestion(tx, input, personId, ctx.now)
    return { loaded, field, files, known: await findFilesOfQuestion(tx, input.applicationId, field.name) }
  })
  const { loaded, field, files } = page
  const stateOf = new Map(known.added.map(({ id, state }) => [id, state]))
  const store = ctx.ports.files
  return {
    application: loaded.summary,
    section: loaded.form.sections.find(({ slug }) => slug === input.section) as Section,
    field,
    files: files.map(({ id, name, kind, size }) => ({
      id,
      name,
      kind,
      size,
      state: stateOf.get(id) ?? 'waiting',
    })),
    refused: known.added.flatMap(({ id, name, state, reason }) =>
      state === 'refused' ? [{ id, name, reason: reason ?? '' }] : [],
    ),
    unfinished: await Promise.all(
      known.unfinished.map(async ({ id, name, bytes, expiresAt }) => {
        const arrived = (await store?.find(id))?.size ?? 0
        return { id, name, bytes, arrived, expiresAt: new Date(expiresAt) }
      }),
    ),
    canEdit: canEditSection(loaded.row, input.section),
  }
}
