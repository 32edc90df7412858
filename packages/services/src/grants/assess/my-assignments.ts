import { asPerson } from '@academy/db/actor/as-person'
import {
  findAssignment,
  findMyAssignments,
  insertAssignmentEvent,
} from '@academy/db/grants/assess/assignments'
import { MOVE_REASON_MAX } from '@academy/domain/assess/assessment'
import { nextAssignment, type AssignmentStatus } from '@academy/domain/assess/assignment-state'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'

export interface MyAssignment {
  id: string
  slug: string
  round: { en: string; cy: string }
  reference: string
  /** Nothing where assessors do not see who applies. */
  organisationName: string | null
  status: AssignmentStatus
  /** A day such as `2027-01-15`. */
  dueOn: string | null
  /** How many of its criteria have a score and a justification. */
  scored: number
  criteria: number
  /** It can be opened: accepted, and the seal of its round is open. */
  isReadable: boolean
  /** Conflicts were declared about it, without which it cannot be accepted. */
  isDeclared: boolean
}

/** What is assigned to whoever asks, what is due first before the rest and what is finished last. One statement. Refuses with `signed-out`. */
export async function listMyAssignments(ctx: ServiceContext): Promise<MyAssignment[]> {
  const personId = requirePerson(ctx)
  const found = await asPerson(ctx.db, personId, (tx) => findMyAssignments(tx))
  return found.map((row) => ({ ...row, round: { en: row.round.en, cy: row.round.cy ?? row.round.en } }))
}

export const assignmentInput = z.strictObject({ id: z.uuid() })
export const answerAssignmentInput = assignmentInput.extend({
  answer: z.enum(['accepted', 'declined', 'recused']),
  /** Of `declined` and `recused`. */
  reason: z.string().max(MOVE_REASON_MAX).default(''),
})

/**
 * Accepts an assignment, declines it, or recuses oneself, which is a conflict of interest and closes the bid at once. Done
 * again it changes nothing. Refuses with `signed-out`; `not-found` for what is not one's own; `refused` because
 * `declare-first` or `assignment-ended`.
 */
export async function answerAssignment(
  ctx: ServiceContext,
  { id, answer, reason }: z.output<typeof answerAssignmentInput>,
): Promise<{ ok: true } | { ok: false; problem: 'reason-missing' }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const found = await findAssignment(tx, id)
    if (found?.personId !== personId) throw new DomainError('not-found')
    if (found.status === answer) return { ok: true }
    if (nextAssignment(found.status, answer) === undefined)
      throw new DomainError('refused', 'assignment-ended')
    const said = reason.trim()
    if (answer !== 'accepted' && said === '') return { ok: false, problem: 'reason-missing' }
    if (answer === 'accepted') {
      const mine = (await findMyAssignments(tx)).find((one) => one.id === id)
      if (!mine?.isDeclared) throw new DomainError('refused', 'declare-first')
    }
    await insertAssignmentEvent(tx, {
      assignmentId: id,
      kind: answer,
      actorId: personId,
      reason: answer === 'accepted' ? null : said,
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `assignment.${answer}`,
      subjectKind: 'application',
      subjectId: found.applicationId,
      at,
      detail: { assignment: id },
    })
    return { ok: true }
  })
}
