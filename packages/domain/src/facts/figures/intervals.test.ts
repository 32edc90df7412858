import { expect, it } from 'vitest'
import { byarInterval } from './byar-interval.ts'
import { wilsonInterval } from './wilson-interval.ts'

const rounded = (interval: { lower: number; upper: number } | null) =>
  interval && [interval.lower, interval.upper].map((end) => Number(end.toFixed(4)))

it('gives the interval of a share as published examples have it', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  expect(rounded(wilsonInterval(81, 263))).toEqual([0.2553, 0.3662])
  expect(rounded(wilsonInterval(15, 148))).toEqual([0.0624, 0.1605])
  expect(rounded(wilsonInterval(0, 20))).toEqual([0, 0.1611])
  expect(rounded(wilsonInterval(1, 29))).toEqual([0.0061, 0.1718])
})

it('has no share of nothing', () => {
  expect(wilsonInterval(0, 0)).toBeNull()
})

it('gives the interval of a count close to the exact Poisson limits', () => {
  // Exact limits: 10 → 4.795 to 18.39; 65 → 50.17 to 82.85.
  const ten = byarInterval(10)
  expect(ten.lower).toBeCloseTo(4.79, 1)
  expect(ten.upper).toBeCloseTo(18.39, 1)
  const many = byarInterval(65)
  expect(many.lower).toBeCloseTo(50.17, 1)
  expect(many.upper).toBeCloseTo(82.85, 1)
  expect(byarInterval(0)).toEqual({ lower: 0, upper: expect.closeTo(3.69, 1) })
})
