import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AllocationInput, Bid } from '../allocate/allocation-input.ts'
import { sumOf } from '../allocate/allocation-input.ts'
import { checkAllocation } from '../allocate/check-allocation.ts'
import { rankAndCut } from '../allocate/rank-and-cut.ts'
import { approvalsNeeded } from './approval-limits.ts'
import { checkDecisions, conditionProblems } from './check-decisions.ts'
import { decisionEventKinds, decisionSetStatuses, decisionTransitions } from './decision.ts'
import { lateFacts } from './late-facts.ts'
import { nextReserve } from './next-reserve.ts'
import { recommendDecisions } from './recommend-decisions.ts'

const bidOf = (id: string, scoreHundredths: number, pounds: number): Bid => ({
  id,
  scoreHundredths,
  criteriaHundredths: {},
  askedPence: [BigInt(pounds) * 100n, BigInt(pounds) * 100n],
  leastViablePence: BigInt(pounds) * 100n,
  groups: {},
  peopleHundredths: 0,
  leadId: id,
  partnerIds: [],
})

const rounds = fc
  .record({
    bids: fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 50 })), {
      minLength: 1,
      maxLength: 25,
    }),
    pot: fc.integer({ min: 0, max: 300 }),
    seed: fc.integer({ min: 0, max: 1000 }),
    inPart: fc.boolean(),
  })
  .map(({ bids, pot, seed, inPart }): AllocationInput => ({
    years: ['2027-28', '2028-29'].map((financialYear) => ({
      financialYear,
      budgetPence: BigInt(pot) * 100n,
    })),
    scoreMostHundredths: 10_000,
    bids: bids.map(([score, pounds], at) => bidOf(`B${String(at).padStart(2, '0')}`, score * 100, pounds)),
    rules: inPart ? [{ rule: 'part-funding' }] : [],
    levels: 3,
    objective: 'score',
    forced: [],
    exclusive: [],
    seed,
  }))

const divide = (input: AllocationInput) => ({
  input,
  awards: rankAndCut(input),
  reasons: [],
  neverPaid: null,
  lots: null,
  leftOut: [],
  gone: [],
})

describe('what follows from a chosen division', () => {
  it('decides every bid once, pays what was divided, and ranks reserves from one by score', () => {
    fc.assert(
      fc.property(rounds, (input) => {
        const division = divide(input)
        const decisions = recommendDecisions(division)
        expect(decisions.map(({ reference }) => reference)).toEqual(input.bids.map(({ id }) => id).toSorted())
        const paid = decisions.flatMap(({ reference, paidPence }) =>
          paidPence ? [[reference, sumOf(paidPence)]] : [],
        )
        expect(new Map(paid as [string, bigint][])).toEqual(
          new Map(division.awards.map((award) => [award.bidId, sumOf(award.paidPence)])),
        )
        const reserves = decisions
          .filter(({ outcome }) => outcome === 'reserve')
          .toSorted((a, b) => (a.reserveRank ?? 0) - (b.reserveRank ?? 0))
        expect(reserves.map(({ reserveRank }) => reserveRank)).toEqual(reserves.map((_, at) => at + 1))
        const scores = reserves.map(
          ({ reference }) => input.bids.find(({ id }) => id === reference)?.scoreHundredths ?? 0,
        )
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
        const asked = input.bids.map(({ id }) => id)
        const whole = decisions.map((one) => ({ ...one, conditions: {} }))
        expect(checkDecisions(whole, input, asked, ['en', 'cy'])).toEqual([])
      }),
    )
  })

  it('is the same whatever the order in which bids come', () => {
    fc.assert(
      fc.property(rounds, (input) => {
        const turned = { ...divide(input), input: { ...input, bids: input.bids.toReversed() } }
        expect(recommendDecisions(turned)).toEqual(recommendDecisions(divide(input)))
      }),
    )
  })

  it('leaves out of the reserves whom a person refused, who is below the least score, and who is paid in no run', () => {
    const input = {
      years: [{ financialYear: '2027-28', budgetPence: 0n }, { financialYear: '2028-29', budgetPence: 0n }], // prettier-ignore
      scoreMostHundredths: 10_000,
      bids: ['A', 'B', 'C', 'D', 'E'].map((id, at) => bidOf(id, 5000 + at, 1)),
      rules: [{ rule: 'score-least' as const, percent: 40 }],
      levels: 1,
      objective: 'score' as const,
      forced: [{ bidId: 'A', outcome: 'out' as const, reason: 'It runs already' }],
      exclusive: [],
      seed: 1,
    }
    const decisions = recommendDecisions({
      input,
      awards: [],
      reasons: [{ bidId: 'B', paid: 'nothing', because: 'score-least', index: 0, scoreHundredths: 10, leastHundredths: 4000 }], // prettier-ignore
      neverPaid: ['C'],
      lots: null,
      leftOut: [{ reference: 'Z', why: 'no-score' }],
      gone: [{ reference: 'E', why: 'withdrawn' }],
    })
    expect(decisions.map(({ reference, outcome, reserveRank }) => [reference, outcome, reserveRank])).toEqual(
      [
        ['A', 'refused', null],
        ['B', 'refused', null],
        ['C', 'refused', null],
        ['D', 'reserve', 1],
        ['E', 'none', null],
        ['Z', 'none', null],
      ],
    )
    expect(decisions.map(({ reason }) => reason)).toMatchObject([
      { because: 'by-hand', reason: 'It runs already' },
      { because: 'score-least', leastHundredths: 4000 },
      { because: 'weighed' },
      { because: 'weighed' },
      { because: 'left-out', why: 'withdrawn' },
      { because: 'left-out', why: 'no-score' },
    ])
    const byLot = recommendDecisions({ input, awards: [], reasons: [], neverPaid: ['B'], lots: ['E', 'C', 'D'], leftOut: [], gone: [] }) // prettier-ignore
    expect(
      byLot.flatMap(({ reference, reserveRank }) => (reserveRank ? [`${reserveRank} ${reference}`] : [])).toSorted(), // prettier-ignore
    ).toEqual(['1 E', '2 C', '3 D'])
  })
})

describe('the next reserve', () => {
  it('is the first that fits: with it every budget and rule is kept, and of those before it none fits', () => {
    fc.assert(
      fc.property(rounds, fc.integer({ min: 0, max: 24 }), (input, ended) => {
        const division = divide(input)
        const standing = division.awards.filter((_, at) => at !== ended)
        const reserves = recommendDecisions(division)
          .filter(({ outcome }) => outcome === 'reserve')
          .toSorted((a, b) => (a.reserveRank ?? 0) - (b.reserveRank ?? 0))
          .map(({ reference }) => ({ reference, isGone: false }))
        const { next, passedOver } = nextReserve(input, standing, reserves)
        expect(passedOver.every(({ inTheWay }) => inTheWay.length > 0)).toBe(true)
        expect(passedOver).toHaveLength(next ? reserves.findIndex((one) => one.reference === next.reference) : reserves.length) // prettier-ignore
        const offered = next ? [{ bidId: next.reference, paidPence: next.paidPence }] : []
        expect(checkAllocation(input, [...standing, ...offered])).toEqual([])
      }),
    )
  })

  it('is offered money after an upheld appeal whatever its score was and whatever the panel had said of it', () => {
    const bids = [bidOf('A', 2, 1), bidOf('B', 1, 1)]
    const out = [{ bidId: 'B', outcome: 'out', reason: 'Why' }] as const
    const input: AllocationInput = { ...divideNothing, bids, forced: [...out], rules: [{ rule: 'score-least', percent: 50 }] } // prettier-ignore
    const waiting = ['A', 'B'].map((reference) => ({ reference, isGone: false }))
    expect(nextReserve(input, [], waiting).next?.reference).toBe('A')
    expect(nextReserve(input, [], waiting.toReversed())).toEqual({
      next: { reference: 'B', paidPence: [100n, 100n] },
      passedOver: [],
    })
  })

  it('takes no part any more, and is passed over', () => {
    const input = { ...divideNothing, bids: [bidOf('A', 2, 1), bidOf('B', 1, 1)] }
    const reserves = [
      { reference: 'A', isGone: true },
      { reference: 'B', isGone: false },
    ]
    expect(nextReserve(input, [], reserves)).toMatchObject({
      next: { reference: 'B' },
      passedOver: [{ reference: 'A', isGone: true, inTheWay: [] }],
    })
  })
})

const divideNothing: AllocationInput = {
  years: [
    { financialYear: '2027-28', budgetPence: 100n },
    { financialYear: '2028-29', budgetPence: 100n },
  ],
  scoreMostHundredths: 10_000,
  bids: [],
  rules: [],
  levels: 1,
  objective: 'score',
  forced: [],
  exclusive: [],
  seed: 1,
}

it('conditions are said in each language of the round or in none, and bind nobody who is refused', () => {
  expect(conditionProblems('funded', {}, ['en', 'cy'])).toEqual([])
  expect(conditionProblems('funded', { en: 'Report' }, ['en', 'cy'])).toEqual([
    { problem: 'conditions-missing', language: 'cy' },
  ])
  expect(conditionProblems('funded', { en: 'Report' }, ['en'])).toEqual([])
  expect(conditionProblems('refused', { en: 'Report' }, ['en'])).toEqual([{ problem: 'conditions-unasked' }])
})

it('sums over budget, a bid that is not decided, twice, or none of the round is found', () => {
  const one = { reference: 'A', outcome: 'funded' as const, paidPence: [101n, 1n], conditions: {} }
  expect(
    checkDecisions(
      [one, one, { ...one, reference: 'X', paidPence: null }],
      divideNothing,
      ['A', 'B'],
      ['en'],
    ),
  ).toEqual([
    // prettier-ignore
    { problem: 'over-budget', financialYear: '2027-28', byPence: 102n },
    { problem: 'not-decided', reference: 'B' },
    { problem: 'decided-twice', reference: 'A' },
    { problem: 'not-a-bid', reference: 'X' },
  ])
})

it('finance approves above a total or one large award, and not at it', () => {
  const limits = { totalPence: 100n, awardPence: 60n }
  expect(approvalsNeeded([60n, 40n], limits)).toEqual(['officer'])
  expect(approvalsNeeded([60n, 41n], limits)).toEqual(['officer', 'finance'])
  expect(approvalsNeeded([61n], limits)).toEqual(['officer', 'finance'])
})

it('another score, a withdrawal and a conflict ask for a second look; what is settled does not', () => {
  const bids = ['A', 'B', 'C'].map((id) => bidOf(id, 50, 1))
  const input = { ...divideNothing, bids }
  const facts = lateFacts({
    input,
    now: [bidOf('A', 60, 1)],
    gone: [
      { reference: 'B', why: 'withdrawn' },
      { reference: 'C', why: 'ineligible' },
    ],
    conflicts: [{ reference: 'A', knownFrom: new Date(0) }],
    settled: ['C'],
  })
  expect(facts.map(({ reference, fact }) => [reference, fact])).toEqual([
    ['A', 'score:60'],
    ['A', 'conflict:1970-01-01T00:00:00.000Z'],
    ['B', 'withdrawn'],
  ])
})

it('every way is from a known state to a known state, and nothing follows what is sealed or sent back', () => {
  for (const { from, kind, to } of decisionTransitions) {
    expect(decisionSetStatuses).toEqual(expect.arrayContaining([from, to]))
    expect(decisionEventKinds).toContain(kind)
    expect(from).toBe('proposed')
  }
})
