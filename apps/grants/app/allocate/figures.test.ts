import { rankAndCut } from '@academy/domain/allocate/rank-and-cut'
import { syntheticRound } from '@academy/domain/allocate/testing/synthetic-round'
import { sumOf } from '@academy/domain/allocate/allocation-input'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { describe, expect, it } from 'vitest'
import { sharesOf, yearsOf } from './division.ts'
import { figuresOf } from './figures.ts'

const input = syntheticRound({ bids: 120 }, 7)
const division = { years: input.years, bids: input.bids, awards: rankAndCut(input) }

describe('the figures of a division', () => {
  it('add up to what is offered, by year and by group', () => {
    const offered = sumOf(division.awards.flatMap(({ paidPence }) => paidPence))
    expect(offered).toBeGreaterThan(0n)
    expect(sumOf(yearsOf(division).map(({ offeredPence }) => offeredPence))).toBe(offered)
    for (const by of ['region', 'nation', 'size', 'theme'] as const) {
      const shares = sharesOf(division, by)
      expect(sumOf(shares.map((share) => share.offeredPence))).toBe(offered)
      expect(shares.reduce((sum, share) => sum + share.awards, 0)).toBe(division.awards.length)
      expect(shares.reduce((sum, share) => sum + share.bids, 0)).toBe(120)
    }
  })

  it('are the same in words and in widths, in both languages', () => {
    for (const language of ['en', 'cy'] as const) {
      const { texts, widths } = figuresOf(language, division)
      for (const { financialYear, budgetPence, offeredPence } of yearsOf(division)) {
        expect(texts[`year.${financialYear}`]).toContain(formatPounds(language, offeredPence))
        expect(texts[`year.${financialYear}`]).toContain(formatPounds(language, budgetPence))
        expect(texts[`year.${financialYear}.left`]).toContain(
          formatPounds(language, budgetPence - offeredPence),
        )
        const [drawn = 0, line = 0] = [widths[`year.${financialYear}`], widths[`year.${financialYear}.line`]]
        expect(drawn / line).toBeCloseTo(Number(offeredPence) / Number(budgetPence), 2)
      }
      expect(Object.values(widths).every((width) => width >= 0 && width <= 100)).toBe(true)
    }
  })

  it('say of a year that is overdrawn by how much', () => {
    const years = input.years.map((year) => ({ ...year, budgetPence: 100n }))
    const [year] = yearsOf({ ...division, years })
    expect(figuresOf('en', { ...division, years }).texts[`year.${year?.financialYear}.left`]).toBe(
      `${formatPounds('en', (year?.offeredPence ?? 0n) - 100n)} too much`,
    )
  })

  it('say of each bid what it gets', () => {
    const { texts } = figuresOf('en', division)
    const paid = new Set(division.awards.map(({ bidId }) => bidId))
    for (const { id, askedPence } of input.bids) {
      expect(texts[`bid.${id}.outcome`]).toBe(paid.has(id) ? 'In full' : 'Nothing')
      expect(texts[`bid.${id}`]).toBe(paid.has(id) ? formatPounds('en', sumOf(askedPence)) : '£0')
    }
  })
})
