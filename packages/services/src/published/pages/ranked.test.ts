import { expect, it } from 'vitest'
import { ranked } from './ranked.ts'

const row = (kind: string, perMillion: number | null) => ({ kind, perMillion })

it('gives equal rates the same rank and skips the next', () => {
  expect(
    ranked([row('icb', 3), row('icb', 5), row('icb', 3), row('icb', 1)]).map(({ rank }) => rank),
  ).toEqual([2, 1, 2, 4])
})

it('never ranks a nation against a region', () => {
  expect(ranked([row('nation', 1), row('region', 9)]).map(({ rank, outOf }) => [rank, outOf])).toEqual([
    [1, 1],
    [1, 1],
  ])
})

it('gives no rank where the rate is not known', () => {
  expect(ranked([row('icb', null), row('icb', 0)]).map(({ rank }) => rank)).toEqual([null, 1])
})
