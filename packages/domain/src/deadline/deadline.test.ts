import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveDeadline } from './resolve-deadline.ts'
import { suggestDeadline } from './suggest-deadline.ts'

const zone = 'Europe/London'
const MINUTE = 60_000
const from2020 = Date.UTC(2020, 0, 1)
const until2041 = Date.UTC(2041, 0, 1)
/** Any minute of 2020 to 2040. */
const minute = fc
  .integer({ min: from2020 / MINUTE, max: until2041 / MINUTE - 1 })
  .map((n) => new Date(n * MINUTE))

const londonClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  dateStyle: 'short',
  timeStyle: 'short',
})
/** What a clock in London shows: an oracle that does not use Temporal. */
const onTheWall = (instant: Date) => londonClock.format(instant).replace(' ', 'T')

/** The last Sunday of a month, when the clocks change at 01:00 UTC. */
function changeDay(year: number, month: number): Date {
  const last = new Date(Date.UTC(year, month, 0, 1))
  return new Date(last.getTime() - last.getUTCDay() * 86_400_000)
}
const years = Array.from({ length: 21 }, (_, index) => 2020 + index)

describe('resolveDeadline', () => {
  it('means what London clocks show, in winter and in summer', () => {
    expect(resolveDeadline({ local: '2026-12-18T12:00', zone })).toEqual({
      ok: true,
      instant: new Date('2026-12-18T12:00:00Z'),
    })
    expect(resolveDeadline({ local: '2026-03-29T12:00', zone })).toEqual({
      ok: true,
      instant: new Date('2026-03-29T11:00:00Z'),
    })
  })

  it('is the only instant at which the clocks show that time, for every minute of 2020 to 2040', () => {
    fc.assert(
      fc.property(minute, (instant) => {
        const local = onTheWall(instant)
        const others = [-60, -1, 1, 60].map((shift) =>
          onTheWall(new Date(instant.getTime() + shift * MINUTE)),
        )
        expect(resolveDeadline({ local, zone })).toEqual(
          others.includes(local) ? { ok: false, why: 'time-happens-twice' } : { ok: true, instant },
        )
      }),
      { numRuns: 2_000 },
    )
  })

  it.each(years)(
    'refuses the skipped and the doubled hour of %i, and takes the minutes beside them',
    (year) => {
      const spring = changeDay(year, 3).toISOString().slice(0, 10)
      const autumn = changeDay(year, 10).toISOString().slice(0, 10)
      for (const time of ['01:00', '01:30', '01:59']) {
        expect(resolveDeadline({ local: `${spring}T${time}`, zone })).toEqual({
          ok: false,
          why: 'time-does-not-exist',
        })
        expect(resolveDeadline({ local: `${autumn}T${time}`, zone })).toEqual({
          ok: false,
          why: 'time-happens-twice',
        })
      }
      for (const time of ['00:59', '02:00', '12:00', '23:59']) {
        for (const day of [spring, autumn]) {
          const resolved = resolveDeadline({ local: `${day}T${time}`, zone })
          expect(resolved.ok && onTheWall(resolved.instant)).toBe(`${day}T${time}`)
        }
      }
    },
  )

  it.each([
    ['2026-12-18', 'malformed'],
    ['2026-02-30T12:00', 'malformed'],
    ['2026-12-18T24:00', 'malformed'],
    ['2026-12-18T12:00Z', 'malformed'],
  ])('refuses %s', (local, why) => {
    expect(resolveDeadline({ local, zone })).toEqual({ ok: false, why })
  })

  it('refuses a zone that does not exist', () => {
    expect(resolveDeadline({ local: '2026-12-18T12:00', zone: 'Europe/Bath' })).toEqual({
      ok: false,
      why: 'unknown-zone',
    })
  })
})

describe('suggestDeadline', () => {
  it('is a Friday at midday that resolves, at least so many days ahead and at most two weeks more', () => {
    fc.assert(
      fc.property(minute, fc.integer({ min: 0, max: 90 }), (now, days) => {
        const written = suggestDeadline(now, days)
        const resolved = resolveDeadline(written)
        expect(resolved.ok).toBe(true)
        if (!resolved.ok) return
        expect(onTheWall(resolved.instant)).toMatch(/T12:00$/)
        expect(resolved.instant.getUTCDay()).toBe(5)
        const ahead = (resolved.instant.getTime() - now.getTime()) / 86_400_000
        expect(ahead).toBeGreaterThanOrEqual(days - 1 / 24)
        expect(ahead).toBeLessThan(days + 8)
      }),
    )
  })

  it('passes over a bank holiday', () => {
    const now = new Date('2026-12-19T00:00:00Z')
    expect(suggestDeadline(now, 1).local).toBe('2026-12-25T12:00')
    expect(suggestDeadline(now, 1, zone, ['2026-12-25', '2027-01-01']).local).toBe('2027-01-08T12:00')
  })
})
