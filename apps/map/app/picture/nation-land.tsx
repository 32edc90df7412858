import { outlines } from '../geo/outlines.ts'

/** The land of the United Kingdom and its neighbours: the ground of every picture. `highlight` shades one nation. */
export function NationLand({ highlight }: { highlight?: string | undefined }) {
  return (
    <g aria-hidden="true">
      {outlines.neighbours.map(({ name, path }) => (
        <path key={name} d={path} className="map-neighbour" />
      ))}
      {outlines.nations.map(({ nation, path }) => (
        <path key={nation} d={path} className={nation === highlight ? 'map-land map-land--on' : 'map-land'} />
      ))}
    </g>
  )
}
