import type { Outcome } from './division.ts'

export interface ScoreAxis {
  /** In hundredths of a point. */
  from: number
  to: number
  /** The least score that is paid, where a rule says one. */
  leastHundredths: number | null
  /** Between which scores bids are on the line, where that is known. */
  contested: readonly [from: number, to: number] | null
}

interface ScoreStripProps {
  axis: ScoreAxis
  scoreHundredths: number
  interval: readonly [low: number, high: number] | null
  outcome: Outcome
}

const WIDTH = 480
const HEIGHT = 22
const MIDDLE = HEIGHT / 2
/** So that a dot at an end is whole. */
const INSET = 7

/** The axis on which all scores of a round are drawn, with a little room at both ends. */
export function scoreAxis(
  bids: readonly {
    scoreHundredths: number
    interval: readonly [number, number] | null
    isContested: boolean
  }[],
  leastHundredths: number | null,
  mostHundredths: number,
): ScoreAxis {
  const ends = bids.flatMap(({ scoreHundredths, interval }) => [scoreHundredths, ...(interval ?? [])])
  const contested = bids.filter(({ isContested }) => isContested).map((bid) => bid.scoreHundredths)
  const low = Math.min(mostHundredths, ...ends, ...(leastHundredths === null ? [] : [leastHundredths]))
  const high = Math.max(0, ...ends, low + 1)
  const room = Math.ceil((high - low) / 40)
  return {
    from: Math.max(0, low - room),
    // An interval may reach beyond the scale.
    to: Math.max(high, Math.min(mostHundredths, high + room)),
    leastHundredths,
    contested: contested.length > 0 ? [Math.min(...contested), Math.max(...contested)] : null,
  }
}

/** A bid's score on the scale of all: a dot with its interval, full where it is paid whole, half where in part, empty where nothing. */
export function ScoreStrip({ axis, scoreHundredths, interval, outcome }: ScoreStripProps) {
  const x = (hundredths: number) =>
    INSET +
    Math.round(((hundredths - axis.from) / Math.max(1, axis.to - axis.from)) * (WIDTH - 2 * INSET) * 10) / 10
  const at = x(scoreHundredths)
  const [low, high] = interval ?? [scoreHundredths, scoreHundredths]
  return (
    <svg className="gr-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {axis.contested && (
        <rect
          className="gr-strip__band"
          x={x(axis.contested[0])}
          y={0}
          width={Math.max(1, x(axis.contested[1]) - x(axis.contested[0]))}
          height={HEIGHT}
          fill="url(#contested)"
        />
      )}
      <line className="gr-strip__axis" x1={0} x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
      {axis.leastHundredths !== null && (
        <line
          className="gr-strip__least"
          x1={x(axis.leastHundredths)}
          x2={x(axis.leastHundredths)}
          y1={0}
          y2={HEIGHT}
        />
      )}
      {interval && (
        <path
          className="gr-strip__interval"
          d={`M${x(low)} 6v10M${x(high)} 6v10M${x(low)} ${MIDDLE}H${x(high)}`}
        />
      )}
      <circle className={`gr-strip__dot gr-strip__dot--${outcome}`} cx={at} cy={MIDDLE} r={5} />
      {outcome === 'part' && <path className="gr-strip__half" d={`M${at} ${MIDDLE - 5}a5 5 0 0 0 0 10z`} />}
    </svg>
  )
}

/** The pattern that marks the contested band, once for the page. */
export function StripPatterns() {
  return (
    <svg className="gr-patterns" width={0} height={0} aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="contested"
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="gr-strip__hatch" x1={0} x2={0} y1={0} y2={6} />
        </pattern>
      </defs>
    </svg>
  )
}
