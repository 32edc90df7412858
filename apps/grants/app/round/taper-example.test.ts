import { rules2017 } from '@academy/domain/grants/rules-2017'
import { expect, it } from 'vitest'
import { taperExample } from './taper-example.ts'

const rules = (yearOneMaxPence: number) => ({ ...rules2017, yearOneMaxPence: BigInt(yearOneMaxPence) })

it('shows what the 2017/18 rules leave to local commissioners', () => {
  const { costPence, years } = taperExample(rules(30_000_000))
  expect(costPence).toBe(20_000_000n)
  expect(years.map((year) => [year.maxPence, year.grantPence, year.matchPence])).toEqual([
    [30_000_000n, 20_000_000n, 0n],
    [15_000_000n, 10_000_000n, 10_000_000n],
    [6_000_000n, 4_000_000n, 16_000_000n],
  ])
})

it('stays within a lower limit', () => {
  const { costPence, years } = taperExample(rules(9_000_000))
  expect(costPence).toBe(9_000_000n)
  expect(years.every((year) => year.grantPence <= year.maxPence)).toBe(true)
})
