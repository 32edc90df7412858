import { describe, expect, it } from 'vitest'
import { daysToPublish, missingDays, publishingInstant, wasPublishedLate } from './published-head.ts'

const at = (text: string) => new Date(text)

describe('the day of a published head', () => {
  it('begins with the day on which nothing had been published yet, whatever the hour', () => {
    expect(daysToPublish(undefined, at('2026-11-27T02:00:00Z'))).toEqual(['2026-11-27'])
  })

  it('is due at six in the United Kingdom, in winter and in summer', () => {
    expect(publishingInstant('2026-11-27')).toEqual(at('2026-11-27T06:00:00Z'))
    expect(publishingInstant('2026-07-01')).toEqual(at('2026-07-01T05:00:00Z'))
    expect(daysToPublish('2026-11-26', at('2026-11-27T05:59:59.999Z'))).toEqual([])
    expect(daysToPublish('2026-11-26', at('2026-11-27T06:00:00Z'))).toEqual(['2026-11-27'])
    expect(daysToPublish('2026-11-27', at('2026-11-27T20:00:00Z'))).toEqual([])
  })

  it('counts every missed day once, across the night on which clocks change', () => {
    expect(daysToPublish('2026-10-23', at('2026-10-26T06:00:00Z'))).toEqual([
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
    ])
  })

  it('is missing an hour after it was due, and late when it is made up then', () => {
    expect(missingDays('2026-11-26', at('2026-11-27T06:59:00Z'))).toEqual([])
    expect(missingDays('2026-11-26', at('2026-11-27T07:00:00Z'))).toEqual(['2026-11-27'])
    expect(missingDays(undefined, at('2026-11-27T07:00:00Z'))).toEqual([])
    expect(wasPublishedLate('2026-11-27', at('2026-11-27T07:00:00Z'), false)).toBe(false)
    expect(wasPublishedLate('2026-11-27', at('2026-11-27T07:00:01Z'), false)).toBe(true)
    expect(wasPublishedLate('2026-11-27', at('2026-11-27T20:00:00Z'), true)).toBe(false)
  })
})
