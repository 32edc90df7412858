import { asPerson } from '@academy/db/actor/as-person'
import { findApplication } from '@academy/db/grants/apply/find-application'
import { findClarifications, insertClarificationAnswer } from '@academy/db/grants/staff/clarifications'
import { DomainError } from '@academy/domain/domain-error'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'

export const clarificationsInput = z.strictObject({ applicationId: z.uuid() })

export interface AskedClarification {
  id: string
  question: string
  askedAt: Date
  dueAt: Date
  isOverdue: boolean
  answer: { text: string; at: Date; by: string | null } | null
}

/** What staff ask about one's own application, with what was answered: two statements. Refuses with `signed-out`, `not-found`. */
export async function getClarifications(
  ctx: ServiceContext,
  { applicationId }: z.output<typeof clarificationsInput>,
): Promise<{
  application: { id: string; reference: string; organisationName: string; isWithdrawn: boolean }
  clarifications: AskedClarification[]
}> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const application = await findApplication(tx, applicationId, personId)
    if (!application) throw new DomainError('not-found')
    const rows = await findClarifications(tx, applicationId)
    return {
      application: {
        id: applicationId,
        reference: application.reference,
        organisationName: application.organisation.name,
        isWithdrawn: application.status === 'withdrawn',
      },
      clarifications: rows.map(({ answer, answeredAt, answeredBy, ...asked }) => ({
        ...asked,
        isOverdue: asked.dueAt <= ctx.now,
        answer:
          answer === null || answeredAt === null ? null : { text: answer, at: answeredAt, by: answeredBy },
      })),
    }
  })
}

export const answerClarificationInput = clarificationsInput.extend({
  clarificationId: z.uuid(),
  answer: z.string().max(60_000),
})

/** The longest answer that is kept, in characters. */
export const CLARIFICATION_ANSWER_MAX = 20_000

/**
 * Answers a question of staff, once; after the day that was asked for too, and staff see that it came later. Everybody of
 * the application may. Refuses with `signed-out`, `not-found`, and `refused` because `already-answered` or `withdrawn`. An
 * answer of nothing, or one too long to keep, is answered as a problem.
 */
export async function answerClarification(
  ctx: ServiceContext,
  input: z.output<typeof answerClarificationInput>,
): Promise<{ ok: true } | { ok: false; problem: 'blank' | 'too-long' }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const { applicationId, clarificationId } = input
    const application = await findApplication(tx, applicationId, personId)
    const [asked] = application ? await findClarifications(tx, applicationId, clarificationId) : []
    if (!application || !asked) throw new DomainError('not-found')
    if (application.status === 'withdrawn') throw new DomainError('refused', 'withdrawn')
    if (asked.answer !== null) throw new DomainError('refused', 'already-answered')
    const answer = input.answer.trim()
    if (answer === '') return { ok: false, problem: 'blank' }
    if (answer.length > CLARIFICATION_ANSWER_MAX) return { ok: false, problem: 'too-long' }
    const at = await insertClarificationAnswer(tx, { clarificationId, answer, answeredBy: personId })
    if (!at) throw new DomainError('refused', 'already-answered')
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'clarification.answered',
      subjectKind: 'application',
      subjectId: applicationId,
      at,
      detail: { clarification: clarificationId },
    })
    return { ok: true }
  })
}
