import { asPerson } from '@academy/db/actor/as-person'
import { insertApplicationEvent } from '@academy/db/grants/apply/application-events'
import { DomainError } from '@academy/domain/domain-error'
import { canSendBack, canSendForSignOff } from '@academy/domain/grants/application-decisions'
import { z } from 'zod'
import { arrivalOf } from '../../actor/arrival-of.ts'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'
import { changeState } from './change-state.ts'
import { applicationInput, loadApplication, toSubmit } from './load-application.ts'

export const sendForSignOffInput = applicationInput

/**
 * Gives a complete application to a second person: anybody of it may, where its round asks for sign-off. Nothing in it can
 * be changed meanwhile. Three statements and the audit's. Refuses with `signed-out`, `not-found`, and `refused` because
 * `no-sign-off`, `incomplete`, `already-submitted`, `awaiting-sign-off`, `withdrawn`, `window-closed`, `not-open-yet`.
 */
export async function sendForSignOff(
  ctx: ServiceContext,
  { applicationId }: z.output<typeof sendForSignOffInput>,
): Promise<void> {
  const actorId = requirePerson(ctx)
  await asPerson(ctx.db, actorId, async (tx, clock) => {
    const loaded = await loadApplication(tx, applicationId, actorId, ctx.now, { lock: true })
    const { row, completeness } = loaded
    const decision = canSendForSignOff(
      toSubmit(row, actorId, completeness.complete),
      row.round,
      arrivalOf(ctx, clock),
    )
    if (!decision.ok) throw new DomainError('refused', decision.why)
    const at = await insertApplicationEvent(tx, {
      applicationId,
      kind: 'sent-for-sign-off',
      actorId,
      detail: {},
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'application.sent-for-sign-off',
      subjectKind: 'application',
      subjectId: applicationId,
      at,
    })
  })
}

export const sendBackInput = applicationInput.extend({ reason: z.string().trim().min(1).max(2000) })

/**
 * Sends an application that waits for sign-off back to be changed, with a reason that everybody of it reads: a lead or a
 * certifier may, whoever sent it. Refuses with `signed-out`, `not-found`, and `refused` because `not-awaiting` or `not-lead`.
 */
export async function sendBack(
  ctx: ServiceContext,
  { applicationId, reason }: z.output<typeof sendBackInput>,
): Promise<void> {
  await changeState(ctx, applicationId, {
    kind: 'sent-back',
    decide: canSendBack,
    detail: () => ({ reason }),
  })
}
