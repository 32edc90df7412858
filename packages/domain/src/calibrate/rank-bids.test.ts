import { expect, it } from 'vitest'
import { fitScores } from './fit-scores.ts'
import { rankBids } from './rank-bids.ts'
import { simulateRound, usualRound } from './testing/simulate-round.ts'

const fit = fitScores(simulateRound({ ...usualRound, bids: 20, assessors: 6, reviewsEach: 4 }, 1).reviews)

it('gives the same ranks to whoever draws with the same seed, and all but the same with another', () => {
  const one = rankBids(fit, { cut: 5, seed: 11 })
  expect(rankBids(fit, { cut: 5, seed: 11 })).toEqual(one)
  const other = new Map(rankBids(fit, { cut: 5, seed: 12 }).bids.map((ranked) => [ranked.bid, ranked]))
  for (const { bid, chanceAboveCut, expectedRank } of one.bids) {
    expect(Math.abs((other.get(bid)?.chanceAboveCut ?? NaN) - chanceAboveCut)).toBeLessThan(0.05)
    expect(Math.abs((other.get(bid)?.expectedRank ?? NaN) - expectedRank)).toBeLessThan(0.4)
  }
})

it('shares out as many places as there are, and every rank once', () => {
  const { bids } = rankBids(fit, { cut: 5, seed: 1 })
  expect(bids.reduce((sum, { chanceAboveCut }) => sum + chanceAboveCut, 0)).toBeCloseTo(5, 9)
  expect(bids.reduce((sum, { expectedRank }) => sum + expectedRank, 0)).toBeCloseTo((20 * 21) / 2, 9)
})

it('calls contested whose chance lies between a tenth and nine tenths, and nobody when all or none are funded', () => {
  const { bids } = rankBids(fit, { cut: 5, seed: 1 })
  expect(bids.map(({ side }) => side)).toEqual(
    bids.map(({ chanceAboveCut: chance }) => (chance > 0.9 ? 'above' : chance < 0.1 ? 'below' : 'contested')),
  )
  expect(new Set(bids.map(({ side }) => side))).toEqual(new Set(['above', 'contested', 'below']))
  const sides = (cut: number) =>
    new Set(rankBids(fit, { cut, seed: 1, draws: 100 }).bids.map(({ side }) => side))
  expect(sides(0)).toEqual(new Set(['below']))
  expect(sides(20)).toEqual(new Set(['above']))
})

it('a bid’s expected rank lies within its ranks, the best first', () => {
  const { bids } = rankBids(fit, { cut: 5, seed: 1 })
  expect(
    bids.every(({ expectedRank, ranks }) => ranks.best <= expectedRank && expectedRank <= ranks.worst),
  ).toBe(true)
  expect(bids.map(({ expectedRank }) => expectedRank)).toEqual(bids.map(({ expectedRank }) => expectedRank).toSorted((a, b) => a - b)) // prettier-ignore
})
