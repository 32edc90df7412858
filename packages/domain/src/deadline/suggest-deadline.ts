import { Temporal } from 'temporal-polyfill'
import type { WrittenDeadline } from './resolve-deadline.ts'
import { wallClock } from './wall-clock.ts'

const FRIDAY = 5
const LATEST_DAY_TRIED = 28

/**
 * Midday on the first Friday that is at least `daysMin` whole days after `now` and no bank holiday: people are at
 * work to help, no clock changes at midday, and it is what the health department does. `bankHolidays` are dates
 * such as `2026-12-25`.
 */
export function suggestDeadline(
  now: Date,
  daysMin: number,
  zone = 'Europe/London',
  bankHolidays: readonly string[] = [],
): WrittenDeadline {
  const start = wallClock(now, zone).add({ days: daysMin })
  for (let days = 0; days <= LATEST_DAY_TRIED; days += 1) {
    const midday = start.add({ days }).withPlainTime({ hour: 12 })
    const late = Temporal.ZonedDateTime.compare(midday, start) >= 0
    const date = midday.toPlainDate().toString()
    if (late && midday.dayOfWeek === FRIDAY && !bankHolidays.includes(date))
      return { local: `${date}T12:00`, zone }
  }
  throw new Error('every Friday of four weeks is a bank holiday')
}
