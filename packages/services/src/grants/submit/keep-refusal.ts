import { asPerson } from '@academy/db/actor/as-person'
import { insertApplicationEvent } from '@academy/db/grants/apply/application-events'
import type { DomainError } from '@academy/domain/domain-error'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'

/**
 * Keeps a press of Submit on one's own application that was turned away, in a transaction of its own because the other
 * one is undone: a plea that "it did not let me" can then be judged.
 */
export async function keepRefusal(
  ctx: ServiceContext,
  applicationId: string,
  personId: string,
  refusal: DomainError,
): Promise<void> {
  const detail = { ...refusal.details, why: refusal.reason }
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    await insertApplicationEvent(tx, {
      applicationId,
      kind: 'submission-refused',
      at,
      actorId: personId,
      detail,
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'application.submission-refused',
      subjectKind: 'application',
      subjectId: applicationId,
      at,
      detail,
    })
  })
}
