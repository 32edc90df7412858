import { wallClock } from '../deadline/wall-clock.ts'

/** The hour in the United Kingdom at which a working day ends. */
const END_HOUR = 17

/**
 * Five in the afternoon in the United Kingdom on the so manieth working day after the day of an instant. Working days are
 * Monday to Friday: bank holidays differ between the four nations and are not known here, so a date may fall on one. The
 * database holds the same (`grants.after_working_days`).
 *
 * @param days At least 1.
 */
export function afterWorkingDays(since: Date, days: number): Date {
  let day = wallClock(since)
  for (let left = days; left > 0;) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek <= 5) left -= 1
  }
  const end = day.with({
    hour: END_HOUR,
    minute: 0,
    second: 0,
    millisecond: 0,
    microsecond: 0,
    nanosecond: 0,
  })
  return new Date(end.epochMilliseconds)
}
