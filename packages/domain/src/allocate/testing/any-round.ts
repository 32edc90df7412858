import fc from 'fast-check'
import { startingIn } from '../../money/financial-year.ts'
import type { AllocationRule } from '../../round/allocation.ts'
import { objectives, type AllocationInput, type Bid } from '../allocation-input.ts'

const region = fc.constantFrom('North', 'South', 'Wales')
const size = fc.constantFrom('small', 'large')
const lead = fc.constantFrom('lead-a', 'lead-b', 'lead-c', 'lead-d', 'lead-e', 'lead-f')
const percent = fc.integer({ min: 0, max: 100 })

const anyRule: fc.Arbitrary<AllocationRule> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ rule: 'part-funding' } as const) },
  fc.record({ rule: fc.constant('score-least' as const), percent: fc.integer({ min: 0, max: 60 }) }),
  fc.record({
    rule: fc.constant('share-of-money' as const),
    by: fc.constant('size' as const),
    group: size,
    leastPercent: fc.integer({ min: 0, max: 20 }),
    mostPercent: fc.integer({ min: 30, max: 100 }),
  }),
  fc.record({
    rule: fc.constantFrom('awards-most' as const, 'awards-least' as const),
    by: fc.constant('region' as const),
    awards: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({
    rule: fc.constant('awards-in-group' as const),
    by: fc.constant('region' as const),
    group: region,
    leastAwards: fc.integer({ min: 0, max: 1 }),
    mostAwards: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    rule: fc.constant('awards-per-organisation' as const),
    as: fc.constantFrom('lead' as const, 'lead-or-partner' as const),
    awards: fc.constant(1),
  }),
  fc.record({
    rule: fc.constant('money-per-organisation' as const),
    mostPounds: fc.integer({ min: 1_000, max: 9_000 }),
  }),
)

const anyBid = (years: number): fc.Arbitrary<Omit<Bid, 'id'>> =>
  fc.record({
    scoreHundredths: fc.integer({ min: 0, max: 10_000 }),
    criteriaHundredths: fc.constant({}),
    askedPence: fc
      .array(fc.bigInt({ min: 0n, max: 300_000n }), { minLength: years, maxLength: years })
      .map(([first = 0n, ...rest]) => [first + 1n, ...rest]),
    leastViablePence: fc.option(fc.bigInt({ min: 1n, max: 700_000n })),
    groups: fc.record({
      region: fc.uniqueArray(region, { minLength: 1, maxLength: 2 }),
      size: size.map((one) => [one]),
    }),
    peopleHundredths: percent,
    leadId: lead,
    partnerIds: fc.uniqueArray(lead, { maxLength: 2 }),
  })

/** A tiny round with sums to the penny: any rules, levels, objective, and now and then a word of the panel. */
export function anyRound(bidsMax: number): fc.Arbitrary<AllocationInput> {
  return fc.integer({ min: 1, max: 3 }).chain((years) =>
    fc
      .record({
        bids: fc.array(anyBid(years), { minLength: 1, maxLength: bidsMax }),
        budgets: fc.array(fc.bigInt({ min: 0n, max: 800_000n }), { minLength: years, maxLength: years }),
        rules: fc.uniqueArray(anyRule, { maxLength: 4, selector: ({ rule }) => rule }),
        levels: fc.integer({ min: 1, max: 3 }),
        objective: fc.constantFrom(...objectives),
        forced: fc.array(
          fc.record({ at: fc.nat(), outcome: fc.constantFrom('in' as const, 'out' as const) }),
          {
            maxLength: 1,
          },
        ),
        exclusive: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 1 }),
      })
      .map(({ bids, budgets, forced, exclusive, ...rest }): AllocationInput => {
        const idAt = (at: number) => `bid-${at % bids.length}`
        return {
          ...rest,
          scoreMostHundredths: 10_000,
          seed: 1,
          years: budgets.map((budgetPence, year) => ({
            financialYear: startingIn(2027 + year),
            budgetPence,
          })),
          bids: bids.map((bid, at) => ({ id: idAt(at), ...bid })),
          forced: forced.map(({ at, outcome }) => ({
            bidId: idAt(at),
            outcome,
            reason: 'the panel says so',
          })),
          exclusive: exclusive.map(([a, b]) => ({
            bidIds: [...new Set([idAt(a), idAt(b)])],
            reason: 'the same building',
          })),
        }
      }),
  )
}
