import { nations } from '@academy/domain/facts/vocabulary'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { TimelineEvent } from '../api-types.ts'
import { timelineText } from '../text/reading-text.ts'
import { nationText } from '../text/vocabulary-text.ts'

const FIRST_YEAR = 2008
const LEFT = 130
const STEP = 38
const ROW = 38
const TOP = 12

/** Events by nation and year. Earlier years share one column, so that the busy ones have room. */
export function TimelineChart({ events }: { events: readonly TimelineEvent[] }) {
  const language = useLanguage()
  const words = useText(timelineText)
  const lastYear = Math.max(FIRST_YEAR, ...events.map(yearOf))
  const years = Array.from({ length: lastYear - FIRST_YEAR + 2 }, (_, index) => FIRST_YEAR - 1 + index)
  const rows = [
    ...nations.map((nation) => ({ name: nationText[nation][language], nation })),
    { name: words.wholeUk, nation: 'UK' },
  ]
  const width = LEFT + years.length * STEP
  const height = TOP + rows.length * ROW + 28
  const at = (year: number) => LEFT + years.indexOf(Math.max(year, FIRST_YEAR - 1)) * STEP + STEP / 2
  return (
    <figure className="map-figure">
      <figcaption>
        <strong>{words.chartCaption}</strong>
      </figcaption>
      <div className="map-timeline-wrap" tabIndex={0} role="region" aria-label={words.chartCaption}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          className="map-timeline"
          role="img"
          aria-label={words.chartCaption}
        >
          {rows.map(({ name, nation }, row) => {
            const y = TOP + row * ROW + ROW / 2
            return (
              <g key={nation}>
                <line x1={LEFT} x2={width} y1={y} y2={y} className="map-timeline__line" />
                <text x={0} y={y} dy="0.35em">
                  {name}
                </text>
                {years.map((year) => {
                  const count = events.filter(
                    (event) => isOf(event, nation) && Math.max(yearOf(event), FIRST_YEAR - 1) === year,
                  ).length
                  if (count === 0) return null
                  return (
                    <g key={year} transform={`translate(${at(year)} ${y})`}>
                      <title>{words.chartMark(name, year, count)}</title>
                      <circle r={5 + 2.6 * Math.sqrt(count)} className="map-timeline__mark" />
                      <text textAnchor="middle" dy="0.35em" className="map-timeline__count">
                        {count}
                      </text>
                    </g>
                  )
                })}
              </g>
            )
          })}
          {years.map((year, index) =>
            index === 0 || (year % 2 === 0 && index > 1) ? (
              <text key={year} x={at(year)} y={height - 8} textAnchor="middle">
                {index === 0 ? `<${FIRST_YEAR}` : year}
              </text>
            ) : null,
          )}
        </svg>
      </div>
      <p className="ac-source">{words.chartNote}</p>
    </figure>
  )
}

function yearOf({ happenedOn }: TimelineEvent): number {
  return Number(happenedOn.slice(0, 4))
}

/** An event of all four nations, or of a body of the UK, stands in the row of the UK. */
function isOf(event: TimelineEvent, nation: string): boolean {
  if (event.nationAsWritten === 'UK') return nation === 'UK'
  return event.nations.some((one) => one === nation)
}
