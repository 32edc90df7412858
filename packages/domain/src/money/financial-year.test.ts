import fc from 'fast-check'
import { expect, it } from 'vitest'
import { financialYearOf, financialYearSchema, startingIn, yearsAfter } from './financial-year.ts'

it('begins on 1 April', () => {
  expect(financialYearOf('2027-03-31')).toBe('2026-27')
  expect(financialYearOf('2027-04-01')).toBe('2027-28')
  expect(financialYearOf('2099-12-31')).toBe('2099-00')
})

it('follows one another, and refuses a pair that does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 0, max: 900 }), (year, more) => {
      expect(financialYearSchema.safeParse(startingIn(year)).success).toBe(true)
      expect(yearsAfter(startingIn(year), more)).toBe(startingIn(year + more))
    }),
  )
  expect(financialYearSchema.safeParse('2026-28').success).toBe(false)
  expect(financialYearSchema.safeParse('2026-2027').success).toBe(false)
})
