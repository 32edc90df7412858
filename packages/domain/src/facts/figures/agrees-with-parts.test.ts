import { expect, it } from 'vitest'
import { agreesWithParts } from './agrees-with-parts.ts'

it.each([
  ['a share to its one decimal', { value: 52.6, numerator: 30, denominator: 57, unit: 'percent' }],
  ['a share without decimals', { value: 65, numerator: 28, denominator: 43, unit: 'percent' }],
  ['a half, rounded either way', { value: 12, numerator: 1, denominator: 8, unit: 'percent' }],
  ['people for each practice', { value: 9735, numerator: 29_205_000, denominator: 3000, unit: 'people' }],
] as const)('takes %s', (_what, rate) => {
  expect(agreesWithParts(rate)).toBe(true)
})

it.each([
  [
    'a share that is one unit off in its last decimal',
    { value: 52.7, numerator: 30, denominator: 57, unit: 'percent' },
  ],
  ['a share of one instead of a hundred', { value: 0.5, numerator: 30, denominator: 57, unit: 'percent' }],
  ['a share of nothing', { value: 0, numerator: 0, denominator: 0, unit: 'percent' }],
] as const)('refuses %s', (_what, rate) => {
  expect(agreesWithParts(rate)).toBe(false)
})
