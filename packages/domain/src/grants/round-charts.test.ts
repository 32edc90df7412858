import { expect, it } from 'vitest'
import { DAYS_MAX, lastHours, ukDays } from './round-charts.ts'

const window = (closesAt: string, graceMinutes = 0) =>
  ({ status: 'published', opensAt: new Date(0), closesAt: new Date(closesAt), graceMinutes }) as const

it('days are those of the United Kingdom, also where summer time makes another day of it', () => {
  expect(ukDays(new Date('2026-06-01T22:59:00Z'), new Date('2026-06-03T23:30:00Z'))).toEqual([
    '2026-06-01',
    '2026-06-02',
    '2026-06-03',
    '2026-06-04',
  ])
  expect(ukDays(new Date('2026-12-01T23:30:00Z'), new Date('2026-12-01T23:59:00Z'))).toEqual(['2026-12-01'])
  expect(ukDays(new Date('2020-01-01T00:00:00Z'), new Date('2030-01-01T00:00:00Z'))).toHaveLength(DAYS_MAX)
})

it('the last hours have one more on the day the clocks go back and one fewer when they go forward', () => {
  const autumn = lastHours(window('2026-10-26T12:00:00Z'))
  expect(autumn).toHaveLength(24 + 25 + 12)
  expect(autumn[0]).toEqual(new Date('2026-10-23T23:00:00Z'))
  const spring = lastHours(window('2026-03-30T11:00:00Z'))
  expect(spring).toHaveLength(24 + 23 + 12)
  expect(spring[0]).toEqual(new Date('2026-03-28T00:00:00Z'))
  expect(lastHours(window('2026-11-20T12:00:00Z'))).toHaveLength(24 + 24 + 12)
})

it('the last hours go on until the grace has passed', () => {
  expect(lastHours(window('2026-11-20T12:00:00Z', 30)).at(-1)).toEqual(new Date('2026-11-20T12:00:00Z'))
})
