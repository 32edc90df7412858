import { describe, expect, it } from 'vitest'
import { afterWorkingDays } from './working-days.ts'

const iso = (since: string, days: number) => afterWorkingDays(new Date(since), days).toISOString()

describe('afterWorkingDays', () => {
  it('counts from the day after, passes over weekends and ends at five in the afternoon', () => {
    expect(iso('2026-11-27T16:59:59Z', 1)).toBe('2026-11-30T17:00:00.000Z')
    expect(iso('2026-11-28T09:00:00Z', 1)).toBe('2026-11-30T17:00:00.000Z')
    expect(iso('2026-11-30T23:30:00Z', 5)).toBe('2026-12-07T17:00:00.000Z')
    expect(iso('2026-11-27T12:00:00Z', 20)).toBe('2026-12-25T17:00:00.000Z')
  })

  it('the day and the hour are those of clocks in the United Kingdom, in summer and in winter', () => {
    // Half past midnight in London on Saturday.
    expect(iso('2026-06-05T23:30:00Z', 1)).toBe('2026-06-08T16:00:00.000Z')
    expect(iso('2026-10-23T12:00:00Z', 1)).toBe('2026-10-26T17:00:00.000Z')
    expect(iso('2026-03-27T12:00:00Z', 1)).toBe('2026-03-30T16:00:00.000Z')
  })
})
