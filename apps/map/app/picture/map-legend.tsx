import { useText } from '@academy/ui/language-context'
import type { ReactNode } from 'react'
import { paths } from '../paths.ts'
import type { HomePage } from '../api-types.ts'
import { useLink } from '../address/use-link.ts'
import { homeText } from '../text/home-text.ts'
import { SingleMark } from './scheme-marks.tsx'
import { tileSteps } from './tile-steps.ts'

/** What each mark means, the four kinds of blank among them. */
export function MapLegend({ view }: { view: HomePage }) {
  const link = useLink()
  const words = useText(homeText)
  return (
    <div className="map-legend">
      <ul className="ac-legend" aria-label={words.legend}>
        {view.address.layer === 'areas' ? (
          <TileSteps />
        ) : (
          <>
            <LegendItem text={words.legendSite} mark={<SingleMark isSite />} />
            <LegendItem text={words.legendArea} mark={<SingleMark isSite={false} />} />
            <LegendItem
              text={words.legendMany}
              mark={
                <>
                  <circle r={9} className="map-mark__many" />
                  <text className="map-mark__count" textAnchor="middle" dy="0.35em">
                    4
                  </text>
                </>
              }
            />
          </>
        )}
      </ul>
      {view.wide.length > 0 && (
        <p className="map-legend__wide">
          <a href={link(paths.schemes, { ...view.address, layer: null, reach: 'wide' })}>
            {words.legendWide(view.wide.length)}
          </a>
        </p>
      )}
    </div>
  )
}

function LegendItem({ text, mark }: { text: string; mark: ReactNode }) {
  return (
    <li>
      <svg viewBox="-12 -12 24 24" aria-hidden="true">
        {mark}
      </svg>
      {text}
    </li>
  )
}

function TileSteps() {
  const words = useText(homeText)
  return (
    <>
      <li className="map-legend__title">{words.legendTiles}</li>
      {tileSteps.map(({ from, to }, step) => (
        <li key={from}>
          <svg viewBox="0 0 24 24" aria-hidden="true" className={`map-tile__group--${step}`}>
            <rect x={2} y={2} width={20} height={20} rx={2} />
          </svg>
          {to === Infinity ? `${from}+` : from === to ? from : `${from}–${to}`}
        </li>
      ))}
    </>
  )
}
