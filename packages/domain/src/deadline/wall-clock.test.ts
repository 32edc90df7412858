import { afterEach, expect, it } from 'vitest'
import { wallClock } from './wall-clock.ts'

const serverZone = process.env['TZ']
afterEach(() => {
  if (serverZone === undefined) delete process.env['TZ']
  else process.env['TZ'] = serverZone
})

it.each(['UTC', 'Asia/Tokyo', 'America/New_York'])('is the clock of London on a server in %s', (zone) => {
  process.env['TZ'] = zone
  const shown = (instant: string) => wallClock(new Date(instant)).toPlainDateTime().toString()
  expect(shown('2026-12-31T23:30:00Z')).toBe('2026-12-31T23:30:00')
  expect(shown('2027-01-01T00:00:00Z')).toBe('2027-01-01T00:00:00')
  expect(shown('2026-06-30T23:30:00Z')).toBe('2026-07-01T00:30:00')
})
