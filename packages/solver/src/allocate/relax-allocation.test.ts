import { sumOf, type AllocatedAward, type AllocationInput } from '@academy/domain/allocate/allocation-input'
import { checkAllocation } from '@academy/domain/allocate/check-allocation'
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

/** The fewest things that any allocation within the budgets breaks. */
function fewestByTrying(input: AllocationInput): number {
  let fewest = Infinity
  const visit = (at: number, awards: AllocatedAward[]): void => {
    const bid = input.bids[at]
    if (bid) {
      visit(at + 1, awards)
      for (const paidPence of payableLevels(bid, input))
        visit(at + 1, [...awards, { bidId: bid.id, paidPence }])
      return
    }
    const breaches = checkAllocation(input, awards)
    const isWithin = breaches.every((breach) => breach.kind === 'limit' && breach.key.limit !== 'budget')
    if (isWithin) fewest = Math.min(fewest, breaches.length)
  }
  visit(0, [])
  return fewest
}

it('names as few rules as have to give way, and none where none has to', async () => {
  const seen = new Set<boolean>()
  await fc.assert(
    fc.asyncProperty(anyRound(5), async (input) => {
      const relaxed = await relaxAllocation(solver, input, { timeLimitMs })
      if (relaxed.status !== 'found') throw new Error(relaxed.status)
      const { status } = await solveAllocation(solver, input, { timeLimitMs })
      expect(relaxed.giving).toHaveLength(fewestByTrying(input))
      expect(relaxed.giving.length === 0).toBe(status === 'optimal')
      expect(checkAllocation(input, relaxed.awards)).toEqual(relaxed.giving)
      seen.add(relaxed.giving.length > 0)
    }),
    { numRuns: 60 },
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
