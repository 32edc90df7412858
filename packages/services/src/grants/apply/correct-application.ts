import { allowed, denied } from '@academy/domain/decision'
import { canCorrect } from '@academy/domain/grants/application-decisions'
import type { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import { changeState } from './change-state.ts'
import { applicationInput } from './load-application.ts'

export const correctApplicationInput = applicationInput

/**
 * Takes a submitted application up again, until the deadline, by a lead. What was submitted stands until something newer
 * is. Refuses with `signed-out`, `not-found`, `refused` because `not-submitted`, `not-lead`, `window-closed`,
 * `round-cancelled`.
 */
export async function beginCorrection(
  ctx: ServiceContext,
  { applicationId }: z.output<typeof correctApplicationInput>,
): Promise<void> {
  await changeState(ctx, applicationId, {
    kind: 'correction-begun',
    decide: (standing, now) => canCorrect(standing, standing.round, now),
  })
}

/** Leaves it at what was submitted; what was typed since is kept among the answers. Refuses with `not-correcting` too. */
export async function dropCorrection(
  ctx: ServiceContext,
  { applicationId }: z.output<typeof correctApplicationInput>,
): Promise<void> {
  await changeState(ctx, applicationId, {
    kind: 'correction-dropped',
    decide: ({ status, role }) =>
      status !== 'correcting' ? denied('not-correcting') : role === 'lead' ? allowed : denied('not-lead'),
  })
}
