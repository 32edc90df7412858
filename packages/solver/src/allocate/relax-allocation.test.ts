import { sumOf, type AllocatedAward, type AllocationInput } from '@academy/domain/allocate/allocation-input'
import { checkAllocation, type Breach } from '@academy/domain/allocate/check-allocation'
import { payableLevels } from '@academy/domain/allocate/payable-levels'
import { anyRound } from '@academy/domain/allocate/testing/any-round'
import { syntheticRound } from '@academy/domain/allocate/testing/synthetic-round'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { createSolver } from '../create-solver.ts'
import { relaxAllocation } from './relax-allocation.ts'
import { solveAllocation } from './solve-allocation.ts'

const solver = createSolver()
const timeLimitMs = 60_000
afterAll(() => solver.close())

/** What allocations within the budgets break, for those that break the fewest things. */
function fewestByTrying(input: AllocationInput): Breach[][] {
  let fewest: Breach[][] = []
  const visit = (at: number, awards: AllocatedAward[]): void => {
    const bid = input.bids[at]
    if (bid) {
      visit(at + 1, awards)
      for (const paidPence of payableLevels(bid, input))
        visit(at + 1, [...awards, { bidId: bid.id, paidPence }])
      return
    }
    const breaches = checkAllocation(input, awards)
    if (breaches.some((breach) => breach.kind !== 'limit' || breach.key.limit === 'budget')) return
    const most = fewest[0]?.length ?? Infinity
    if (breaches.length < most) fewest = [breaches]
    else if (breaches.length === most) fewest.push(breaches)
  }
  visit(0, [])
  return fewest
}

/** Where one rule of sums or counts gives way: the least that this rule, on this side, can give way by. */
function leastOf([given]: Breach[], tried: Breach[][]): bigint | undefined {
  if (given?.kind !== 'limit' || given.key.limit !== 'rule') return undefined
  const ofRule = tried.flatMap(([other]) =>
    other?.kind === 'limit' &&
    other.side === given.side &&
    JSON.stringify(other.key) === JSON.stringify(given.key)
      ? [other.by]
      : [],
  )
  return ofRule.reduce((least, by) => (by < least ? by : least), given.by)
}

it('names as few rules as have to give way, and none where none has to', async () => {
  const seen = new Set<boolean>()
  await fc.assert(
    fc.asyncProperty(anyRound(5), async (input) => {
      const relaxed = await relaxAllocation(solver, input, { timeLimitMs })
      if (relaxed.status !== 'found') throw new Error(relaxed.status)
      const { status } = await solveAllocation(solver, input, { timeLimitMs })
      const tried = fewestByTrying(input)
      expect(relaxed.giving).toHaveLength(tried[0]?.length ?? -1)
      const [only] = relaxed.giving.length === 1 ? relaxed.giving : []
      expect(leastOf(only ? [only] : [], tried)).toBe(
        only?.kind === 'limit' && only.key.limit === 'rule' ? only.by : undefined,
      )
      expect(relaxed.giving.length === 0).toBe(status === 'optimal')
      expect(checkAllocation(input, relaxed.awards)).toEqual(relaxed.giving)
      seen.add(relaxed.giving.length > 0)
    }),
    { numRuns: 150 },
  )
  expect(seen.size).toBe(2)
})

it('says by how much the rule gives way, and takes the least', async () => {
  const easy = syntheticRound({ bids: 6, levels: 1, rules: [] }, 3)
  const bids = easy.bids.map((bid, at) => ({
    ...bid,
    groups: { ...bid.groups, size: [at < 2 ? 'small' : 'large'] },
  }))
  const input: AllocationInput = {
    ...easy,
    bids,
    years: easy.years.map((year) => ({ ...year, budgetPence: 10n ** 9n })),
    rules: [{ rule: 'share-of-money', by: 'size', group: 'small', leastPercent: 90, mostPercent: 100 }],
  }
  const most = sumOf(bids.slice(0, 2).map(({ askedPence }) => sumOf(askedPence)))
  expect(await relaxAllocation(solver, input, { timeLimitMs })).toMatchObject({
    status: 'found',
    proven: true,
    giving: [
      {
        kind: 'limit',
        key: { limit: 'rule', index: 0, of: 'small' },
        side: 'too-little',
        by: (3n * 10n ** 9n * 9n) / 10n - most,
      },
    ],
  })
})

it('gives way no further than it has to: other bids of the organisation stay out, and the word of the panel stands', async () => {
  const easy = syntheticRound({ bids: 6, levels: 1 }, 3)
  const forced = easy.bids
    .slice(0, 2)
    .map(({ id }) => ({ bidId: id, outcome: 'in', reason: 'as agreed' }) as const)
  const both = sumOf(easy.bids.slice(0, 2).flatMap(({ askedPence }) => askedPence))
  const input: AllocationInput = {
    ...easy,
    bids: easy.bids.map((bid) => ({ ...bid, leadId: 'the-same' })),
    years: easy.years.map((year) => ({ ...year, budgetPence: 10n ** 9n })),
    rules: [{ rule: 'money-per-organisation', mostPounds: Number(both / 100n) - 1_000 }],
    forced,
  }
  expect(await relaxAllocation(solver, input, { timeLimitMs })).toMatchObject({
    status: 'found',
    proven: true,
    giving: [
      { key: { limit: 'rule', index: 0, of: 'the-same' }, side: 'too-much', by: 100_000n + (both % 100n) },
    ],
  })
})
