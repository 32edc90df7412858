import { Disclosure } from '@academy/ui/content/disclosure'
import { DataTable } from '@academy/ui/data/data-table'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import type { QualityPage } from '../api-types.ts'
import { qualityText } from '../text/data-text.ts'

type Year = QualityPage['years'][number]

const WIDTH = 640
const HEIGHT = 180
const TOP = 18
const BOTTOM = 24

/** How old the sources are: a bar for each year, the figures lighter on top; what has no date stands apart, after a gap. */
export function SourceYears({ years }: { years: readonly Year[] }) {
  const language = useLanguage()
  const words = useText(qualityText)
  const number = (value: number) => formatNumber(language, value)
  const dated = years.flatMap(({ year }) => (year === null ? [] : [year]))
  const first = Math.min(...dated)
  const span = dated.length > 0 ? Math.max(...dated) - first + 1 : 0
  const step = WIDTH / (span + 3)
  const most = Math.max(1, ...years.map(({ figures, others }) => figures + others))
  const heightOf = (value: number) => ((HEIGHT - TOP - BOTTOM) * value) / most
  const at = ({ year }: Year) => (year === null ? span + 1 : year - first) * step
  return (
    <figure className="map-figure">
      <figcaption>
        <strong>{words.yearsCaption}</strong>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="map-source-years"
        role="img"
        aria-label={words.yearsCaption}
      >
        {years.map((row) => {
          const { year, figures, others } = row
          const x = at(row)
          const base = HEIGHT - BOTTOM
          const width = (year === null ? 1.6 : 0.8) * step
          const name = year === null ? words.undated : String(year)
          return (
            <g key={name}>
              <title>{words.yearMark(name, others, figures)}</title>
              <rect
                x={x}
                width={width}
                y={base - heightOf(others)}
                height={heightOf(others)}
                className={year === null ? 'map-source-years__undated' : 'map-source-years__others'}
              />
              <rect
                x={x}
                width={width}
                y={base - heightOf(others + figures)}
                height={heightOf(figures)}
                className="map-source-years__figures"
              />
              {(year === null || year % 5 === 0) && (
                <text x={x + width / 2} y={HEIGHT - 6} textAnchor="middle">
                  {year === null ? '?' : year}
                </text>
              )}
              {figures + others === most && (
                <text x={x + width / 2} y={base - heightOf(most) - 4} textAnchor="middle">
                  {number(most)}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <p className="ac-source">{words.yearsNote}</p>
      <Disclosure summary={words.asTable}>
        <div className="map-compact">
          <DataTable
            caption={words.yearsCaption}
            captionHidden
            rows={years.toReversed()}
            keyOf={({ year }) => String(year)}
            columns={[
              {
                key: 'year',
                header: words.year,
                rowHeader: true,
                cell: ({ year }) => (year === null ? words.undated : String(year)),
              },
              { key: 'others', header: words.others, numeric: true, cell: ({ others }) => number(others) },
              {
                key: 'figures',
                header: words.figures,
                numeric: true,
                cell: ({ figures }) => number(figures),
              },
            ]}
          />
        </div>
      </Disclosure>
    </figure>
  )
}
