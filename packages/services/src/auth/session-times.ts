/** A link in a mail works for 15 minutes. */
export const LINK_SECONDS = 15 * 60
/** A session ends after half an hour in which nothing was asked… */
export const IDLE_SECONDS = 30 * 60
/** …and after twelve hours however busy it was. */
export const ABSOLUTE_SECONDS = 12 * 60 * 60
/** More time is noted at most this often, so that reading pages is not writing rows. */
const RENEW_SECONDS = 60

/**
 * When a session that is used at `now` ends: `expired` if it is over, `renewedUntil` where more time is due.
 */
export function sessionTime(
  session: { createdAt: Date; expiresAt: Date },
  now: Date,
): { expired: boolean; renewedUntil: Date | null } {
  const end = session.createdAt.getTime() + ABSOLUTE_SECONDS * 1000
  if (now >= session.expiresAt || now.getTime() >= end) return { expired: true, renewedUntil: null }
  const renewed = Math.min(now.getTime() + IDLE_SECONDS * 1000, end)
  const due = renewed - session.expiresAt.getTime() >= RENEW_SECONDS * 1000
  return { expired: false, renewedUntil: due ? new Date(renewed) : null }
}
