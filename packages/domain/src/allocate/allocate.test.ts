import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sumOf, type AllocationInput } from './allocation-input.ts'
import { allocationModel } from './allocation-model.ts'
import { allocationProblem } from './allocation-problem.ts'
import { checkAllocation } from './check-allocation.ts'
import { payableLevels } from './payable-levels.ts'
import { byRank, rankAndCut } from './rank-and-cut.ts'
import { anyRound } from './testing/any-round.ts'
import { syntheticRound } from './testing/synthetic-round.ts'
import { worthOf } from './worth.ts'

it('pays at levels between the least viable and the asked, in whole pounds, never above what was asked in a year', () => {
  fc.assert(
    fc.property(anyRound(3), (round) => {
      for (const bid of round.bids) {
        const levels = payableLevels(bid, round)
        expect(levels[0]).toEqual(bid.askedPence)
        expect(levels.length).toBeLessThanOrEqual(round.levels)
        levels.forEach((paid) => {
          expect(paid.every((pence, year) => 0n <= pence && pence <= (bid.askedPence[year] ?? 0n))).toBe(true)
        })
        const parts = levels.slice(1).map(sumOf)
        expect(parts.every((sum) => sum >= (bid.leastViablePence ?? 0n))).toBe(true)
        expect(levels.map(sumOf)).toEqual([...new Set(levels.map(sumOf))].toSorted((a, b) => Number(b - a)))
      }
    }),
  )
})

it('rounds a part up to the pound, and asks the same share of each year', () => {
  const [bid] = syntheticRound({ bids: 1 }, 1).bids
  if (!bid) throw new Error('no bid')
  const round: AllocationInput = { ...syntheticRound({ bids: 0, levels: 3 }, 1) }
  const levels = (askedPence: bigint[], leastViablePence: bigint | null) =>
    payableLevels({ ...bid, askedPence, leastViablePence }, round)
  expect(levels([100_00n, 50_00n, 25_01n], 87_50n)).toEqual([
    [100_00n, 50_00n, 25_01n],
    [75_00n, 38_00n, 19_00n],
    [50_00n, 25_00n, 13_00n],
  ])
  expect(levels([100_00n], null)).toEqual([[100_00n]])
  expect(levels([100_00n], 100_00n)).toEqual([[100_00n]])
  expect(
    payableLevels({ ...bid, askedPence: [100n], leastViablePence: 50n }, { ...round, rules: [] }),
  ).toEqual([[100n]])
})

it('counts an award in part by the share that is paid', () => {
  const [bid] = syntheticRound({ bids: 1 }, 1).bids
  if (!bid) throw new Error('no bid')
  const some = { ...bid, askedPence: [200_000_00n], scoreHundredths: 61_25, peopleHundredths: 301 }
  expect(worthOf(some, [200_000_00n], 'score')).toBe(61_25)
  expect(worthOf(some, [100_000_00n], 'score')).toBe(30_63)
  expect(worthOf(some, [100_000_00n], 'score-times-money')).toBe(61_250)
  expect(worthOf(some, [100_000_00n], 'people')).toBe(151)
})

it('the model and the check, which know nothing of each other, agree on what is allowed', () => {
  const both = { allowed: 0, broken: 0 }
  fc.assert(
    fc.property(anyRound(4), fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 4 }), (round, picks) => {
      const problem = allocationProblem(round)
      const { model, readAwards, valuesOf } = allocationModel(problem)
      const awards = problem.bids.flatMap((bid, at) => {
        const paidPence = payableLevels(bid, round)[(picks[at] ?? 0) - 1]
        return paidPence ? [{ bidId: bid.id, paidPence }] : []
      })
      const values = valuesOf(awards)
      expect(readAwards(values)).toEqual(awards)
      const kept = model.rows.every(({ lower, upper, terms }) => {
        const sum = terms.reduce((total, [at, coefficient]) => total + coefficient * (values[at] ?? 0), 0)
        return lower - 1e-9 <= sum && sum <= upper + 1e-9
      })
      const within = model.variables.every(({ upper }, at) => (values[at] ?? 0) <= upper)
      const isAllowed = checkAllocation(round, awards).length === 0
      both[isAllowed ? 'allowed' : 'broken'] += 1
      expect(isAllowed).toBe(kept && within)
    }),
    { numRuns: 1_000 },
  )
  expect(Math.min(both.allowed, both.broken)).toBeGreaterThan(100)
})

it('the check says what is broken, on which side and by how much', () => {
  const round = syntheticRound(
    {
      bids: 3,
      rules: [
        { rule: 'awards-least', by: 'nation', awards: 1 },
        { rule: 'money-per-organisation', mostPounds: 1 },
        { rule: 'score-least', percent: 100 },
      ],
    },
    4,
  )
  const [first, second] = round.bids
  if (!first || !second) throw new Error('no bids')
  const input: AllocationInput = {
    ...round,
    years: round.years.map((year, at) => ({ ...year, budgetPence: at === 0 ? 1n : 10n ** 12n })),
    forced: [{ bidId: second.id, outcome: 'in', reason: 'as agreed' }],
    exclusive: [{ bidIds: [first.id, second.id], reason: 'the same building' }],
  }
  const whole = [{ bidId: first.id, paidPence: first.askedPence }]
  expect(checkAllocation(input, whole)).toEqual(
    expect.arrayContaining([
      {
        kind: 'limit',
        key: { limit: 'budget', financialYear: '2027-28' },
        side: 'too-much',
        by: (first.askedPence[0] ?? 0n) - 1n,
      },
      {
        kind: 'limit',
        key: { limit: 'rule', index: 1, of: first.leadId },
        side: 'too-much',
        by: sumOf(first.askedPence) - 100n,
      },
      {
        kind: 'limit',
        key: { limit: 'score-least', index: 2, bidId: first.id },
        side: 'too-little',
        by: BigInt(10_000 - first.scoreHundredths),
      },
      { kind: 'limit', key: { limit: 'forced', bidId: second.id }, side: 'too-little', by: 1n },
    ]),
  )
  const strange = [{ bidId: 'nobody', paidPence: [] }]
  expect(checkAllocation(input, strange)).toEqual([{ kind: 'no-such-bid', bidId: 'nobody' }])
  expect(checkAllocation(input, [...whole, ...whole])).toEqual([{ kind: 'paid-twice', bidId: first.id }])
  const penny = [{ bidId: first.id, paidPence: [1n, 0n, 0n] }]
  expect(checkAllocation(input, penny)).toEqual([{ kind: 'no-such-level', bidId: first.id }])
})

it('rank and cut keeps every budget, looks at no floor, and passes over what does not fit', () => {
  fc.assert(
    fc.property(anyRound(8), (round) => {
      const budgets = checkAllocation(round, rankAndCut(round)).filter(
        (breach) => breach.kind !== 'limit' || breach.key.limit === 'budget',
      )
      expect(budgets).toEqual([])
    }),
  )
  const broken = Array.from({ length: 40 }, (_, seed) => syntheticRound({ bids: 120 }, seed)).filter(
    (round) =>
      checkAllocation(round, rankAndCut(round)).some(
        (breach) => breach.kind === 'limit' && breach.key.limit === 'rule' && breach.side === 'too-little',
      ),
  )
  expect(broken.length).toBeGreaterThan(20)
})

it('of two equal bids the one goes first that the round names, whatever order they come in', () => {
  const round = syntheticRound({ bids: 2, rules: [{ rule: 'tie-break', criterion: 'taking-part' }] }, 1)
  const [a, b] = round.bids.map((bid) => ({ ...bid, scoreHundredths: 50 }))
  if (!a || !b) throw new Error('no bids')
  const better = { ...b, criteriaHundredths: { 'taking-part': 9 } }
  const worse = { ...a, criteriaHundredths: { 'taking-part': 8 } }
  expect([worse, better].toSorted((one, other) => byRank(one, other, round))).toEqual([better, worse])
  expect(byRank(a, { ...a, id: 'z' }, round)).toBeLessThan(0)
})

it.each<[string, (round: AllocationInput) => AllocationInput]>([
  ['an id twice', (round) => ({ ...round, bids: [...round.bids, ...round.bids] })],
  ['a year too many', (round) => ({ ...round, years: round.years.slice(1) })],
  [
    'nothing asked',
    (round) => ({ ...round, bids: round.bids.map((bid) => ({ ...bid, askedPence: [0n, 0n, 0n] })) }),
  ],
  [
    'half a hundredth',
    (round) => ({ ...round, bids: round.bids.map((bid) => ({ ...bid, scoreHundredths: 0.5 })) }),
  ],
  [
    'a word about nobody',
    (round) => ({ ...round, forced: [{ bidId: 'nobody', outcome: 'in', reason: '' }] }),
  ],
])('refuses an input with %s', (_, change) => {
  expect(() => allocationProblem(change(syntheticRound({ bids: 2 }, 1)))).toThrow(RangeError)
})
