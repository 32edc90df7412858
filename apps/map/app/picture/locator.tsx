import { project, viewBox } from '../geo/project.ts'
import { NationLand } from './nation-land.tsx'

/** A small United Kingdom with one place on it. */
export function Locator({
  lon,
  lat,
  label,
  isSite,
  nation,
}: {
  lon: number
  lat: number
  label: string
  isSite: boolean
  nation: string
}) {
  const [x, y] = project(lon, lat)
  return (
    <svg
      viewBox={`0 0 ${viewBox.width} ${viewBox.height}`}
      className="map-picture map-picture--locator"
      role="img"
      aria-label={label}
    >
      <NationLand highlight={nation} />
      <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
        <circle r={26} className="map-locator__halo" />
        <circle r={isSite ? 9 : 8} className={isSite ? 'map-locator__site' : 'map-locator__area'} />
      </g>
    </svg>
  )
}
