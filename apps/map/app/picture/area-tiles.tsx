import {
  healthAreaTileColumns,
  healthAreaTileRows,
  healthAreaTiles,
} from '@academy/domain/cartogram/health-area-tiles'
import { useLanguage, useText } from '@academy/ui/language-context'
import { paths } from '../paths.ts'
import { useLink } from '../address/use-link.ts'
import { homeText } from '../text/home-text.ts'
import { tileStep } from './tile-steps.ts'

export interface TileArea {
  code: string
  shortName: string
  nameCy: string | null
  schemes: number
}

const SIDE = 40
const GAP = 3

/** Every health area as a square of the same size, shaded by schemes; each is a link to its page. */
export function AreaTiles({ areas, chosen }: { areas: readonly TileArea[]; chosen?: string | undefined }) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(homeText)
  return (
    <svg
      viewBox={`0 0 ${healthAreaTileColumns * SIDE} ${healthAreaTileRows * SIDE}`}
      className="map-picture map-picture--tiles"
      role="group"
      aria-label={words.tilesAlt(areas.length)}
    >
      {healthAreaTiles.map(({ code, column, row, label }) => {
        const area = areas.find((one) => one.code === code)
        if (!area) return null
        const step = tileStep(area.schemes)
        const name = language === 'cy' ? (area.nameCy ?? area.shortName) : area.shortName
        const title = words.tileLabel(name, area.schemes)
        return (
          <a
            key={code}
            href={link(paths.area(code))}
            aria-label={`${label} ${area.schemes}, ${title}`}
            className="map-tile"
          >
            <title>{title}</title>
            <g
              transform={`translate(${column * SIDE} ${row * SIDE})`}
              className={`map-tile__group map-tile__group--${step}`}
            >
              <rect
                width={SIDE - GAP}
                height={SIDE - GAP}
                rx={2}
                className={code === chosen ? 'map-tile__on' : undefined}
              />
              {/* One text with a space in it, so that what is seen and what is read out begin alike. */}
              <text textAnchor="middle">
                <tspan x={(SIDE - GAP) / 2} y={15} className="map-tile__label">
                  {label}
                </tspan>{' '}
                <tspan x={(SIDE - GAP) / 2} y={30} className="map-tile__count">
                  {area.schemes}
                </tspan>
              </text>
            </g>
          </a>
        )
      })}
    </svg>
  )
}
