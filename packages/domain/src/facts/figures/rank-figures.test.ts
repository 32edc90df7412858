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

const welsh = [
  share(15, 'Wales'),
  share(25, 'Wales'),
  share(35, 'Wales'),
  share(45, 'Wales'),
  share(55, 'Wales'),
]
const english = [share(10), share(20), share(30), share(30), share(40)]

it('ranks within each nation, or between them all, or not, as the indicator says', () => {
  const figures = [...english, ...welsh]
  expect(ranks(figures, 'within-nation')).toEqual([
    '5/5',
    '4/5',
    '2/5',
    '2/5',
    '1/5',
    '5/5',
    '4/5',
    '3/5',
    '2/5',
    '1/5',
  ])
  expect(ranks(figures, 'between-nations').slice(0, 5)).toEqual(['10/10', '8/10', '5/10', '5/10', '3/10'])
  expect(ranks(figures, 'not-at-all').filter(Boolean)).toEqual([])
})

it('gives no rank to a small denominator or a small count, to a part, a target or what is also reported', () => {
  const left = [
    { denominator: 29 },
    { denominator: null, value: 19 },
    { extent: 'part' },
    { kind: 'target' },
    { preferred: false },
  ].map((more) => share(90, 'England', more))
  expect(ranks([...english, ...left], 'within-nation')).toEqual([
    '5/5',
    '4/5',
    '2/5',
    '2/5',
    '1/5',
    null,
    null,
    null,
    null,
    null,
  ])
})

it('compares neither two periods nor a council with a board, and ranks nothing among few', () => {
  const [first, ...others] = english
  for (const more of [{ period: '2019' }, { league: 'council' }])
    expect(ranks([share(10, 'England', more), ...others], 'within-nation').filter(Boolean)).toEqual([])
  expect(first && ranks([first, ...others], 'within-nation').filter(Boolean)).toHaveLength(5)
})
