import { roundRulesSchema } from '@academy/domain/grants/round-rules'
import { expect, it } from 'vitest'
import { taperExample } from './taper-example.ts'

const rules = (yearOneMaxPence: number) =>
  roundRulesSchema.parse({
    nations: ['England'],
    yearOneMaxPence,
    taperPercent: [100, 50, 20],
    localMatchRequired: true,
    linkWorkerRequired: true,
    commissionerSupportRequired: true,
    notForProfitRequired: true,
    registrationRequired: true,
    reducesHealthInequalities: true,
  })

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
