import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { roundText } from '../text/round/round-text.ts'
import type { ExampleYear, TaperExample } from './taper-example.ts'

/** The example's years as bars: what the grant pays, then what commissioners pay. The table beside it says the same. */
export function TaperPicture({ example }: { example: TaperExample }) {
  const text = useText(roundText)
  return (
    <figure
      className="gr-taper"
      aria-label={example.withMatch ? text.pictureLabel : text.pictureLabelNoMatch}
    >
      <ul className="gr-taper__legend" aria-hidden="true">
        <li className="gr-taper__key gr-taper__key--grant">{text.pictureGrant}</li>
        {example.withMatch && <li className="gr-taper__key gr-taper__key--match">{text.pictureMatch}</li>}
      </ul>
      {example.years.map((year) => (
        <Bar key={year.year} year={year} costPence={example.costPence} />
      ))}
    </figure>
  )
}

/** Lengths are shares of the width and letters are not, so that they stay readable on a telephone. */
function Bar({ year, costPence }: { year: ExampleYear; costPence: bigint }) {
  const language = useLanguage()
  const text = useText(roundText)
  const share = (Number(year.grantPence) / Number(costPence)) * 100
  return (
    <div className="gr-taper__row" aria-hidden="true">
      <span>{text.yearN(year.year)}</span>
      <svg width="100%" height="44" focusable="false">
        {year.matchPence > 0n && (
          <>
            <rect className="gr-taper__match" x="1" y="1" width="99.6%" height="42" />
            <text className="gr-taper__on-match" x={`${share}%`} dx="10" y="28">
              {formatPounds(language, year.matchPence)}
            </text>
          </>
        )}
        <rect className="gr-taper__grant" width={`${share}%`} height="44" />
        <text className="gr-taper__on-grant" x="6" y="28">
          {formatPounds(language, year.grantPence)}
        </text>
      </svg>
    </div>
  )
}
