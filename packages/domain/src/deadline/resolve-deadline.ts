import { Temporal } from 'temporal-polyfill'

/** A deadline as it is written and published: the time on the wall, and whose wall. */
export interface WrittenDeadline {
  /** `2026-12-18T12:00`: a date and a time to the minute, without an offset. */
  local: string
  /** An IANA time zone such as `Europe/London`. */
  zone: string
}

export type DeadlineProblem = 'malformed' | 'unknown-zone' | 'time-does-not-exist' | 'time-happens-twice'
export type ResolvedDeadline = { ok: true; instant: Date } | { ok: false; why: DeadlineProblem }

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/**
 * The one instant that a written deadline means. A time that the clocks skip in spring, or that they show twice in
 * autumn, is refused with the reason: whoever sets the deadline must choose another, rather than we guess for them.
 */
export function resolveDeadline({ local, zone }: WrittenDeadline): ResolvedDeadline {
  if (!LOCAL.test(local)) return { ok: false, why: 'malformed' }
  let written: Temporal.PlainDateTime
  try {
    written = Temporal.PlainDateTime.from(local, { overflow: 'reject' })
  } catch {
    return { ok: false, why: 'malformed' }
  }
  let earlier: Temporal.ZonedDateTime
  try {
    earlier = written.toZonedDateTime(zone, { disambiguation: 'earlier' })
  } catch {
    return { ok: false, why: 'unknown-zone' }
  }
  const later = written.toZonedDateTime(zone, { disambiguation: 'later' })
  if (!earlier.equals(later)) {
    const skipped = !later.toPlainDateTime().equals(written)
    return { ok: false, why: skipped ? 'time-does-not-exist' : 'time-happens-twice' }
  }
  return { ok: true, instant: new Date(earlier.epochMilliseconds) }
}
