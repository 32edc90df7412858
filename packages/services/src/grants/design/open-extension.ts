import type { findRoundEvents } from '@academy/db/grants/design/find-design'

/** A later deadline that waits for a second person. */
export interface OpenExtension {
  eventId: string
  closesAt: Date
  closesAtLocal: string
  reason: string
  proposedBy: string
  /** Whoever proposed it cannot approve it. */
  isReaders: boolean
}

/** The proposal that waits, if one does. */
export function openExtension(
  events: Awaited<ReturnType<typeof findRoundEvents>>,
  personId: string,
): OpenExtension | null {
  const decided = new Set(events.map(({ aboutEventId }) => aboutEventId))
  const found = events.findLast(({ kind, id }) => kind === 'extension-proposed' && !decided.has(id))
  if (!found) return null
  const { closesAt, closesAtLocal, reason } = found.detail
  return {
    eventId: found.id,
    closesAt: new Date(String(closesAt)),
    closesAtLocal: String(closesAtLocal),
    reason: String(reason),
    proposedBy: found.actorName ?? '',
    isReaders: found.actorId === personId,
  }
}
