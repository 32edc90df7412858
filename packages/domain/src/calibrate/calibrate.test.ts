import fc from 'fast-check'
import { expect, it } from 'vitest'
import { calibrate, type Calibration } from './calibrate.ts'
import { Cholesky } from './cholesky.ts'
import { MixedModel } from './mixed-model.ts'
import { tabulateReviews } from './review-table.ts'
import type { Review } from './review.ts'
import { SquareMatrix } from './square-matrix.ts'
import { simulateRound, usualRound } from './testing/simulate-round.ts'

const scale = { least: 0, most: 100 }
const wide = { least: -1e6, most: 1e6 }

/** Everybody reads everything: a row of scores for each bid. */
function full(rows: readonly (readonly number[])[]): Review[] {
  return rows.flatMap((row, bid) => row.map((score, assessor) => ({ bid: `b${bid}`, assessor: `a${assessor}`, score }))) // prettier-ignore
}

function done(reviews: readonly Review[]): Calibration {
  const calibration = calibrate(reviews, wide)
  if (!calibration.ok) throw new Error(calibration.why)
  return calibration
}

const small = simulateRound({ ...usualRound, bids: 15, assessors: 5 }, 4).reviews

it('finds the scatter that analysis of variance gives by hand where everybody reads everything', () => {
  // Mean 60. Bids lie 10, 4, −4 and −10 from it, assessors −5, 0 and 5, and what is left is ±1 or 0, as no effect of
  // either could make it.
  // Mean squares: bids 3 (100 + 16 + 16 + 100) / 3 = 232, assessors 4 (25 + 25) / 2 = 100, error 8 / 6 = 4/3.
  const rows = [[66, 69, 75], [58, 65, 69], [52, 55, 61], [44, 51, 55]] // prettier-ignore
  const { deviations, mean } = done(full(rows))
  expect(meanSquares(rows)).toEqual({ bids: 232, assessors: 100, error: expect.closeTo(4 / 3, 9) })
  const { bids, assessors, error } = meanSquares(rows)
  expect(deviations.error ** 2).toBeCloseTo(error, 1)
  expect(deviations.bids ** 2).toBeCloseTo((bids - error) / 3, 0)
  expect(deviations.assessors ** 2).toBeCloseTo((assessors - error) / 4, 0)
  expect(mean.value).toBeCloseTo(60, 6)
})

it('solves what Henderson’s equations say when bids are not put aside', () => {
  const table = tabulateReviews(small)
  const ratios = { bids: 1.2, assessors: 0.7 }
  const model = new MixedModel(table, ratios)
  const { solution, variance } = solveWhole(table, ratios)
  for (const [n] of table.bids.entries()) {
    expect(model.bid(n).value).toBeCloseTo(solution(n), 8)
    expect(model.bid(n).variance).toBeCloseTo(variance(n), 8)
  }
})

it('an interval holds what each plausible pair of ratios says, and how far they differ', () => {
  const { bids, fit } = done(small)
  // The variance as the mean of the squares less the square of the mean.
  const mean = (of: (model: MixedModel) => number) =>
    fit.models.reduce((sum, { model, weight }) => sum + weight * of(model), 0)
  for (const [n, { calibrated }] of bids.entries()) {
    const value = mean((model) => model.bid(n).value)
    const square = mean(
      (model) => model.bid(n).value ** 2 + (model.bid(n).variance * model.squares) / (small.length - 3),
    )
    expect(calibrated.value).toBeCloseTo(fit.centre + value, 9)
    expect(calibrated.high - calibrated.value).toBeCloseTo(1.6448536 * Math.sqrt(square - value ** 2), 5)
  }
})

it('explains each calibrated score: raw mean, leniency taken away, then drawn towards the mean of the round', () => {
  const { bids, mean } = done(small)
  for (const { withoutLeniency, calibrated } of bids) {
    const [near, far] = [calibrated.value - mean.value, withoutLeniency - mean.value]
    // The averages over plausible ratios differ from one step after the other by a small part of a point.
    expect(Math.abs(near)).toBeLessThan(Math.abs(far) + 0.2)
    expect(calibrated.low).toBeLessThan(calibrated.value)
  }
})

it('gives the same to the last digit in whatever order reviews come, and leaves them as they are', () => {
  const expected = done(small)
  const frozen = small.map((review) => Object.freeze({ ...review }))
  fc.assert(
    fc.property(fc.shuffledSubarray(frozen, { minLength: frozen.length }), (shuffled) => {
      const { bids, assessors } = done(shuffled)
      expect(bids).toEqual(expected.bids)
      expect(assessors).toEqual(expected.assessors)
    }),
    { numRuns: 10 },
  )
})

it('moves with the scale: points added to all or a scale twice as long change no order', () => {
  const before = done(small)
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 20 }), (add, times) => {
      const after = done(small.map((review) => ({ ...review, score: review.score * times + add })))
      for (const [n, { calibrated }] of after.bids.entries()) {
        expect(calibrated.value).toBeCloseTo((before.bids[n]?.calibrated.value ?? NaN) * times + add, 4)
        expect(calibrated.high).toBeCloseTo((before.bids[n]?.calibrated.high ?? NaN) * times + add, 4)
      }
    }),
    { numRuns: 10 },
  )
})

it('names change nothing but names', () => {
  const rename = (name: string) => `x-${[...name].toReversed().join('')}`
  const renamed = done(small.map(({ bid, assessor, score }) => ({ bid: rename(bid), assessor: rename(assessor), score }))) // prettier-ignore
  for (const { bid, calibrated } of done(small).bids) {
    const same = renamed.bids.find((other) => other.bid === rename(bid))
    expect(same?.calibrated.value).toBeCloseTo(calibrated.value, 6)
  }
})

it('scores that mean and leniency explain wholly are left as they were, with hardly any interval', () => {
  const exact = full([[50, 60, 70], [40, 50, 60], [70, 80, 90], [20, 30, 40], [55, 65, 75]]) // prettier-ignore
  const { bids } = done(exact)
  const order = bids.toSorted((a, b) => b.calibrated.value - a.calibrated.value).map(({ bid }) => bid)
  expect(order).toEqual(['b2', 'b4', 'b0', 'b1', 'b3'])
  expect(bids.every(({ rawMean, withoutLeniency }) => Math.abs(rawMean - withoutLeniency) < 0.5)).toBe(true)
})

it.each<[string, Review[], object]>([
  ['a score beyond the scale', [...small, { bid: 'b', assessor: 'a', score: 101 }], { why: 'outside-scale', reviews: [{ bid: 'b', assessor: 'a', score: 101 }] }],
  ['a score that is none', [{ bid: 'b', assessor: 'a', score: NaN }], { why: 'outside-scale' }],
  ['a bid scored twice by one', [...full([[1, 2, 3]]), { bid: 'b0', assessor: 'a1', score: 9 }], { why: 'scored-twice', pairs: [{ bid: 'b0', assessor: 'a1' }] }],
  ['too few reviews', full([[1, 2, 3], [4, 5, 6]]), { why: 'too-few-reviews', reviews: 6, least: 12 }],
  ['one assessor only', full(Array.from({ length: 20 }, (_, n) => [n])), { why: 'too-few-assessors', assessors: 1, least: 3 }],
  ['two bids only', full([[1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]]), { why: 'too-few-bids', bids: 2, least: 3 }],
  ['bids that nobody else read', full(Array.from({ length: 12 }, (_, n) => [n])).map((review, n) => ({ ...review, assessor: `a${n % 4}` })), { why: 'no-bid-read-twice' }],
  ['assessors who read one bid each', full(Array.from({ length: 4 }, () => [1, 2, 3])).map((review, n) => ({ ...review, assessor: `a${n}` })), { why: 'no-assessor-read-two' }],
  ['two panels that share nobody', [...full([[1, 2, 3], [4, 5, 6], [5, 5, 5]]), ...full([[1, 2], [2, 5]]).map(({ bid, assessor, score }) => ({ bid: `other-${bid}`, assessor: `other-${assessor}`, score }))], { why: 'disconnected', groups: [{ bids: ['b0', 'b1', 'b2'], assessors: ['a0', 'a1', 'a2'] }, { bids: ['other-b0', 'other-b1'], assessors: ['other-a0', 'other-a1'] }] }],
  ['the same score everywhere', full(Array.from({ length: 4 }, () => [7, 7, 7])), { why: 'all-scores-equal', score: 7 }],
])('says why it cannot: %s', (_, reviews, why) => { expect(calibrate(reviews, scale)).toMatchObject({ ok: false, ...why }) }) // prettier-ignore

/** Mean squares of a two-way table, by the formulas of a textbook. */
function meanSquares(rows: readonly (readonly number[])[]) {
  const [height, width] = [rows.length, rows[0]?.length ?? 0]
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const all = mean(rows.flat())
  const ofRow = rows.map(mean)
  const ofColumn = Array.from({ length: width }, (_, column) => mean(rows.map((row) => row[column] ?? NaN)))
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value ** 2, 0)
  const left = rows.flatMap((row, i) => row.map((value, j) => value - (ofRow[i] ?? NaN) - (ofColumn[j] ?? NaN) + all)) // prettier-ignore
  return {
    bids: (width * sum(ofRow.map((value) => value - all))) / (height - 1),
    assessors: (height * sum(ofColumn.map((value) => value - all))) / (width - 1),
    error: sum(left) / ((height - 1) * (width - 1)),
  }
}

/** All unknowns in one table: the mean, each assessor, each bid. */
function solveWhole(table: ReturnType<typeof tabulateReviews>, ratios: { bids: number; assessors: number }) {
  const people = table.assessors.length
  const size = 1 + people + table.bids.length
  const left = new SquareMatrix(size)
  const right = new Float64Array(size)
  for (let n = 1; n < size; n += 1) left.set(n, n, (n <= people ? ratios.assessors : ratios.bids) ** -2)
  for (const [bid, row] of table.byBid.entries()) {
    for (const { assessor, score } of row) {
      const unknowns = [0, 1 + assessor, 1 + people + bid]
      for (const a of unknowns) {
        right[a] = (right[a] ?? NaN) + score
        for (const b of unknowns) left.add(a, b, 1)
      }
    }
  }
  const solved = new Cholesky(left)
  const solution = solved.solve(right)
  const sum = (bid: number) => Float64Array.from({ length: size }, (_, n) => (n === 0 || n === 1 + people + bid ? 1 : 0)) // prettier-ignore
  return {
    solution: (bid: number) => (solution[0] ?? NaN) + (solution[1 + people + bid] ?? NaN),
    variance: (bid: number) => solved.quadratic(sum(bid)),
  }
}
