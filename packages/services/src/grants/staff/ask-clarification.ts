import { asPerson } from '@academy/db/actor/as-person'
import { insertClarification } from '@academy/db/grants/staff/clarifications'
import { findApplicationForStaff, tellLeads } from '@academy/db/grants/staff/find-application-for-staff'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { requirePort } from '../../ports/require-port.ts'
import type { ServiceContext } from '../../service-context.ts'
import { requireRoundRole } from '../design/load-design.ts'
import { staffApplicationInput } from './get-application-for-staff.ts'
import { isSealed } from '../round/is-sealed.ts'
import { readDue, type DueProblem } from './read-due.ts'
import { staffOfRound } from './staff-of-round.ts'

export const askClarificationInput = staffApplicationInput.extend({
  question: z.string().max(4000),
  /** Until when, as written, in the zone of the round. */
  dueLocal: z.string().max(20),
})

export type AskProblem = DueProblem | 'question-missing'

/**
 * Asks the people of an application about what they submitted; the leads get the question by mail and answer on a page. It
 * changes nothing of the submission. For fund managers and senior officers. Refuses with `signed-out`, `not-found`,
 * `not-allowed`, and `refused` because `not-submitted`, `withdrawn` or `sealed`. What is missing is answered as a problem.
 */
export async function askClarification(
  ctx: ServiceContext,
  input: z.output<typeof askClarificationInput>,
): Promise<{ ok: true; told: number } | { ok: false; problems: AskProblem[] }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx, { at: now }) => {
    const design = await staffOfRound(tx, input.slug, personId)
    requireRoundRole(design, 'fund-manager', 'senior-officer')
    const { round } = design
    const application = await findApplicationForStaff(tx, round.id, input.reference)
    if (!application) throw new DomainError('not-found')
    if (application.standingSubmissionId === null) throw new DomainError('refused', 'not-submitted')
    if (application.status === 'withdrawn') throw new DomainError('refused', 'withdrawn')
    if (isSealed(round, now)) throw new DomainError('refused', 'sealed')
    const due = readDue(input.dueLocal, round.closesAtZone, now)
    const question = input.question.trim()
    const problems: AskProblem[] = []
    if (question === '') problems.push('question-missing')
    if (!due.ok) problems.push(due.why)
    if (problems.length > 0 || !due.ok) return { ok: false, problems }
    const asked = { applicationId: application.id, question, dueAt: due.instant, askedBy: personId }
    const { id, at } = await insertClarification(tx, asked)
    const dueAt = due.instant.toISOString()
    const url = `${requirePort(ctx, 'origin')}/applications/${application.id}/clarifications`
    const told = await tellLeads(tx, 'clarification-asked', id, {
      round: round.name,
      roundCy: round.nameCy,
      question,
      dueAt,
      url,
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'clarification.asked',
      subjectKind: 'application',
      subjectId: application.id,
      at,
      detail: { clarification: id, dueAt, told },
    })
    return { ok: true, told }
  })
}
