import { shareOf, type ScoreScale } from './scale-of.ts'
import type { RankedBid } from './side-tag.tsx'

const WIDTH = 160
const HEIGHT = 20
/**
 * A score and its interval on a line with marks at 0 and 100; the figures stand beside it. A full point is above the cut, a half one
 * contested, an empty one below; where there is no interval there is none drawn.
 */
export function IntervalMark({
  score,
  side,
  scale,
}: Pick<RankedBid, 'score' | 'side'> & { scale: ScoreScale }) {
  const at = (value: number) => Math.round((6 + shareOf(value, scale) * (WIDTH - 12)) * 10) / 10
  const x = at(score.value)
  const middle = HEIGHT / 2
  return (
    <svg className="gr-interval" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <line className="ac-chart__grid" x1={at(scale.least)} x2={at(scale.most)} y1={middle} y2={middle} />
      <line className="ac-chart__axis" x1={at(0)} x2={at(0)} y1={4} y2={16} />
      <line className="ac-chart__axis" x1={at(100)} x2={at(100)} y1={4} y2={16} />
      {score.high > score.low && (
        <line
          className={`gr-interval__reach gr-interval__reach--${side}`}
          x1={at(score.low)}
          x2={at(score.high)}
          y1={middle}
          y2={middle}
        />
      )}
      <circle className="gr-interval__point" cx={x} cy={middle} r={5} />
      {side === 'above' && <circle className="gr-interval__fill" cx={x} cy={middle} r={5} />}
      {side === 'contested' && (
        <path className="gr-interval__fill" d={`M ${x} ${middle - 5} A 5 5 0 0 0 ${x} ${middle + 5} Z`} />
      )}
    </svg>
  )
}
