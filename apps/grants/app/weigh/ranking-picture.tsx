import { useText } from '@academy/ui/language-context'
import { useId } from 'react'
import { rankingText } from '../text/weigh/ranking-text.ts'
import { scaleOf, shareOf } from './scale-of.ts'
import type { Ranking } from './side-tag.tsx'

const WIDTH = 520
const HEIGHT = 240
const LEFT = 34
const TOP = 30
const BOTTOM = HEIGHT - 8
const round = (value: number) => Math.round(value * 10) / 10

/** All bids of a run in order, each as the line of its interval, with the cut and the contested band. */
export function RankingPicture({ run }: { run: Ranking }) {
  const text = useText(rankingText)
  const id = useId()
  const { bids, cut } = run
  const scale = scaleOf(run)
  const y = (score: number) => round(BOTTOM - shareOf(score, scale) * (BOTTOM - TOP))
  const said = run.no
    ? text.rawPictureBody(cut)
    : text.pictureBody(cut, run.bids.filter(({ side }) => side === 'contested').length)
  const step = (WIDTH - LEFT) / Math.max(1, bids.length)
  const x = (place: number) => round(LEFT + place * step)
  const contested = bids.flatMap(({ side }, place) => (side === 'contested' ? [place] : []))
  const [from, to] = [Math.min(...contested), Math.max(...contested) + 1]
  const reaches = bids
    .map(({ score }, place) => `M${x(place + 0.5)} ${y(score.low)}V${y(score.high)}`)
    .join('')
  const tick = Math.max(1, Math.min(6, step * 0.7)) / 2
  const points = bids.map(({ score }, place) => `M${round(x(place + 0.5) - tick)} ${y(score.value)}h${round(tick * 2)}`).join('') // prettier-ignore
  return (
    <figure className="ac-chart" aria-labelledby={`${id}t`}>
      <figcaption id={`${id}t`}>{text.picture}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}t ${id}d`}>
        <desc id={`${id}d`}>{said}</desc>
        <defs>
          <pattern
            id={`${id}h`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className="gr-hatch" x1="0" x2="0" y1="0" y2="8" />
          </pattern>
        </defs>
        {[0, 50, 100].map((score) => (
          <g key={score}>
            <line className="ac-chart__grid" x1={LEFT} x2={WIDTH} y1={y(score)} y2={y(score)} />
            <text className="ac-chart__number" x={LEFT - 4} y={y(score) + 4} textAnchor="end">
              {score}
            </text>
          </g>
        ))}
        {contested.length > 0 && (
          <rect
            x={x(from)}
            y={TOP}
            width={round((to - from) * step)}
            height={BOTTOM - TOP}
            fill={`url(#${id}h)`}
          />
        )}
        <path
          className="gr-reaches"
          d={reaches}
          strokeWidth={round(Math.max(0.6, Math.min(5, step * 0.4)))}
        />
        <path className="gr-means" d={points} />
        {contested.length > 0 && (
          <text
            x={x((from + to) / 2)}
            y={BOTTOM - 6}
            textAnchor={x((from + to) / 2) < 90 ? 'start' : 'middle'}
          >
            {text.contested}
          </text>
        )}
        {cut < bids.length && (
          <>
            <line
              className="ac-chart__target"
              x1={x(cut)}
              x2={x(cut)}
              y1={TOP - 8}
              y2={contested.length > 0 ? BOTTOM - 22 : BOTTOM}
            />
            <text x={x(cut)} y={TOP - 14} textAnchor={x(cut) < WIDTH / 2 ? 'start' : 'end'}>
              {text.cut}
            </text>
          </>
        )}
      </svg>
      <p className="ac-source" aria-hidden="true">
        {said}
      </p>
    </figure>
  )
}
