import { wallClock } from '../deadline/wall-clock.ts'
import { graceEnd, type RoundWindow } from './round-window.ts'

/** The charts of a round, each of which is also a file. */
export const chartNames = ['days', 'hours', 'states', 'years', 'nations', 'regions', 'areas'] as const
export type ChartName = (typeof chartNames)[number]

/** No chart has more days than that: a round that was left open by mistake does not make a page without end. */
export const DAYS_MAX = 731

/** The days in the United Kingdom from one instant to another, such as `2026-11-20`; both included, at most `DAYS_MAX`. */
export function ukDays(from: Date, to: Date): string[] {
  const last = wallClock(to).toPlainDate()
  const first = wallClock(from).toPlainDate()
  const count = Math.min(DAYS_MAX, Math.max(1, first.until(last, { largestUnit: 'days' }).days + 1))
  return Array.from({ length: count }, (_, index) => first.add({ days: index }).toString())
}

/**
 * The hours of the day in the United Kingdom on which a round closes and of the two before it, until nothing is taken any
 * more: the instant at which each begins. A day on which the clocks change has 23 of them, or 25.
 */
export function lastHours(round: RoundWindow): Date[] {
  const end = graceEnd(round).getTime()
  const first = wallClock(round.closesAt).startOfDay().subtract({ days: 2 }).startOfDay()
  const hours: Date[] = []
  for (let hour = first; hour.epochMilliseconds < end; hour = hour.add({ hours: 1 }))
    hours.push(new Date(hour.epochMilliseconds))
  return hours
}
