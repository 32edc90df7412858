import { DomainError } from '@academy/domain/domain-error'
import { denied } from '@academy/domain/decision'
import { canUndoWithdrawal, canWithdraw } from '@academy/domain/grants/application-decisions'
import { applicationStatuses } from '@academy/domain/grants/application-state'
import { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import { changeState } from './change-state.ts'
import { applicationInput } from './load-application.ts'

export const withdrawApplicationInput = applicationInput.extend({
  /** What the person looked at: something other is not withdrawn. */
  expected: z.enum(applicationStatuses).optional(),
})

/**
 * Withdraws one's own application; its answers and what was submitted are kept, and until the deadline it can be undone.
 * Refuses with `signed-out`, `not-found`, `refused` because `withdrawn` or `not-lead`, and `conflict` because
 * `changed-meanwhile` where it is no longer what was looked at.
 */
export async function withdrawApplication(
  ctx: ServiceContext,
  { applicationId, expected }: z.output<typeof withdrawApplicationInput>,
): Promise<{ withdrawnAt: Date }> {
  const { at } = await changeState(ctx, applicationId, {
    kind: 'withdrawn',
    decide: (standing) => {
      const decision = canWithdraw(standing)
      if (decision.ok && expected && standing.status !== expected) {
        throw new DomainError('conflict', 'changed-meanwhile')
      }
      return decision
    },
    detail: ({ status }) => ({ from: status }),
  })
  return { withdrawnAt: at }
}

export const undoWithdrawalInput = applicationInput

/**
 * Takes a withdrawal back: the application is again what it was. Until the deadline, by a lead. Refuses with
 * `signed-out`, `not-found`, `refused` because `not-withdrawn`, `not-lead`, `window-closed`, `round-cancelled`, or
 * `another-application` where the organisation has begun another since.
 */
export async function undoWithdrawal(
  ctx: ServiceContext,
  { applicationId }: z.output<typeof undoWithdrawalInput>,
): Promise<void> {
  await changeState(ctx, applicationId, {
    kind: 'withdrawal-undone',
    decide: (standing, now) =>
      standing.anotherGoesOn
        ? denied('another-application')
        : canUndoWithdrawal(standing, standing.round, now),
  })
}
