import type { AllocatedAward, AllocationInput } from '@academy/domain/allocate/allocation-input'
import type { BidReason, Trial } from '@academy/domain/allocate/bid-reason'
import { withForced, withMoreMoney, withoutRule } from '@academy/domain/allocate/change-input'
import { checkAllocation } from '@academy/domain/allocate/check-allocation'
import { payableLevels } from '@academy/domain/allocate/payable-levels'
import { anyRound } from '@academy/domain/allocate/testing/any-round'
import { bestByTrying } from '@academy/domain/allocate/testing/by-trying'
import { syntheticRound } from '@academy/domain/allocate/testing/synthetic-round'
import { worthOf } from '@academy/domain/allocate/worth'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { createSolver } from '../create-solver.ts'
import { explainAllocation } from './explain-allocation.ts'
import { solveAllocation } from './solve-allocation.ts'

const solver = createSolver()
const background = { timeLimitMs: 60_000, atOnce: 2 }
afterAll(() => solver.close())

const bidOf = (input: AllocationInput, id: string) => {
  const bid = input.bids.find((each) => each.id === id)
  if (!bid) throw new Error(id)
  return bid
}

/** What a trial gives, found by trying everything. */
function trial(input: AllocationInput, worth: number) {
  const best = bestByTrying(input)
  return best === undefined ? { outcome: 'impossible' } : { outcome: 'possible', costs: worth - best }
}

/** What is broken when a bid is paid so much beside the others, by the check. */
function brokenBy(
  input: AllocationInput,
  awards: readonly AllocatedAward[],
  bidId: string,
  paidPence: bigint[],
) {
  const others = awards.filter((award) => award.bidId !== bidId)
  return checkAllocation(input, [...others, { bidId, paidPence }]).flatMap((breach) =>
    breach.kind === 'limit' && breach.side === 'too-much' ? [{ key: breach.key, over: breach.by }] : [],
  )
}

/** The reason of a bid, found without a solver and without the code that states it. */
function derive(input: AllocationInput, awards: readonly AllocatedAward[], worth: number, bidId: string) {
  const bid = bidOf(input, bidId)
  const levels = payableLevels(bid, input)
  const award = awards.find((each) => each.bidId === bidId)
  const level = levels.findIndex((paid) => paid.join() === award?.paidPence.join())
  const word = input.forced.find((each) => each.bidId === bidId)
  const byHand = word?.reason ?? null
  const ifOut = trial(withForced(input, bidId, 'out'), worth)
  if (level === 0) return { bidId, paid: 'whole', byHand, ifOut }
  if (level > 0)
    return {
      bidId,
      paid: 'part',
      byHand,
      ifOut,
      inTheWay: brokenBy(input, awards, bidId, levels[level - 1] ?? []),
    }
  if (word) return { bidId, paid: 'nothing', because: 'by-hand', reason: word.reason }
  const index = input.rules.findIndex(
    (rule) => rule.rule === 'score-least' && bid.scoreHundredths < rule.percent * 100,
  )
  const rule = input.rules[index]
  if (rule?.rule === 'score-least') {
    const { scoreHundredths } = bid
    const leastHundredths = rule.percent * 100
    return { bidId, paid: 'nothing', because: 'score-least', index, scoreHundredths, leastHundredths }
  }
  return {
    bidId,
    paid: 'nothing',
    because: 'weighed',
    inTheWay: brokenBy(input, awards, bidId, levels.at(-1) ?? []),
    ifIn: trial(withForced(input, bidId, 'in'), worth),
  }
}

const costsOnly = (of: Trial) =>
  of.outcome === 'possible' ? { outcome: of.outcome, costs: of.costs } : { outcome: of.outcome }

/** A stated reason without what cannot be told from the input alone: which of several equal bids would come. */
function stated(reason: BidReason) {
  return {
    ...reason,
    ...('ifOut' in reason && { ifOut: costsOnly(reason.ifOut) }),
    ...('ifIn' in reason && { ifIn: costsOnly(reason.ifIn) }),
    ...('inTheWay' in reason && { inTheWay: reason.inTheWay.map(({ key, over }) => ({ key, over })) }),
  }
}

/** Whether nothing stands in the way of more worth: it would not have been the best. */
function isUnexplained(
  input: AllocationInput,
  awards: readonly AllocatedAward[],
  reason: BidReason,
): boolean {
  if (!('inTheWay' in reason) || reason.inTheWay.length > 0) return false
  const bid = bidOf(input, reason.bidId)
  const levels = payableLevels(bid, input)
  const award = awards.find(({ bidId }) => bidId === bid.id)
  const level = award ? levels.findIndex((paid) => paid.join() === award.paidPence.join()) : levels.length
  const now = award ? worthOf(bid, award.paidPence, input.objective) : 0
  return worthOf(bid, levels[level - 1] ?? [], input.objective) > now
}

it('every stated reason and price is found again by trying everything and by plain sums', async () => {
  const kinds = new Set<string>()
  await fc.assert(
    fc.asyncProperty(anyRound(5), async (input) => {
      const answer = await solveAllocation(solver, input, background)
      if (answer.status !== 'optimal') return
      const { reasons, prices } = await explainAllocation(solver, input, answer.awards, background)
      const ids = input.bids.map(({ id }) => id).toSorted()
      expect(reasons.map(stated)).toEqual(ids.map((id) => derive(input, answer.awards, answer.worth, id)))
      expect(reasons.filter((reason) => isUnexplained(input, answer.awards, reason))).toEqual([])
      for (const reason of reasons) kinds.add(reason.paid === 'nothing' ? reason.because : reason.paid)
      for (const price of prices) {
        const changed =
          'rule' in price.of
            ? withoutRule(input, price.of.rule)
            : withMoreMoney(input, price.of.budget, 1_000_000n)
        const best = bestByTrying(changed)
        expect(price).toMatchObject(
          best === undefined ? { outcome: 'unknown' } : { outcome: 'known', worth: best - answer.worth },
        )
      }
    }),
    { numRuns: 200 },
  )
  expect([...kinds].toSorted()).toEqual(['by-hand', 'part', 'score-least', 'weighed', 'whole'])
})

it('says who would go and who would come if a bid were forced in, and what costs the rules are', async () => {
  const [first, second, third] = syntheticRound({ bids: 3 }, 1).bids
  if (!first || !second || !third) throw new Error('no bids')
  const only = (bid: typeof first, scoreHundredths: number, region: string) => ({
    ...bid,
    scoreHundredths,
    askedPence: [100_000_00n],
    leastViablePence: null,
    groups: { region: [region] },
  })
  const input: AllocationInput = {
    ...syntheticRound({ bids: 0, years: 1 }, 1),
    objective: 'score',
    years: [{ financialYear: '2027-28', budgetPence: 200_000_00n }],
    rules: [{ rule: 'awards-in-group', by: 'region', group: 'Wales', leastAwards: 1, mostAwards: 3 }],
    bids: [only(first, 90_00, 'North'), only(second, 80_00, 'North'), only(third, 50_00, 'Wales')],
  }
  const answer = await solveAllocation(solver, input, background)
  if (answer.status !== 'optimal') throw new Error(answer.status)
  const progress: string[] = []
  const { reasons, prices } = await explainAllocation(solver, input, answer.awards, {
    ...background,
    onProgress: (done, of) => progress.push(`${done}/${of}`),
  })
  const unmoved = { out: [], in: [], less: [], more: [] }
  expect(reasons).toEqual([
    {
      bidId: first.id,
      paid: 'whole',
      byHand: null,
      ifOut: { outcome: 'possible', costs: 10_00, ...unmoved, in: [second.id] },
    },
    {
      bidId: second.id,
      paid: 'nothing',
      because: 'weighed',
      inTheWay: [
        { key: { limit: 'budget', financialYear: '2027-28' }, unit: 'pence', over: 100_000_00n, takenBy: [] },
      ],
      ifIn: { outcome: 'possible', costs: 10_00, ...unmoved, out: [first.id] },
    },
    { bidId: third.id, paid: 'whole', byHand: null, ifOut: { outcome: 'impossible' } },
  ])
  expect(prices).toEqual([
    { of: { rule: 0 }, outcome: 'known', worth: 30_00 },
    { of: { budget: '2027-28' }, outcome: 'known', worth: 0 },
  ])
  expect(progress.at(-1)).toBe('5/5')
})
