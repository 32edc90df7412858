import { useLanguage, useText } from '@academy/ui/language-context'
import type { AreaFigure } from '../api-types.ts'
import { figureText } from '../text/figure-text.ts'
import { inUnit } from './figure-value.tsx'

const width = 120
/** Where the lowest and the highest stand, so that a dot is whole at both ends. */
const end = 6

/** The place of a figure among those that it may be compared with: a dot on their range, in words beside it. */
export function FigureRank({ figure: { rank, range, value, unit } }: { figure: AreaFigure }) {
  const language = useLanguage()
  const words = useText(figureText)
  if (range.length === 0 || value === null) return '–'
  const [low, high] = [Math.min(...range), Math.max(...range)]
  const at = (one: number) => round(end + ((one - low) / (high - low || 1)) * (width - 2 * end))
  return (
    <>
      <svg className="map-range" viewBox={`0 0 ${width} 14`} aria-hidden="true" focusable="false">
        <path className="map-range__all" d={range.map((one) => `M${at(one)} 3v8`).join('')} />
        <circle className="map-range__own" cx={at(value)} cy="7" r="5" />
      </svg>
      <span className="map-figure-beside">
        {`${rank ? words.rankOf(rank.rank, rank.outOf) : words.tooFew}; ${words.range(inUnit(low, unit, language), inUnit(high, unit, language))}`}
      </span>
    </>
  )
}

const round = (value: number) => Math.round(value * 10) / 10
