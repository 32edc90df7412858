import { resolveDeadline } from '../../deadline/resolve-deadline.ts'
import { suggestDeadline } from '../../deadline/suggest-deadline.ts'
import { wallClock } from '../../deadline/wall-clock.ts'
import { financialYearOf, yearsAfter, type FinancialYear } from '../../money/financial-year.ts'
import type { RoundDefinition } from '../round-definition.ts'

const ZONE = 'Europe/London'
const DAYS_TO_PREPARE = 14
const DAYS_OPEN_MIN = 56
const DAYS_TO_DECIDE = 70

/** Bank holidays of England and Wales that fall on a Friday. */
const FRIDAYS_OFF = ['2026-12-25', '2027-01-01', '2027-03-26', '2028-04-14', '2029-03-30', '2030-04-19']

/**
 * A timetable to begin with: two weeks until it opens, at least eight weeks to apply, ten to decide, and the first grant
 * in the financial year that begins after that. `openDays`: it opens at once, for so many days at least.
 */
export function suggestTimetable(
  now: Date,
  openDays?: number,
): { timetable: RoundDefinition['timetable']; firstGrantYear: FinancialYear } {
  const opens =
    openDays === undefined
      ? wallClock(now, ZONE).add({ days: DAYS_TO_PREPARE }).with({ hour: 9, minute: 0, second: 0 })
      : shownOnce(wallClock(now, ZONE))
  const closes = suggestDeadline(now, openDays ?? DAYS_TO_PREPARE + DAYS_OPEN_MIN, ZONE, FRIDAYS_OFF)
  const [date = ''] = closes.local.split('T')
  const decisionsBy = wallClock(new Date(`${date}T12:00:00Z`), ZONE)
    .add({ days: DAYS_TO_DECIDE })
    .toPlainDate()
    .toString()
  return {
    timetable: {
      opens: { local: opens.toPlainDateTime().toString().slice(0, 16), zone: ZONE },
      closes,
      graceMinutes: 15,
      decisionsBy,
    },
    firstGrantYear: yearsAfter(financialYearOf(decisionsBy), 1),
  }
}

/** The time itself, or midnight before it in the one hour of the year that clocks show twice. */
function shownOnce(time: ReturnType<typeof wallClock>): ReturnType<typeof wallClock> {
  const written = { local: time.toPlainDateTime().toString().slice(0, 16), zone: ZONE }
  return resolveDeadline(written).ok ? time : time.startOfDay()
}
