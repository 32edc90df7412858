import { asPerson } from '@academy/db/actor/as-person'
import { keepRefusedPress } from '@academy/db/grants/apply/late-pleas'
import type { DomainError } from '@academy/domain/domain-error'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'

/**
 * Keeps a press of Submit on one's own application that was turned away, in a transaction of its own because the other
 * one is undone: a plea that "it did not let me" can then be judged. After twenty in an hour presses are only counted, so
 * that nobody can fill the log.
 */
export async function keepRefusal(
  ctx: ServiceContext,
  applicationId: string,
  personId: string,
  refusal: DomainError,
): Promise<void> {
  const detail = { ...refusal.details, why: refusal.reason }
  await asPerson(ctx.db, personId, async (tx, { at }) => {
    const kept = await keepRefusedPress(tx, { applicationId, at, actorId: personId, detail })
    if (!kept) return
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
