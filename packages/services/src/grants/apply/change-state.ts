import { asPerson } from '@academy/db/actor/as-person'
import { insertApplicationEvent } from '@academy/db/grants/apply/application-events'
import { findStanding } from '@academy/db/grants/apply/find-standing'
import type { Json } from '@academy/domain/audit/canonical-json'
import type { Decision } from '@academy/domain/decision'
import { DomainError } from '@academy/domain/domain-error'
import type { ApplicationEventKind } from '@academy/domain/grants/application-state'
import { arrivalOf } from '../../actor/arrival-of.ts'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'

export type Standing = NonNullable<Awaited<ReturnType<typeof findStanding>>>

/**
 * Moves one's own application by one event, if `decide` allows it: the row is locked, the decision taken, the event and
 * its audit written, in one transaction. Two statements and the audit's. Refuses with `signed-out`, `not-found`, and
 * `refused` with the decision's reason.
 */
export async function changeState(
  ctx: ServiceContext,
  applicationId: string,
  change: {
    kind: ApplicationEventKind
    decide: (standing: Standing, arrivedAt: Date) => Decision<string>
    detail?: (standing: Standing) => { readonly [key: string]: Json }
  },
): Promise<{ at: Date; standing: Standing }> {
  const actorId = requirePerson(ctx)
  return asPerson(ctx.db, actorId, async (tx, clock) => {
    const standing = await findStanding(tx, applicationId, actorId)
    if (!standing) throw new DomainError('not-found')
    const decision = change.decide(standing, arrivalOf(ctx, clock))
    if (!decision.ok) throw new DomainError('refused', decision.why)
    const detail = change.detail?.(standing) ?? {}
    const at = await insertApplicationEvent(tx, { applicationId, kind: change.kind, actorId, detail })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `application.${change.kind}`,
      subjectKind: 'application',
      subjectId: applicationId,
      at,
      detail,
    })
    return { at, standing }
  })
}
