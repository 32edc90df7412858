import { expect, it } from 'vitest'
import { rankFigures } from './rank-figures.ts'

const share = (value: number, nation = 'England', more: object = {}) => ({
  value,
  numerator: value,
  denominator: 100 as number | null,
  unit: 'percent' as const,
  kind: 'actual' as const,
  extent: 'whole' as const,
  preferred: true,
  period: '2025',
  nation,
  league: 'health',
  ...more,
})
const ranks = (figures: ReturnType<typeof share>[], comparable: Parameters<typeof rankFigures>[1]) =>
  rankFigures(figures, comparable).map((rank) => rank && `${rank.rank}/${rank.outOf}`)

it('ranks within each nation, or between them all, or not, as the indicator says', () => {
  const figures = [share(10), share(30), share(20, 'Wales'), share(40, 'Wales')]
  expect(ranks(figures, 'within-nation')).toEqual(['2/2', '1/2', '2/2', '1/2'])
  expect(ranks(figures, 'between-nations')).toEqual(['4/4', '2/4', '3/4', '1/4'])
  expect(ranks(figures, 'not-at-all')).toEqual([null, null, null, null])
})

it('gives equal values the same rank', () => {
  expect(ranks([share(10), share(30), share(30)], 'within-nation')).toEqual(['3/3', '1/3', '1/3'])
})

it('gives no rank to a small denominator or a small count, to a part, a target or what is also reported', () => {
  const figures = [
    share(10),
    share(30),
    share(90, 'England', { denominator: 29 }),
    share(19, 'England', { denominator: null }),
    share(90, 'England', { extent: 'part' }),
    share(90, 'England', { kind: 'target' }),
    share(90, 'England', { preferred: false }),
  ]
  expect(ranks(figures, 'within-nation')).toEqual(['2/2', '1/2', null, null, null, null, null])
})

it('compares neither two periods nor a council with a board, and ranks nothing alone', () => {
  const figures = [
    share(10),
    share(30, 'England', { period: '2019' }),
    share(20, 'England', { league: 'council' }),
  ]
  expect(ranks(figures, 'within-nation')).toEqual([null, null, null])
})
