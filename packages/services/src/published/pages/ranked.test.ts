import type { AreaKind } from '@academy/domain/facts/vocabulary'
import { expect, it } from 'vitest'
import { ranked } from './ranked.ts'

const row = (kind: AreaKind, perMillion: number | null) => ({ kind, perMillion })

it('gives equal rates the same rank and skips the next', () => {
  expect(
    ranked([row('icb', 3), row('icb', 5), row('icb', 3), row('icb', 1)]).map(({ rank }) => rank),
  ).toEqual([2, 1, 2, 4])
})

it('ranks health areas of all nations together, and never with a nation or a region, nor those with each other', () => {
  const places = [row('nation', 1), row('region', 9), row('icb', 5), row('health-board', 7)]
  expect(ranked(places).map(({ rank, outOf }) => [rank, outOf])).toEqual([
    [1, 1],
    [1, 1],
    [2, 2],
    [1, 2],
  ])
})

it('gives no rank where the rate is not known', () => {
  expect(ranked([row('icb', null), row('icb', 0)]).map(({ rank }) => rank)).toEqual([null, 1])
})
