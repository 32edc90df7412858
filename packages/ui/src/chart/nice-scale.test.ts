import { expect, it } from 'vitest'
import { niceScale } from './nice-scale.ts'

it('ends an axis at a round number above the largest value, from zero', () => {
  expect(niceScale(3395)).toEqual({ max: 4000, ticks: [0, 1000, 2000, 3000, 4000] })
  expect(niceScale(0.79)).toEqual({ max: 0.8, ticks: [0, 0.2, 0.4, 0.6, 0.8] })
  expect(niceScale(0)).toEqual({ max: 1, ticks: [0, 1] })
})

it('covers every value with few ticks', () => {
  for (let value = 0.013; value < 1e9; value *= 1.37) {
    const { max, ticks } = niceScale(value)
    expect(max).toBeGreaterThanOrEqual(value * 0.999_999)
    expect(ticks.length).toBeGreaterThanOrEqual(3)
    expect(ticks.length).toBeLessThanOrEqual(6)
  }
})
