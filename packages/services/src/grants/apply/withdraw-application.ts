import { insertApplicationEvent } from '@academy/db/grants/apply/application-events'
import { asPerson } from '@academy/db/actor/as-person'
import { findWithdrawStanding } from '@academy/db/grants/apply/find-withdraw-standing'
import { markWithdrawn } from '@academy/db/grants/apply/mark-withdrawn'
import { DomainError } from '@academy/domain/domain-error'
import { canWithdraw } from '@academy/domain/grants/application-decisions'
import type { z } from 'zod'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { applicationInput } from './load-application.ts'
import { requirePerson } from '../../actor/require-person.ts'

export const withdrawApplicationInput = applicationInput

/**
 * Withdraws one's own application; its answers and what was submitted are kept. Three statements and the audit's.
 * Refuses with `signed-out`, `not-found`, `refused` because `withdrawn` or `not-lead`, and `conflict` because
 * `changed-meanwhile` where a colleague submits or withdraws it in the same moment: what is for ever is not done to
 * something other than what was looked at.
 */
export async function withdrawApplication(
  ctx: ServiceContext,
  input: z.output<typeof withdrawApplicationInput>,
): Promise<{ withdrawnAt: Date }> {
  const personId = requirePerson(ctx)
  const { applicationId } = input
  return asPerson(ctx.db, personId, async (tx) => {
    const standing = await findWithdrawStanding(tx, applicationId, personId)
    if (!standing) throw new DomainError('not-found')
    const decision = canWithdraw(standing)
    if (!decision.ok) throw new DomainError('refused', decision.why)
    const at = await markWithdrawn(tx, { applicationId, personId, expected: standing.status })
    if (!at) throw new DomainError('conflict', 'changed-meanwhile')
    await insertApplicationEvent(tx, {
      applicationId,
      kind: 'withdrawn',
      at,
      actorId: personId,
      detail: { from: standing.status },
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'application.withdrawn',
      subjectKind: 'application',
      subjectId: applicationId,
      at,
      detail: { from: standing.status },
    })
    return { withdrawnAt: at }
  })
}
