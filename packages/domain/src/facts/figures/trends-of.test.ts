import { expect, it } from 'vitest'
import { trendsOf } from './trends-of.ts'

const figure = (period: [string, string] | null, value: number | null, more: object = {}) => ({
  indicatorSlug: 'link-workers-headcount',
  kind: 'actual' as const,
  extent: 'whole' as const,
  preferred: true,
  value,
  periodFrom: period?.[0] ?? null,
  periodTo: period?.[1] ?? null,
  areaAsWritten: 'England',
  area: { code: 'E92000001' },
  ...more,
})
const day = (date: string): [string, string] => [date, date]

it('is a line of what was counted, oldest first, with its aim', () => {
  const aim = figure(['2020-04-01', '2021-03-31'], 1000, { kind: 'target' })
  const trends = trendsOf([
    figure(['2025-01-01', '2025-12-31'], 3300),
    figure(day('2021-03-31'), 1449),
    aim,
    figure(['2025-01-01', '2025-12-31'], 3600, { preferred: false }),
    figure(['2019-01-01', '2024-12-31'], 9000),
    figure(null, 1),
    figure(day('2022-03-31'), 5, { extent: 'part' }),
  ])
  expect(trends.map(({ points, aim: held }) => [points.map(({ value }) => value), held])).toEqual([
    [[1449, 3300], aim],
  ])
})

it('has no line of one point, and none across two areas or two indicators', () => {
  expect(
    trendsOf([
      figure(day('2021-03-31'), 1),
      figure(day('2022-03-31'), 2, { area: { code: 'W92000004' } }),
      figure(day('2022-03-31'), 2, { indicatorSlug: 'link-workers-fte' }),
    ]),
  ).toEqual([])
})

it('holds full-time equivalents against the aim for link workers, which does not say what was meant', () => {
  const fte = { indicatorSlug: 'link-workers-fte' }
  const aim = figure(['2020-04-01', '2021-03-31'], 1000, { kind: 'target' })
  const [trend] = trendsOf([figure(day('2020-03-31'), 112, fte), figure(day('2021-03-31'), 1265, fte), aim])
  expect(trend?.aim).toBe(aim)
})
