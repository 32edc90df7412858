import { takeConflictLog } from '@academy/db/grants/assess/take-conflict-log'
import { recordAudits } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'

const ROWS_MAX = 500

/**
 * Writes into the audit log what the database found and did by itself: conflicts of interest, and assessments that are void by
 * them. Says how many; doing it twice writes none twice. A job of the worker. Two statements.
 */
export function logConflicts(ctx: ServiceContext): Promise<number> {
  return ctx.db.transaction(async (tx) => {
    const taken = await takeConflictLog(tx, ROWS_MAX)
    await recordAudits(
      tx,
      taken.map(({ event, applicationId, at, detail }) => ({
        actor: ctx.actor,
        event,
        subjectKind: 'application',
        subjectId: applicationId,
        at,
        detail,
      })),
    )
    return taken.length
  })
}
