import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import { filesOf } from '@academy/domain/attachment/file-text'
import { DomainError } from '@academy/domain/domain-error'
import { partsOf } from '@academy/domain/form/answers'
import type { FieldOf } from '@academy/domain/form/field'
import { canEditSection } from '@academy/domain/grants/application-decisions'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import {
  applicationInput,
  loadApplication,
  sectionOf,
  type LoadedApplication,
} from '../apply/load-application.ts'

export const fileQuestionInput = applicationInput.extend({
  section: z.string().min(1).max(60),
  field: z.string().min(1).max(80),
})
export type FileQuestionInput = z.output<typeof fileQuestionInput>

export interface FileQuestion {
  loaded: LoadedApplication
  field: FieldOf<'file'>
  /** The files that stand in the answer. */
  files: ReturnType<typeof filesOf>
}

/** A question of one's own application that asks for files: two statements, inside `asPerson`. Refuses with `not-found`. */
export async function loadFileQuestion(
  tx: Db,
  { applicationId, section, field: name }: FileQuestionInput,
  personId: string,
  now: Date,
  options: { lock?: boolean } = {},
): Promise<FileQuestion> {
  const loaded = await loadApplication(tx, applicationId, personId, now, options)
  const field = sectionOf(loaded.form, section).fields.find((each) => each.name === name)
  if (field?.kind !== 'file') throw new DomainError('not-found')
  return { loaded, field, files: filesOf(partsOf(loaded.answers[name])) }
}

/** Refuses with `refused` where the question cannot be answered now, or has as many files as it takes. */
export function requireRoom({ loaded, field, files }: FileQuestion, section: string, more: number): void {
  const decision = canEditSection(loaded.row, section)
  if (!decision.ok) throw new DomainError('refused', decision.why)
  if (files.length + more > field.filesMax) throw new DomainError('refused', 'too-many-files')
}

/**
 * Whether a file may be sent at all, before any byte of it is read: nothing is held when this returns. Refuses with
 * `signed-out`, `not-found`, and `refused` because `already-submitted`, `awaiting-sign-off`, `withdrawn`,
 * `section-closed` or `too-many-files`.
 */
export async function expectFile(ctx: ServiceContext, input: FileQuestionInput): Promise<FieldOf<'file'>> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const question = await loadFileQuestion(tx, input, personId, ctx.now)
    requireRoom(question, input.section, 1)
    return question.field
  })
}
