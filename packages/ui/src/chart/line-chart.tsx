import { useId, type ReactNode } from 'react'
import { DataTable } from '../data/data-table.tsx'
import { contentText } from '../content/content-text.ts'
import { Disclosure } from '../content/disclosure.tsx'
import { useText } from '../language-context.tsx'
import { niceScale } from './nice-scale.ts'

export interface LinePoint {
  key: string
  /** Where it stands along the axis, such as a year or a time in milliseconds. */
  at: number
  /** What the axis says there. */
  label: string
  /** No value leaves a gap in the line. */
  value: number | null
  valueText: string
}

export interface LineChartProps {
  title: string
  /** In a sentence, what the line does: it stands in for the picture where that is not seen. */
  description: string
  points: readonly LinePoint[]
  formatTick: (value: number) => string
  target?: { value: number; label: string }
  headers: { label: string; value: string }
  children?: ReactNode
}

const width = 520
const height = 260
const box = { left: 68, right: 508, top: 20, bottom: 212 }
/** Between two labels, in the picture's units: the widest month and year, at the largest letters. */
const labelRoom = 150

/** How a number went over time: a line from zero, every point marked, and the same figures as a table below. */
export function LineChart(props: LineChartProps) {
  const { title, description, points, formatTick, target, headers, children } = props
  const text = useText(contentText)
  const id = useId()
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]))
  const scale = niceScale(Math.max(0, target?.value ?? 0, ...values))
  const [first = 0, last = 1] = [points[0]?.at, points.at(-1)?.at]
  const x = (at: number) => round(box.left + ((at - first) / (last - first || 1)) * (box.right - box.left))
  const y = (value: number) => round(box.bottom - (value / scale.max) * (box.bottom - box.top))
  return (
    <figure className="ac-chart" aria-labelledby={`${id}t`}>
      <figcaption id={`${id}t`}>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}t ${id}d`}>
        <desc id={`${id}d`}>{description}</desc>
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line
              className={tick === 0 ? 'ac-chart__axis' : 'ac-chart__grid'}
              x1={box.left}
              x2={box.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text
              className="ac-chart__soft ac-chart__number"
              x={box.left - 10}
              y={y(tick) + 5}
              textAnchor="end"
            >
              {formatTick(tick)}
            </text>
          </g>
        ))}
        {target && (
          <>
            <line
              className="ac-chart__target"
              x1={box.left}
              x2={box.right}
              y1={y(target.value)}
              y2={y(target.value)}
            />
            <text x={box.left + 8} y={y(target.value) - 8}>
              {target.label}
            </text>
          </>
        )}
        <path className="ac-chart__line" d={linePath(points, x, y)} />
        {points.map(
          (point) =>
            point.value !== null && (
              <circle
                key={point.key}
                className="ac-chart__point"
                cx={x(point.at)}
                cy={y(point.value)}
                r={5}
              />
            ),
        )}
        {labelled(points, x).map((point) => (
          <text
            key={point.key}
            className="ac-chart__soft"
            x={x(point.at)}
            y={box.bottom + 28}
            textAnchor={anchor(point, points)}
          >
            {point.label}
          </text>
        ))}
      </svg>
      {children}
      <Disclosure summary={text.asTable}>
        <DataTable
          caption={title}
          captionHidden
          columns={[
            { key: 'label', header: headers.label, rowHeader: true, cell: (point) => point.label },
            { key: 'value', header: headers.value, numeric: true, cell: (point) => point.valueText },
          ]}
          rows={points}
          keyOf={(point) => point.key}
        />
      </Disclosure>
    </figure>
  )
}

function linePath(
  points: readonly LinePoint[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  let pen = 'M'
  return points
    .map(({ at, value }) => {
      if (value === null) {
        pen = 'M'
        return ''
      }
      const step = `${pen}${x(at)} ${y(value)}`
      pen = 'L'
      return step
    })
    .join('')
}

/** As many labels as fit beside each other; the first and the last are always there. */
function labelled(points: readonly LinePoint[], x: (at: number) => number): LinePoint[] {
  const last = points.at(-1)
  const kept: LinePoint[] = []
  for (const point of points) {
    const previous = kept.at(-1)
    const room = (previous ? x(point.at) - x(previous.at) : Infinity) >= labelRoom
    const clear = point === last || !last || x(last.at) - x(point.at) >= labelRoom
    if (room && clear) kept.push(point)
  }
  return kept
}

function anchor(point: LinePoint, points: readonly LinePoint[]): 'start' | 'middle' | 'end' {
  if (point === points[0] && points.length > 1) return 'start'
  return point === points.at(-1) && points.length > 1 ? 'end' : 'middle'
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
