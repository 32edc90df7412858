import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { roundText } from '../text/round-text.ts'
import type { ExampleYear, TaperExample } from './taper-example.ts'

const width = 720
const barHeight = 44
const rowHeight = 62
const labelWidth = 92

/** The example's years as bars: what the grant pays, then what commissioners pay. The table beside it says the same. */
export function TaperPicture({ example }: { example: TaperExample }) {
  const text = useText(roundText)
  return (
    <figure className="gr-taper">
      <ul className="gr-taper__legend" aria-hidden="true">
        <li className="gr-taper__key gr-taper__key--grant">{text.pictureGrant}</li>
        <li className="gr-taper__key gr-taper__key--match">{text.pictureMatch}</li>
      </ul>
      <svg
        viewBox={`0 0 ${width} ${example.years.length * rowHeight}`}
        role="img"
        aria-label={text.pictureLabel}
      >
        {example.years.map((year, index) => (
          <Bar key={year.year} year={year} costPence={example.costPence} y={index * rowHeight} />
        ))}
      </svg>
    </figure>
  )
}

function Bar({ year, costPence, y }: { year: ExampleYear; costPence: bigint; y: number }) {
  const language = useLanguage()
  const text = useText(roundText)
  const room = width - labelWidth
  const grant = (Number(year.grantPence) / Number(costPence)) * room
  const middle = y + barHeight / 2 + 6
  return (
    <g>
      <text className="gr-taper__label" x={0} y={middle}>
        {text.yearN(year.year)}
      </text>
      <rect className="gr-taper__grant" x={labelWidth} y={y} width={grant} height={barHeight} />
      <text className="gr-taper__on-grant" x={labelWidth + 12} y={middle}>
        {formatPounds(language, year.grantPence)}
      </text>
      {year.matchPence > 0n && (
        <>
          <rect
            className="gr-taper__match"
            x={labelWidth + grant + 1}
            y={y + 1}
            width={room - grant - 2}
            height={barHeight - 2}
          />
          <text className="gr-taper__on-match" x={labelWidth + grant + 14} y={middle}>
            {formatPounds(language, year.matchPence)}
          </text>
        </>
      )}
    </g>
  )
}
