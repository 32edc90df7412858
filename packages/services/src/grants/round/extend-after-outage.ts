import { findMinutes, findRoundsToMeasure, insertExtensionByRule } from '@academy/db/grants/round/heartbeats'
import { extensionAfterOutage, outageRule } from '@academy/domain/grants/outage-rule'
import { recordAudit } from '../../audit/record-audit.ts'
import type { ServiceContext } from '../../service-context.ts'

const HOUR_MS = 3_600_000

/**
 * Moves the deadlines that `outageRule` moves, by what the service itself has left of each minute, and tells everybody: the
 * event, its measurement and its mails are one transaction. Says how many. Doing it twice moves none twice, because what
 * was measured once counts no more. A job of the worker.
 */
export async function extendAfterOutage(ctx: ServiceContext): Promise<number> {
  const rounds = await findRoundsToMeasure(ctx.db)
  if (rounds.length === 0) return 0
  const earliest = Math.min(...rounds.map(({ closesAt }) => new Date(closesAt).getTime()))
  const minutes = await findMinutes(ctx.db, new Date(earliest - outageRule.windowHours * HOUR_MS))
  let moved = 0
  for (const { id, closesAt, zone, measuredFrom, now } of rounds) {
    const extension = extensionAfterOutage({
      closesAt: new Date(closesAt),
      zone,
      measuredFrom: new Date(measuredFrom ?? now),
      now: new Date(now),
      minutes,
    })
    if (!extension) continue
    const detail = {
      from: new Date(closesAt).toISOString(),
      closesAt: extension.closesAt.toISOString(),
      closesAtLocal: extension.closesAtLocal,
      minutes: extension.minutes,
      measuredUntil: extension.measuredUntil.toISOString(),
    }
    await ctx.db.transaction(async (tx) => {
      const at = await insertExtensionByRule(tx, id, detail)
      await recordAudit(tx, {
        actor: ctx.actor,
        event: 'round.extended-by-rule',
        subjectKind: 'round',
        subjectId: id,
        at,
        detail,
      })
    })
    moved += 1
  }
  return moved
}
