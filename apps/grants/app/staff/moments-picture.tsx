import { niceScale } from '@academy/ui/chart/nice-scale'
import { useLanguage } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'

export interface Moment {
  started: number
  submitted: number
}

const WIDTH = 520
const LEFT = 64
const PANEL = 150
const TOP = 34
const DEEP = 88
const FIRST_LABEL = PANEL * 2 + 14
const LINE = 26
/** Two labels that are longer together stand one below the other: they would meet at the letters of a narrow screen. */
const BESIDE_MAX = 40
export const momentsViewBox = `0 0 ${WIDTH} ${FIRST_LABEL + LINE + 16}`

interface Props {
  moments: readonly Moment[]
  labels: { started: string; submitted: string; first: string; last: string }
}

/** What was started and what was submitted over time, one above the other on one scale, so that no colour tells them apart. */
export function MomentsPicture({ moments, labels }: Props) {
  const largest = Math.max(0, ...moments.flatMap(({ started, submitted }) => [started, submitted]))
  const { max } = niceScale(largest)
  const below = labels.first.length + labels.last.length > BESIDE_MAX ? LINE : 0
  return (
    <>
      {(['started', 'submitted'] as const).map((what, index) => (
        <Panel
          key={what}
          label={labels[what]}
          top={index * PANEL + TOP}
          max={max}
          values={moments.map((moment) => moment[what])}
        />
      ))}
      <text className="ac-chart__soft" x={LEFT} y={FIRST_LABEL}>
        {labels.first}
      </text>
      <text className="ac-chart__soft" x={WIDTH} y={FIRST_LABEL + below} textAnchor="end">
        {labels.last}
      </text>
    </>
  )
}

function Panel({
  label,
  top,
  max,
  values,
}: {
  label: string
  top: number
  max: number
  values: readonly number[]
}) {
  const language = useLanguage()
  const step = (WIDTH - LEFT) / Math.max(1, values.length)
  const bottom = top + DEEP
  const heightOf = (value: number) => Math.round((value / max) * DEEP * 10) / 10
  return (
    <g>
      <text x={LEFT} y={top - 12}>
        {label}
      </text>
      <line className="ac-chart__grid" x1={LEFT} x2={WIDTH} y1={top} y2={top} />
      <line className="ac-chart__axis" x1={LEFT} x2={WIDTH} y1={bottom} y2={bottom} />
      {[
        [top, max],
        [bottom, 0],
      ].map(([y = 0, value = 0]) => (
        <text key={y} className="ac-chart__soft ac-chart__number" x={LEFT - 8} y={y + 5} textAnchor="end">
          {formatNumber(language, value)}
        </text>
      ))}
      {values.map(
        (value, index) =>
          value > 0 && (
            <rect
              key={index}
              className="ac-chart__bar"
              x={Math.round((LEFT + step * index + step * 0.1) * 10) / 10}
              y={bottom - heightOf(value)}
              width={Math.max(1, Math.round(step * 8) / 10)}
              height={heightOf(value)}
            />
          ),
      )}
    </g>
  )
}
