import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wallClock } from '../deadline/wall-clock.ts'
import { extensionAfterOutage, isUp, outageRule, type MeasuredMinute } from './outage-rule.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const zone = 'Europe/London'
const closesAt = new Date('2026-12-18T12:00:00Z')
const longAgo = new Date('2026-01-01T00:00:00Z')

/** The service as it stood: up in every minute until `now`, but for these, as minutes before the deadline. */
function stood(now: Date, down: (minutesBefore: number) => boolean, closes = closesAt): MeasuredMinute[] {
  const minutes: MeasuredMinute[] = []
  const from = Math.floor(closes.getTime() / MINUTE_MS) * MINUTE_MS - 30 * HOUR_MS
  for (let at = from; at < now.getTime(); at += MINUTE_MS) {
    if (!down((closes.getTime() - at) / MINUTE_MS)) minutes.push({ at: new Date(at), answers: 10, failed: 0 })
  }
  return minutes
}
const judge = (
  down: (minutesBefore: number) => boolean,
  { now = closesAt, closes = closesAt, measuredFrom = longAgo } = {},
) => extensionAfterOutage({ closesAt: closes, zone, measuredFrom, now, minutes: stood(now, down, closes) })

describe('the rule of an extension after an outage', () => {
  it('gives nothing for an hour, and a minute more moves the deadline, in quarters of an hour', () => {
    expect(judge(() => false)).toBeNull()
    expect(judge((before) => before > 100 && before <= 160)).toBeNull()
    const found = judge((before) => before > 100 && before <= 161)
    expect(found).toMatchObject({ minutes: 61, closesAtLocal: '2026-12-18T16:00' })
  })

  it('counts minutes that are scattered, and none of before the day', () => {
    expect(judge((before) => before % 10 === 5)?.minutes).toBe(144)
    expect(judge((before) => before > 1440)).toBeNull()
  })

  it('waits for the end of an outage, and counts what it took after the deadline', () => {
    const down = (before: number) => before <= 30 && before > -120
    expect(judge(down, { now: new Date(closesAt.getTime() + HOUR_MS) })).toBeNull()
    const back = new Date(closesAt.getTime() + 3 * HOUR_MS)
    expect(judge(down, { now: back })?.minutes).toBe(150)
    // What happens after a deadline that the service stood at is nobody's loss.
    expect(judge((before) => before < -5 && before > -170, { now: back })).toBeNull()
  })

  it('counts nothing twice: not what was never measured, nor what has moved the deadline', () => {
    const down = (before: number) => before > 600 && before <= 900
    expect(judge(down)?.minutes).toBe(300)
    expect(judge(down, { measuredFrom: new Date(closesAt.getTime() - 600 * MINUTE_MS) })).toBeNull()
  })

  it('takes a minute for down by failed answers only where they are several and more than a tenth', () => {
    expect(isUp(undefined)).toBe(false)
    expect(isUp({ answers: 0, failed: 0 })).toBe(true)
    expect(isUp({ answers: 4, failed: 4 })).toBe(true)
    expect(isUp({ answers: 50, failed: 5 })).toBe(true)
    expect(isUp({ answers: 49, failed: 5 })).toBe(false)
  })

  it('always gives a later deadline in working hours, with notice, and never more than two days and a weekend', () => {
    const cases = fc.record({
      closes: fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
      start: fc.integer({ min: -1440, max: 1500 }),
      length: fc.integer({ min: 0, max: 3000 }),
      after: fc.integer({ min: -60, max: 3000 }),
    })
    fc.assert(
      fc.property(cases, ({ closes, start, length, after }) => {
        const now = new Date(closes.getTime() + after * MINUTE_MS)
        const found = judge((before) => before <= start && before > start - length, { now, closes })
        if (!found) return true
        const wall = wallClock(found.closesAt, zone)
        const hour = wall.hour + wall.minute / 60
        const latest = Math.max(
          closes.getTime() + outageRule.hoursMax * HOUR_MS,
          now.getTime() + 4.25 * HOUR_MS,
        )
        return (
          found.minutes > outageRule.minutesLeast &&
          found.closesAt > closes &&
          found.closesAt.getTime() >= now.getTime() + outageRule.noticeHours * HOUR_MS &&
          found.closesAt.getTime() >= closes.getTime() + Math.min(found.minutes, 48 * 60) * MINUTE_MS &&
          found.closesAt.getTime() <= latest + 3 * 24 * HOUR_MS + 12 * HOUR_MS &&
          wall.dayOfWeek <= 5 &&
          hour >= outageRule.fromHour &&
          hour <= outageRule.toHour + 0.02 &&
          found.measuredUntil <= now
        )
      }),
      { numRuns: 200 },
    )
  })

  it('never gives less for a longer outage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 0, max: 300 }), (length, more) => {
        const until = (minutes: number) => judge((before) => before > 10 && before <= 10 + minutes)?.closesAt
        const [shorter, longer] = [until(length), until(length + more)]
        return shorter === undefined || (longer !== undefined && longer >= shorter)
      }),
      { numRuns: 60 },
    )
  })
})
