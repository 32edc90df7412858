import { expect, it } from 'vitest'
import { formatInstant, formatTime } from './format-instant.ts'

it('tells the time of the United Kingdom, summer and winter', () => {
  expect(formatInstant('en', new Date('2026-11-20T12:00:00Z'), { weekday: true })).toBe(
    'Friday 20 November 2026 at midday',
  )
  expect(formatInstant('en', new Date('2026-07-01T13:02:00Z'))).toBe('1 July 2026 at 2:02pm')
  expect(formatInstant('cy', new Date('2026-11-20T09:30:00Z'), { weekday: true })).toBe(
    'Dydd Gwener 20 Tachwedd 2026 am 9:30yb',
  )
  expect(formatTime('en', new Date('2026-11-20T00:00:00Z'))).toBe('midnight')
})

it('tells the second where it may decide, at midday too', () => {
  const at = (time: string) => formatInstant('en', new Date(`2026-11-20T${time}Z`), { seconds: true })
  expect(at('11:59:59')).toBe('20 November 2026 at 11:59:59am')
  expect(at('12:00:00')).toBe('20 November 2026 at 12:00:00pm')
})
