import { asPerson } from '@academy/db/actor/as-person'
import { findApplicationPage, findSubmissions } from '@academy/db/grants/staff/find-application-for-staff'
import { findAttachments } from '@academy/db/grants/files/attachments'
import type { AttachmentState } from '@academy/domain/attachment/attachment-state'
import { DomainError } from '@academy/domain/domain-error'
import type { MemberRole } from '@academy/domain/organisation/member-role'
import type { ApplicationEventKind, ApplicationStatus } from '@academy/domain/grants/application-state'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { isSealed } from '../round/is-sealed.ts'
import { noteReading } from '../round/note-reading.ts'
import { readSubmission, type ReadSubmission } from './read-submission.ts'
import { staffOfRound } from './staff-of-round.ts'

export const staffApplicationInput = z.strictObject({
  slug: z.string().min(1).max(100),
  reference: z.string().min(1).max(40),
})

export interface StaffApplication {
  round: RoundSummary
  roles: string[]
  sealed: boolean
  reference: string
  status: ApplicationStatus
  createdAt: Date
  submittedAt: Date | null
  reopenedUntil: Date | null
  organisationName: string
  /** What was submitted, the newest first; empty before that, and while the round is sealed. */
  submissions: ReadSubmission[]
  /** What is known of each file that was submitted, by its id. */
  files: Record<string, AttachmentState>
  history: { kind: ApplicationEventKind; at: Date; actor: string | null; reason: string | null }[]
  /** What staff wrote for each other; void where the bid is closed to its author, who knew or did not know it. */
  notes: { id: string; body: string; writtenAt: Date; author: string | null; isVoid: boolean }[]
  /** Questions of staff with what its people answered. */
  clarifications: StaffClarification[]
  /** Who works on it; nobody's address. */
  people: { name: string; role: MemberRole }[]
}

export interface StaffClarification {
  id: string
  question: string
  dueAt: Date
  askedAt: Date
  askedBy: string | null
  answer: { text: string; at: Date; by: string | null; isLate: boolean } | null
}

/**
 * An application as staff of its round read it: what was submitted, from the immutable copy and never from the drafts. That
 * it was read is written into the audit log, once an hour for each reader. Refuses with `signed-out`; `not-found` to
 * whoever has no role in the round; `not-allowed` to assessors.
 */
export async function getApplicationForStaff(
  ctx: ServiceContext,
  input: z.output<typeof staffApplicationInput>,
): Promise<StaffApplication> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const { round, roles } = await staffOfRound(tx, input.slug, personId)
    const found = await findApplicationPage(tx, round.id, input.reference)
    if (!found) throw new DomainError('not-found')
    const submissions = await findSubmissions(tx, found.id)
    const files = submissions.length === 0 ? [] : await findAttachments(tx, found.id)
    const [standing] = submissions
    if (standing) await noteReading(tx, ctx, personId, standing.id, at)
    const { reference, status, createdAt, submittedAt, reopenedUntil, organisation, people } = found
    return {
      round: toRoundSummary(round, ctx.now),
      roles,
      sealed: isSealed(round, ctx.now),
      reference,
      status,
      createdAt,
      submittedAt,
      reopenedUntil,
      organisationName: organisation.name,
      submissions: submissions.map((submission, index) => readSubmission(submission, submissions[index + 1])),
      files: Object.fromEntries(files.map(({ id, state }) => [id, state])),
      history: found.history.map((event) => ({ ...event, at: new Date(event.at) })),
      notes: found.notes.map((note) => ({ ...note, writtenAt: new Date(note.writtenAt) })),
      clarifications: found.clarifications.map(toClarification),
      people,
    }
  })
}

function toClarification({
  id,
  question,
  dueAt,
  askedAt,
  askedBy,
  answer,
  answeredAt,
  answeredBy,
}: NonNullable<
  Awaited<ReturnType<typeof findApplicationPage>>
>['clarifications'][number]): StaffClarification {
  return {
    id,
    question,
    dueAt: new Date(dueAt),
    askedAt: new Date(askedAt),
    askedBy,
    answer:
      answer === null || answeredAt === null
        ? null
        : {
            text: answer,
            at: new Date(answeredAt),
            by: answeredBy,
            isLate: new Date(answeredAt) > new Date(dueAt),
          },
  }
}
