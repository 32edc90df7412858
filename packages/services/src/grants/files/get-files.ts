import { asPerson } from '@academy/db/actor/as-person'
import { findAttachments, type AttachmentRow } from '@academy/db/grants/files/attachments'
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
  canEdit: Decision<EditWhy | 'section-closed'>
}

/** The files of one question of one's own application. Three statements. Refuses with `signed-out`, `not-found`. */
export async function getFiles(ctx: ServiceContext, input: FileQuestionInput): Promise<FilesPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const { loaded, field, files } = await loadFileQuestion(tx, input, personId, ctx.now)
    const known = new Map((await findAttachments(tx, input.applicationId)).map((row) => [row.id, row]))
    return {
      application: loaded.summary,
      section: loaded.form.sections.find(({ slug }) => slug === input.section) as Section,
      field,
      files: files.map(({ id, name, kind, size }) => ({
        id,
        name,
        kind,
        size,
        state: known.get(id)?.state ?? 'waiting',
      })),
      refused: [...known.values()].flatMap(({ id, name, state, reason, field: of }) =>
        state === 'refused' && of === field.name ? [{ id, name, reason: reason ?? '' }] : [],
      ),
      canEdit: canEditSection(loaded.row, input.section),
    }
  })
}
