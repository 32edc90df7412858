import type { AllocationInput } from '@academy/domain/allocate/allocation-input'
import { checkAllocation } from '@academy/domain/allocate/check-allocation'
import { rankAndCut } from '@academy/domain/allocate/rank-and-cut'
import { anyRound } from '@academy/domain/allocate/testing/any-round'
import { bestByTrying } from '@academy/domain/allocate/testing/by-trying'
import { syntheticRound } from '@academy/domain/allocate/testing/synthetic-round'
import { worthOfAwards } from '@academy/domain/allocate/worth-of-awards'
import { SeededRandom } from '@academy/domain/random/seeded-random'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { createSolver } from '../create-solver.ts'
import { solveAllocation, type AllocationAnswer } from './solve-allocation.ts'
import { solveLive } from './solve-live.ts'

const solver = createSolver()
const timeLimitMs = 60_000
afterAll(() => solver.close())

const solve = (input: AllocationInput) => solveAllocation(solver, input, { timeLimitMs })

it('of tiny rounds it finds what trying everything finds, or that nothing is allowed', async () => {
  const seen = { optimal: 0, infeasible: 0 }
  await fc.assert(
    fc.asyncProperty(anyRound(6), async (round) => {
      const answer = await solve(round)
      const best = bestByTrying(round)
      expect(answer).toMatchObject(
        best === undefined ? { status: 'infeasible' } : { status: 'optimal', worth: best },
      )
      seen[best === undefined ? 'infeasible' : 'optimal'] += 1
    }),
    { numRuns: 150 },
  )
  expect(Math.min(seen.infeasible, seen.optimal)).toBeGreaterThan(5)
})

it('keeps every budget and rule, and is worth at least what rank and cut is worth where that is allowed', async () => {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.constantFrom(true, false), async (seed, free) => {
      const round = syntheticRound({ bids: 40, ...(free && { rules: [] }) }, seed)
      const answer = await solve(round)
      const byHand = rankAndCut(round)
      const allowed = checkAllocation(round, byHand).length === 0
      if (allowed) compared += 1
      const [awards, worth] = answer.status === 'optimal' ? [answer.awards, answer.worth] : [undefined, -1]
      expect(awards && checkAllocation(round, awards)).toEqual(awards && [])
      expect(allowed && worthOfAwards(round, byHand) > worth).toBe(false)
    }),
    { numRuns: 12 },
  )
  expect(compared).toBeGreaterThan(0)
})

it('gives the same awards in whichever order the bids come, also where many are worth the same', async () => {
  const equal = syntheticRound({ bids: 12, rules: [{ rule: 'tie-break', criterion: 'taking-part' }] }, 5)
  const alike = equal.bids.map((bid) => ({
    ...bid,
    scoreHundredths: 5_000,
    askedPence: [10_000_000n, 0n, 0n],
    leastViablePence: null,
  }))
  const round = {
    ...equal,
    years: equal.years.map((year) => ({ ...year, budgetPence: 40_000_000n })),
    bids: alike,
  }
  const answer = optimal(await solve(round))
  expect(answer).toMatchObject({ ties: 'broken' })
  expect(answer.awards).toHaveLength(4)
  const partOf = (ids: string[]) =>
    alike
      .filter(({ id }) => ids.includes(id))
      .map((bid) => bid.criteriaHundredths['taking-part'] ?? 0)
      .toSorted((a, b) => b - a)
  // The best by the criterion of the round are among them, whoever else is.
  expect(partOf(answer.awards.map(({ bidId }) => bidId))).toEqual(
    partOf(alike.map(({ id }) => id)).slice(0, 4),
  )
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(alike, { minLength: alike.length }), async (bids) => {
      expect(await solve({ ...round, bids })).toEqual(answer)
    }),
    { numRuns: 10 },
  )
  const seeds = await Promise.all([1, 2, 3, 4, 5, 6].map((seed) => solve({ ...round, bids: alike, seed })))
  expect(new Set(seeds.map((each) => JSON.stringify(optimal(each).worth))).size).toBe(1)
})

it('honours what was decided by hand, and says when that cannot be', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat({ max: 19 }), fc.nat({ max: 19 }), async (seed, a, b) => {
      const round = syntheticRound({ bids: 20, rules: [{ rule: 'part-funding' }] }, seed)
      const [idIn = '', idOut = ''] = [round.bids[a]?.id, round.bids[b]?.id]
      const forced = [
        { bidId: idIn, outcome: 'in', reason: 'as agreed' } as const,
        ...(idIn === idOut ? [] : [{ bidId: idOut, outcome: 'out', reason: 'as agreed' } as const]),
      ]
      const paid = optimal(await solve({ ...round, forced })).awards.map(({ bidId }) => bidId)
      expect([paid.includes(idIn), idIn !== idOut && paid.includes(idOut)]).toEqual([true, false])
    }),
    { numRuns: 10 },
  )
  const round = syntheticRound({ bids: 2 }, 1)
  const poor = { ...round, years: round.years.map((year) => ({ ...year, budgetPence: 0n })) }
  const forced = [{ bidId: 'bid-0001', outcome: 'in', reason: 'as agreed' } as const]
  expect(await solve({ ...poor, rules: [], forced })).toEqual({ status: 'infeasible' })
  expect(await solve({ ...poor, rules: [] })).toMatchObject({ status: 'optimal', awards: [], worth: 0 })
})

it('begins from other awards, and leaves ties open when told, without being worth less', async () => {
  const round = syntheticRound({ bids: 40 }, 3)
  const answer = optimal(await solve(round))
  const start = answer.awards.slice(1)
  const quick = await solveAllocation(solver, round, { timeLimitMs, start, breakTies: false })
  expect(quick).toMatchObject({ status: 'optimal', ties: 'open', worth: answer.worth })
})

it('gives the best found with a bound when the time is over, and never what breaks a rule', async () => {
  const random = new SeededRandom(2)
  const easy = syntheticRound({ bids: 300, levels: 1, rules: [] }, 2)
  // Every bid is as good as another, and a year is to be filled to the pound: that nothing better exists is long to prove.
  const round = {
    ...easy,
    bids: easy.bids.map((bid) => ({
      ...bid,
      scoreHundredths: 6_000,
      askedPence: easy.years.map(() => 1_000_000n + BigInt(100 * random.below(100_000))),
    })),
  }
  const answer = await solveAllocation(solver, round, { timeLimitMs: 2_000 })
  if (answer.status !== 'best-found') throw new Error(answer.status)
  expect(checkAllocation(round, answer.awards)).toEqual([])
  expect(answer).toMatchObject({ why: 'time-limit', worth: worthOfAwards(round, answer.awards) })
  expect(answer.bound).toBeGreaterThanOrEqual(answer.worth)
})

it('when the thread dies what it had found is given, checked, and the next call has a new thread', async () => {
  const dying = createSolver({ program: new URL('../testing/dying-thread.ts', import.meta.url) })
  const alone = syntheticRound({ bids: 1, levels: 1, rules: [] }, 1)
  const rich = { ...alone, years: alone.years.map((year) => ({ ...year, budgetPence: 10n ** 9n })) }
  const [bid] = rich.bids
  const died = { status: 'best-found', why: 'died', awards: [{ bidId: bid?.id, paidPence: bid?.askedPence }] }
  expect(await solveAllocation(dying, rich, { timeLimitMs })).toMatchObject(died)
  expect(await solveAllocation(dying, rich, { timeLimitMs })).toMatchObject(died)
  await dying.close()
})

it('while a slider moves, the awards before stand where nothing is found and they still keep every rule', async () => {
  const round = syntheticRound({ bids: 20, rules: [] }, 1)
  const { awards, worth } = optimal(await solve(round))
  const closed = createSolver()
  await closed.close()
  const more = {
    ...round,
    years: round.years.map((year) => ({ ...year, budgetPence: 2n * year.budgetPence })),
  }
  expect(await solveLive(closed, more, awards)).toEqual({ status: 'best-found', why: 'died', awards, worth })
  const none = { ...round, years: round.years.map((year) => ({ ...year, budgetPence: 1n })) }
  expect(await solveLive(closed, none, awards)).toEqual({ status: 'nothing-found', why: 'died' })
  const answer = await solveLive(solver, more, awards)
  expect('awards' in answer && checkAllocation(more, answer.awards)).toEqual([])
  expect('worth' in answer && answer.worth).toBeGreaterThanOrEqual(worth)
})

it('ends when it is near enough, where told, and says so with the bound', async () => {
  const round = syntheticRound({ bids: 60 }, 3)
  const best = optimal(await solve(round))
  const near = await solveAllocation(solver, round, { timeLimitMs, gapEnough: 0.5, breakTies: false })
  if (near.status !== 'best-found' || near.bound === undefined) throw new Error(near.status)
  expect(near.why).toBe('near-enough')
  expect(near.worth).toBeLessThanOrEqual(best.worth)
  expect(near.bound).toBeGreaterThanOrEqual(best.worth)
  expect(near.bound).toBeLessThanOrEqual(1.5 * near.worth)
})

it('an answer that breaks a rule, or is not worth what was said, is a fault and no result', async () => {
  const lying = createSolver({ program: new URL('../testing/lying-thread.ts', import.meta.url) })
  const round = syntheticRound({ bids: 5, rules: [] }, 1)
  const budgeted = (budgetPence: bigint) => ({
    ...round,
    years: round.years.map((year) => ({ ...year, budgetPence })),
  })
  const poor = solveAllocation(lying, budgeted(1n), { timeLimitMs })
  await expect(poor).rejects.toMatchObject({ name: 'WrongAnswerError', breaches: { length: 3 } })
  const rich = solveAllocation(lying, budgeted(10n ** 12n), { timeLimitMs })
  await expect(rich).rejects.toThrow('7 was said')
  await lying.close()
})

function optimal(answer: AllocationAnswer): Extract<AllocationAnswer, { status: 'optimal' }> {
  if (answer.status !== 'optimal') throw new Error(answer.status)
  return answer
}
