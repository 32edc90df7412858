import { Temporal } from 'temporal-polyfill'

/** What the clock and the calendar on the wall of a zone show at an instant, wherever the server stands. */
export function wallClock(instant: Date, zone = 'Europe/London'): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
}
