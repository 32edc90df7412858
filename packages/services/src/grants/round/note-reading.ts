import { findEvents } from '@academy/db/audit/find-events'
import type { Db } from '@academy/db/client/open-database'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'

const HOUR_MS = 3_600_000

/** Writes into the audit log that a person of the staff read a submission, once an hour. */
export async function noteReading(
  tx: Db,
  ctx: ServiceContext,
  personId: string,
  submissionId: string,
  at: Date,
): Promise<void> {
  const earlier = await findEvents(tx, {
    event: 'submission.read',
    subjectKind: 'submission',
    subjectId: submissionId,
    actorId: personId,
    rowsMax: 1,
  })
  if (earlier.some((event) => at.getTime() - event.at.getTime() < HOUR_MS)) return
  await recordAudit(tx, {
    actor: ctx.actor,
    event: 'submission.read',
    subjectKind: 'submission',
    subjectId: submissionId,
    at,
  })
}
