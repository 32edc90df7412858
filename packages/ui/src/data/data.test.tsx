import { describe, expect, it } from 'vitest'
import { Figure } from '../content/figure.tsx'
import { draw, readAloud } from '../testing/draw.tsx'
import { BarChart } from '../chart/bar-chart.tsx'
import { LineChart } from '../chart/line-chart.tsx'
import { Blank } from './blank.tsx'
import { DataTable } from './data-table.tsx'
import { BlankLegend } from './legend.tsx'
import { Pagination } from './pagination.tsx'

describe('a blank', () => {
  it('says why there is no number, four ways, in both languages', () => {
    const kinds = ['none', 'not-collected', 'suppressed', 'stale'] as const
    const english = kinds.map((kind) => readAloud(draw(<Blank kind={kind} />)))
    expect(english).toEqual(['0', 'not collected', 'hidden for privacy', 'too old to trust'])
    const welsh = kinds.map((kind) => readAloud(draw(<Blank kind={kind} />, 'cy')))
    expect(new Set(welsh).size).toBe(4)
    expect(readAloud(draw(<Blank kind="stale" value="1,265" />))).toBe('1,265 (too old to trust)')
  })

  it('has a mark for each kind in the legend', () => {
    expect(draw(<BlankLegend />).match(/<svg/g)).toHaveLength(4)
  })
})

describe('a table', () => {
  const table = (rows: { name: string; money: string }[]) =>
    draw(
      <DataTable
        caption="Schemes"
        columns={[
          {
            key: 'name',
            header: 'Scheme',
            rowHeader: true,
            cell: (row) => row.name,
            sortHref: '?sort=-name',
            sorted: 'ascending',
          },
          { key: 'money', header: 'Awards', numeric: true, cell: (row) => row.money },
        ]}
        rows={rows}
        keyOf={(row) => row.name}
      />,
    )

  it('names its rows and columns, and says how it is sorted', () => {
    const markup = table([{ name: 'Ways to Wellness', money: '£5' }])
    expect(markup).toContain('<caption>Schemes</caption>')
    expect(markup).toMatch(/<th scope="col"[^>]*aria-sort="ascending"><a href="\?sort=-name">Scheme<\/a>/)
    expect(markup).toMatch(/<th scope="row"[^>]*>Ways to Wellness<\/th>/)
  })

  it('says so when nothing matches', () => {
    expect(readAloud(table([]))).toBe('Nothing on record matches.')
  })
})

it('a figure names its source, when it was checked and how sure we are', () => {
  const source = {
    sourceUrl: 'https://www.gov.scot/x',
    licence: 'OGL',
    lastVerified: '2026-11-12',
    confidence: 'medium',
  } as const
  const text = readAloud(draw(<Figure label="Schemes" value="216" source={source} />))
  expect(text).toBe('Schemes 216 Source: gov.scot OGL checked 12 Nov 2026 medium confidence')
})

it('a list that fits on one page has no way on', () => {
  expect(draw(<Pagination />)).toBe('')
  expect(draw(<Pagination nextHref="?after=x" />)).toContain('rel="next"')
})

describe('a chart', () => {
  it('of bars is its own table', () => {
    const bars = [{ key: 'a', label: 'Wales', value: 2, valueText: '2' }]
    expect(readAloud(draw(<BarChart caption="Schemes" bars={bars} />))).toBe('Schemes Wales 2')
    expect(draw(<BarChart caption="Schemes" bars={[]} />)).not.toContain('NaN')
  })

  it('of a line leaves a gap where there is no value, and has a table beside it', () => {
    const point = (at: number, value: number | null) => ({
      key: `${at}`,
      at,
      label: `${2018 + at}`,
      value,
      valueText: `${value ?? 'none'}`,
    })
    const markup = draw(
      <LineChart
        title="Link workers"
        description="It rises."
        points={[point(0, 1), point(1, 2), point(2, null), point(3, 4)]}
        formatTick={String}
        headers={{ label: 'Year', value: 'FTE' }}
      />,
    )
    expect(/<path class="ac-chart__line" d="([^"]*)"/.exec(markup)?.[1]?.match(/M/g)).toHaveLength(2)
    expect(markup).toContain('<desc')
    expect(readAloud(markup)).toContain('Year FTE 2018 1 2019 2 2020 none 2021 4')
  })
})
