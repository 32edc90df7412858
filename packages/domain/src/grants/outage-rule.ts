import { wallClock } from '../deadline/wall-clock.ts'

/** The rule by which a deadline moves when our own service was down before it. Every round's page says it. */
export const outageRule = {
  /** Hours before the deadline in which it is looked at. */
  windowHours: 24,
  /** A minute counts as down without a heartbeat, or with at least so many failed answers that are more than this share. */
  failedLeast: 5,
  failedShare: 0.1,
  /** More minutes than these move the deadline: by as many, rounded up to quarters of an hour, and by two days at most. */
  minutesLeast: 60,
  roundMinutes: 15,
  hoursMax: 48,
  /** The least that is left when everybody is told. */
  noticeHours: 4,
  /** The deadline falls on Monday to Friday between these hours; else it is midday of the next such day. */
  fromHour: 9,
  toHour: 17,
  midday: 12,
} as const

/** What the service left of a minute: over all of its instances, how many answers and how many that failed. */
export interface MeasuredMinute {
  /** Where the minute begins. */
  at: Date
  answers: number
  failed: number
}

export interface Measured {
  closesAt: Date
  zone: string
  /** What is before it was never measured, or has moved the deadline already. */
  measuredFrom: Date
  now: Date
  minutes: readonly MeasuredMinute[]
}

export interface OutageExtension {
  /** Down, within the window: what moved the deadline. */
  minutes: number
  /** What is before it is dealt with. */
  measuredUntil: Date
  closesAt: Date
  /** As written in the round's zone: `2026-12-18T12:00`. */
  closesAtLocal: string
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const floorMinute = (ms: number) => Math.floor(ms / MINUTE_MS) * MINUTE_MS
const ceilMinute = (ms: number) => Math.ceil(ms / MINUTE_MS) * MINUTE_MS

/** Whether the service counts as up in a minute of which it left this, or nothing. */
export function isUp(measured: Pick<MeasuredMinute, 'answers' | 'failed'> | undefined): boolean {
  if (!measured) return false
  const { answers, failed } = measured
  return failed < outageRule.failedLeast || failed <= answers * outageRule.failedShare
}

/**
 * The later deadline that the rule gives, if it gives one. Whole minutes count, from a day before the deadline until it; where
 * the service was down at the deadline itself, also those after it until it stood again. While it is down now nothing is
 * decided: the outage is measured whole.
 */
export function extensionAfterOutage({
  closesAt,
  zone,
  measuredFrom,
  now,
  minutes,
}: Measured): OutageExtension | null {
  const byMinute = new Map(minutes.map((one) => [one.at.getTime(), one]))
  const up = (ms: number) => isUp(byMinute.get(ms))
  const end = floorMinute(now.getTime())
  const start = ceilMinute(
    Math.max(closesAt.getTime() - outageRule.windowHours * HOUR_MS, measuredFrom.getTime()),
  )
  if (end <= start || !up(end - MINUTE_MS)) return null
  const deadline = Math.min(end, floorMinute(closesAt.getTime()))
  let down = 0
  for (let ms = start; ms < deadline; ms += MINUTE_MS) if (!up(ms)) down += 1
  for (let ms = Math.max(deadline, start); ms < end && !up(ms); ms += MINUTE_MS) down += 1
  if (down <= outageRule.minutesLeast) return null
  return { minutes: down, measuredUntil: new Date(end), ...laterBy(down, closesAt, now, zone) }
}

function laterBy(down: number, closesAt: Date, now: Date, zone: string) {
  const { roundMinutes, hoursMax, noticeHours } = outageRule
  const minutes = Math.min(Math.ceil(down / roundMinutes) * roundMinutes, hoursMax * 60)
  const moved = closesAt.getTime() + minutes * MINUTE_MS
  const noticed = Math.ceil((now.getTime() + noticeHours * HOUR_MS) / (roundMinutes * MINUTE_MS)) * roundMinutes * MINUTE_MS // prettier-ignore
  const working = inWorkingHours(new Date(ceilMinute(Math.max(moved, noticed))), zone)
  return {
    closesAt: new Date(working.epochMilliseconds),
    closesAtLocal: working.toPlainDateTime().toString({ smallestUnit: 'minute' }),
  }
}

/** The same instant where it falls in working hours; else midday of that day, or of the next working day. */
function inWorkingHours(at: Date, zone: string) {
  const { fromHour, toHour, midday } = outageRule
  const wall = wallClock(at, zone)
  const hour = wall.hour + wall.minute / 60 + (wall.second + wall.millisecond / 1000) / 3600
  const isWorkday = wall.dayOfWeek <= 5
  if (isWorkday && hour >= fromHour && hour <= toHour) return wall
  const noon = { hour: midday, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 }
  let day = isWorkday && hour < fromHour ? wall : wall.add({ days: 1 })
  while (day.dayOfWeek > 5) day = day.add({ days: 1 })
  return day.with(noon)
}
