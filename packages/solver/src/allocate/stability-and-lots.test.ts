import { createHash } from 'node:crypto'
import type { AllocationInput } from '@academy/domain/allocate/allocation-input'
import { checkAllocation } from '@academy/domain/allocate/check-allocation'
import { syntheticRound } from '@academy/domain/allocate/testing/synthetic-round'
import { afterAll, expect, it } from 'vitest'
import { createSolver } from '../create-solver.ts'
import { drawLots } from './draw-lots.ts'
import { findStability } from './find-stability.ts'

const solver = createSolver()
const background = { timeLimitMs: 60_000, atOnce: 1 }
afterAll(() => solver.close())

/** Bids of £100,000, so many of which are paid, with scores that are far apart, but for those in the middle. */
function aLine(scores: number[], paid: bigint): AllocationInput {
  const round = syntheticRound({ bids: scores.length, years: 1, levels: 1, rules: [] }, 1)
  return {
    ...round,
    objective: 'score',
    years: [{ financialYear: '2027-28', budgetPence: paid * 100_000_00n }],
    bids: round.bids.map((bid, at) => ({
      ...bid,
      scoreHundredths: scores[at] ?? 0,
      askedPence: [100_000_00n],
    })),
  }
}
const line = aLine([90_00, 89_00, 50_20, 50_10, 50_00, 10_00, 9_00], 3n)
const errorsHundredths = new Map(line.bids.map(({ id }) => [id, 1_00]))

it('finds who is paid always, never, and on the line, the same for the same seed', async () => {
  const stability = await findStability(
    solver,
    line,
    { errorsHundredths, awards: [], runs: 40, seed: 7 },
    background,
  )
  expect(stability).toMatchObject({ runs: 40, without: 0 })
  expect(stability.bids.map(({ band }) => band)).toEqual([
    'always',
    'always',
    'contested',
    'contested',
    'contested',
    'never',
    'never',
  ])
  const turned = { ...line, bids: line.bids.toReversed() }
  expect(
    await findStability(solver, turned, { errorsHundredths, awards: [], runs: 40, seed: 7 }, background),
  ).toEqual(stability)
  const exact = await findStability(
    solver,
    line,
    { errorsHundredths: new Map(), awards: [], runs: 2, seed: 7 },
    background,
  )
  expect(exact.bids.map(({ paidIn }) => paidIn)).toEqual([2, 2, 2, 0, 0, 0, 0])
})

it('tells how far it is, ends when nobody waits, and counts the runs that have no answer', async () => {
  const progress: number[] = []
  const waiting = new AbortController()
  const asked = findStability(
    solver,
    line,
    { errorsHundredths, awards: [], runs: 50, seed: 7 },
    {
      ...background,
      signal: waiting.signal,
      onProgress: (done) => {
        progress.push(done)
        if (done === 3) waiting.abort(new Error('left'))
      },
    },
  )
  await expect(asked).rejects.toThrow('left')
  expect(progress).toEqual([1, 2, 3])
  const never = { ...line, rules: [{ rule: 'score-least', percent: 50 }, { rule: 'awards-in-group', by: 'region', group: 'Nowhere', leastAwards: 1, mostAwards: 2 }] } as const // prettier-ignore
  expect(
    await findStability(solver, never, { errorsHundredths, awards: [], runs: 3, seed: 7 }, background),
  ).toMatchObject({
    runs: 0,
    without: 3,
  })
})

it('draws lots that anybody can draw again, each bid in its turn, with every rule kept', async () => {
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = ''] = line.bids.map(({ id }) => id)
  const bands = { always: [a, b], contested: [c, d, e], never: [f, g] }
  const { drawn, answer } = await drawLots(solver, line, bands, '2027-01-15 14:00', background)
  const lot = (id: string) => createHash('sha256').update(`2027-01-15 14:00\n${id}`).digest('hex')
  const order = [c, d, e].toSorted((one, other) => (lot(one) < lot(other) ? -1 : 1))
  expect(drawn).toEqual(order.map((bidId, at) => ({ bidId, lot: lot(bidId), paid: at === 0 })))
  if (answer.status !== 'optimal') throw new Error(answer.status)
  expect(new Set(answer.awards.map(({ bidId }) => bidId))).toEqual(new Set([a, b, order[0]]))
  // A floor is kept: one of the contested is in the group, and the lot of another would leave no room for it.
  const last = order[2] ?? ''
  const floored: AllocationInput = {
    ...line,
    bids: line.bids.map((bid) => ({ ...bid, groups: { region: [bid.id === last ? 'Wales' : 'North'] } })),
    rules: [{ rule: 'awards-in-group', by: 'region', group: 'Wales', leastAwards: 1, mostAwards: 9 }],
  }
  const kept = await drawLots(solver, floored, bands, '2027-01-15 14:00', background)
  expect(kept.drawn.map(({ paid }) => paid)).toEqual([false, false, true])
  if (kept.answer.status !== 'optimal') throw new Error(kept.answer.status)
  expect(checkAllocation(floored, kept.answer.awards)).toEqual([])
  // What the panel decided by hand is no matter of lots.
  const forced = [{ bidId: g, outcome: 'in', reason: 'as agreed' } as const]
  const byHand = await drawLots(solver, { ...line, forced }, bands, '2027-01-15 14:00', background)
  expect(byHand.drawn.map(({ paid }) => paid)).toEqual([false, false, false])
})
