import { asPerson } from '@academy/db/actor/as-person'
import { findComments, insertComment, markComment } from '@academy/db/grants/apply/comments'
import { findApplication } from '@academy/db/grants/apply/find-application'
import { DomainError } from '@academy/domain/domain-error'
import type { Section } from '@academy/domain/form/form-definition'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { definitionOf } from '../round/definition-of.ts'
import { applicationInput, sectionOf } from './load-application.ts'

export const COMMENT_LENGTH_MAX = 4_000

export const getCommentsInput = applicationInput

export interface Comment {
  id: string
  section: string
  /** `null`: about the whole section. */
  field: string | null
  body: string
  by: string
  mine: boolean
  writtenAt: Date
  resolved: { at: Date; by: string } | null
}

export interface CommentsPage {
  application: { id: string; reference: string; organisationName: string }
  sections: Section[]
  comments: Comment[]
}

/**
 * What the people of an application have said to each other about it. It is no part of what is submitted, and staff never
 * see it. Two statements and the one that says who asks. Refuses with `signed-out`, `not-found`.
 */
export async function getComments(
  ctx: ServiceContext,
  input: z.output<typeof getCommentsInput>,
): Promise<CommentsPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const row = await findApplication(tx, input.applicationId, personId)
    if (!row) throw new DomainError('not-found')
    const comments = await findComments(tx, row.id)
    return {
      application: { id: row.id, reference: row.reference, organisationName: row.organisation.name },
      sections: definitionOf(row.roundVersion).form.sections,
      comments: comments.map(({ authorId, resolvedAt, resolvedBy, ...comment }) => ({
        ...comment,
        mine: authorId === personId,
        resolved: resolvedAt && { at: resolvedAt, by: resolvedBy ?? '' },
      })),
    }
  })
}

export const writeCommentInput = applicationInput.extend({
  section: z.string().min(1).max(60),
  field: z.string().max(80).nullable(),
  body: z.string(),
})

export type WrittenComment = { ok: true; id: string } | { ok: false; problem: 'blank' | 'too-long' }

/** Says something about a section, or a question of it. Two statements and the one that says who asks. */
export async function writeComment(
  ctx: ServiceContext,
  input: z.output<typeof writeCommentInput>,
): Promise<WrittenComment> {
  const personId = requirePerson(ctx)
  const body = input.body.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim()
  if (body === '') return { ok: false, problem: 'blank' }
  if (body.length > COMMENT_LENGTH_MAX) return { ok: false, problem: 'too-long' }
  return asPerson(ctx.db, personId, async (tx) => {
    const row = await findApplication(tx, input.applicationId, personId)
    if (!row) throw new DomainError('not-found')
    const section = sectionOf(definitionOf(row.roundVersion).form, input.section)
    const field = input.field || null
    if (field && !section.fields.some(({ name }) => name === field)) throw new DomainError('not-found')
    const id = await insertComment(tx, { applicationId: row.id, section: section.slug, field, body, authorId: personId }) // prettier-ignore
    return { ok: true, id }
  })
}

export const resolveCommentInput = applicationInput.extend({ commentId: z.uuid(), isResolved: z.boolean() })

/** Marks a comment as dealt with, or as open again: anybody of the application may. One statement and the one that says who asks. */
export async function resolveComment(
  ctx: ServiceContext,
  input: z.output<typeof resolveCommentInput>,
): Promise<void> {
  const personId = requirePerson(ctx)
  const { applicationId, commentId, isResolved } = input
  await asPerson(ctx.db, personId, async (tx) => {
    if (!(await markComment(tx, { applicationId, id: commentId, personId, isResolved })))
      throw new DomainError('not-found')
  })
}
