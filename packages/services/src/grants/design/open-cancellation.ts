import type { findRoundEvents } from '@academy/db/grants/design/find-design'

/** The proposal to cancel a round that waits for a second person. */
export interface OpenCancellation {
  eventId: string
  reason: string
  proposedBy: string
  /** Whoever proposed it cannot confirm it. */
  isReaders: boolean
}

/** The proposal that waits, if one does. */
export function openCancellation(
  events: Awaited<ReturnType<typeof findRoundEvents>>,
  personId: string,
): OpenCancellation | null {
  const decided = new Set(events.map(({ aboutEventId }) => aboutEventId))
  const found = events.findLast(({ kind, id }) => kind === 'cancellation-proposed' && !decided.has(id))
  if (!found) return null
  return {
    eventId: found.id,
    reason: String(found.detail['reason']),
    proposedBy: found.actorName ?? '',
    isReaders: found.actorId === personId,
  }
}
