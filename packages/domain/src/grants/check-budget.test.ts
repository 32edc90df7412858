import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBudget, type BudgetYear } from './check-budget.ts'
import { grantMaxPence } from './round-rules.ts'
import { yearLimits } from './year-limits.ts'
import { rules2017 as rules } from './rules-2017.ts'

const paidInFull = (grantPence: bigint): BudgetYear => ({ costPence: grantPence, grantPence, matchPence: 0n })

describe('the rules of 2017/18', () => {
  it('pay at most £300,000, £150,000 and £60,000: £510,000 in all', () => {
    expect(yearLimits(rules, 30_000_000n)).toEqual([30_000_000n, 15_000_000n, 6_000_000n])
    expect(grantMaxPence(rules)).toBe(51_000_000n)
  })

  it('take a bid that asks for all of it and whose commissioners pay the rest', () => {
    const years = [
      paidInFull(30_000_000n),
      { costPence: 30_000_000n, grantPence: 15_000_000n, matchPence: 15_000_000n },
      { costPence: 30_000_000n, grantPence: 6_000_000n, matchPence: 24_000_000n },
    ]
    expect(checkBudget(rules, years)).toEqual([])
  })

  it('refuse one penny more in any year', () => {
    const bid = (...asks: [bigint, bigint, bigint]) => checkBudget(rules, asks.map(paidInFull))
    expect(bid(30_000_001n, 0n, 0n)).toEqual([
      { code: 'year-one-over-limit', year: 1, limitPence: 30_000_000n },
    ])
    expect(bid(100n, 51n, 20n)).toEqual([{ code: 'year-over-share', year: 2, percent: 50, limitPence: 50n }])
    expect(bid(100n, 50n, 21n)).toEqual([{ code: 'year-over-share', year: 3, percent: 20, limitPence: 20n }])
  })

  it('refuse a year whose cost is not exactly covered, and say by how much', () => {
    const year = { costPence: 1_000n, grantPence: 500n, matchPence: 400n }
    expect(checkBudget(rules, [year])).toEqual([{ code: 'costs-not-covered', year: 1, shortPence: 100n }])
    expect(checkBudget(rules, [{ ...year, matchPence: 600n }])).toEqual([
      { code: 'costs-over-covered', year: 1, overPence: 100n },
    ])
  })

  it('refuse a bid that asks for nothing in year 1', () => {
    expect(checkBudget(rules, [paidInFull(0n)])).toEqual([{ code: 'nothing-asked', year: 1 }])
  })
})

it('a budget at the limits is taken and never exceeds the most one bid may ask', () => {
  const sum = fc.bigInt({ min: 1n, max: 30_000_000n })
  fc.assert(
    fc.property(sum, fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 4 }), (first, taper) => {
      const round = { ...rules, taperPercent: [100, ...taper] }
      const asks = yearLimits(round, first).with(0, first)
      expect(checkBudget(round, asks.map(paidInFull))).toEqual([])
      expect(asks.reduce((total, ask) => total + ask, 0n)).toBeLessThanOrEqual(grantMaxPence(round))
    }),
  )
})
