import { insertApplicationEvent } from '@academy/db/grants/application-events'
import { asPerson } from '@academy/db/grants/as-person'
import { findSubmitStanding } from '@academy/db/grants/find-submission'
import { markWithdrawn } from '@academy/db/grants/start-application'
import { DomainError } from '@academy/domain/domain-error'
import { canWithdraw } from '@academy/domain/grants/application-decisions'
import type { z } from 'zod'
import { recordAudit } from '../audit/record-audit.ts'
import type { ServiceContext } from '../service-context.ts'
import { applicationInput } from './load-application.ts'
import { requirePerson } from '../actor/require-person.ts'

export const withdrawApplicationInput = applicationInput

/**
 * Withdraws one's own application; its answers and what was submitted are kept. Three statements and the audit's.
 * Refuses with `signed-out`, `not-found`, and `refused` because `withdrawn` or `not-lead`.
 */
export async function withdrawApplication(
  ctx: ServiceContext,
  input: z.output<typeof withdrawApplicationInput>,
): Promise<{ withdrawnAt: Date }> {
  const personId = requirePerson(ctx)
  const { applicationId } = input
  return asPerson(ctx.db, personId, async (tx) => {
    const standing = await findSubmitStanding(tx, applicationId, personId)
    if (!standing) throw new DomainError('not-found')
    const decision = canWithdraw(standing)
    if (!decision.ok) throw new DomainError('refused', decision.why)
    if (!(await markWithdrawn(tx, applicationId, ctx.now))) throw new DomainError('refused', 'withdrawn')
    await insertApplicationEvent(tx, {
      applicationId,
      kind: 'withdrawn',
      at: ctx.now,
      actorId: personId,
      detail: { from: standing.status },
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'application.withdrawn',
      subjectKind: 'application',
      subjectId: applicationId,
      at: ctx.now,
      detail: { from: standing.status },
    })
    return { withdrawnAt: ctx.now }
  })
}
