import { asPerson } from '@academy/db/actor/as-person'
import { findAttachments } from '@academy/db/grants/files/attachments'
import type { AttachmentState } from '@academy/domain/attachment/attachment-state'
import type { Decision } from '@academy/domain/decision'
import type { AnswerValue } from '@academy/domain/form/answers'
import { askedFields } from '@academy/domain/form/check-section'
import type { SectionStatus } from '@academy/domain/form/completeness'
import type { Field } from '@academy/domain/form/field'
import type { Words } from '@academy/domain/text/words'
import type { Problem } from '@academy/domain/form/problem'
import {
  canEdit,
  canSendBack,
  canSendForSignOff,
  canSubmit,
  type EditWhy,
  type SubmitWhy,
} from '@academy/domain/grants/application-decisions'
import type { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import {
  applicationInput,
  loadApplication,
  sectionOf,
  toSubmit,
  type ApplicationSummary,
} from './load-application.ts'
import { requirePerson } from '../../actor/require-person.ts'

export const getCheckAnswersInput = applicationInput

export interface CheckAnswers {
  application: ApplicationSummary
  sections: {
    slug: string
    title: Words
    status: SectionStatus
    problems: Problem[]
    /** The questions that are asked, with what was typed; `null` where nothing was. */
    answers: { field: Field; value: AnswerValue | null }[]
  }[]
  /** What is known of each file in the answers, by its id. */
  files: Record<string, AttachmentState>
  complete: boolean
  canEdit: Decision<EditWhy>
  canSubmit: Decision<SubmitWhy>
  /** Where the round asks for a second person: whether it may be given to one, and whether it may be sent back. */
  signOff: {
    canSend: Decision<SubmitWhy | 'no-sign-off'>
    canSendBack: ReturnType<typeof canSendBack>
  } | null
}

/**
 * Every answer of one's own application, to be read through before it is sent; of one that is submitted, what was sent. Three
 * statements, and one more where the form asks for files.
 */
export async function getCheckAnswers(
  ctx: ServiceContext,
  input: z.output<typeof getCheckAnswersInput>,
): Promise<CheckAnswers> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const loaded = await loadApplication(tx, input.applicationId, personId, ctx.now, {
      sent: true,
    })
    const { row, summary, form, answers, completeness } = loaded
    const { sections, complete } = completeness
    const asksFiles = form.sections.some(({ fields }) => fields.some(({ kind }) => kind === 'file'))
    const files = asksFiles ? await findAttachments(tx, row.id) : []
    return {
      application: summary,
      sections: sections.map((state) => ({
        ...state,
        answers: askedFields(sectionOf(form, state.slug), answers).map((field) => ({
          field,
          value: answers[field.name] ?? null,
        })),
      })),
      files: Object.fromEntries(files.map(({ id, state }) => [id, state])),
      complete,
      canEdit: canEdit(row),
      canSubmit: canSubmit(toSubmit(row, personId, complete), row.round, ctx.now),
      signOff: row.round.signOffRequired
        ? {
            canSend: canSendForSignOff(toSubmit(row, personId, complete), row.round, ctx.now),
            canSendBack: canSendBack(row),
          }
        : null,
    }
  })
}
