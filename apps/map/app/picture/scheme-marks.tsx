import { useText } from '@academy/ui/language-context'
import { paths } from '../paths.ts'
import type { AddressState } from '../address/map-link.ts'
import { useLink } from '../address/use-link.ts'
import { project, viewBox } from '../geo/project.ts'
import { homeText } from '../text/home-text.ts'
import { clusterPoints, type Mark } from './cluster-points.ts'
import { NationLand } from './nation-land.tsx'

export interface SchemePoint {
  slug: string
  name: string
  place: string | null
  lon: number
  lat: number
  locationPrecision: string
}

/** Marks nearer than this, in units of the drawing, would hide each other and become one with a number. */
const APART = 15

/** The United Kingdom with its schemes. Each mark is a link: one scheme to its page, several to the list of exactly them. */
export function SchemeMarks({ points, state }: { points: readonly SchemePoint[]; state: AddressState }) {
  const words = useText(homeText)
  const marks = clusterPoints(points, project, APART).sort((a, b) => a.y - b.y || a.x - b.x)
  return (
    <svg
      viewBox={`0 0 ${viewBox.width} ${viewBox.height}`}
      className="map-picture"
      role="group"
      aria-label={words.mapAlt(points.length)}
    >
      <NationLand highlight={typeof state.nation === 'string' ? state.nation : undefined} />
      {marks.map((mark) => (
        <SchemeMark key={mark.bbox.join()} mark={mark} state={state} />
      ))}
    </svg>
  )
}

function SchemeMark({ mark, state }: { mark: Mark<SchemePoint>; state: AddressState }) {
  const link = useLink()
  const words = useText(homeText)
  const [first] = mark.points
  if (!first) return null
  const count = mark.points.length
  const single = count === 1
  const label = single
    ? [first.name, first.place].filter(Boolean).join(', ')
    : words.markMany(count, commonPlace(mark.points))
  const href = single
    ? link(paths.scheme(first.slug))
    : link(paths.schemes, { ...state, layer: null, reach: null, bbox: mark.bbox })
  return (
    <a href={href} aria-label={label} className="map-mark">
      <title>{label}</title>
      <g transform={`translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})`}>
        {single ? (
          <SingleMark isSite={first.locationPrecision === 'town'} />
        ) : (
          <>
            <circle r={radius(count)} className="map-mark__many" />
            <text className="map-mark__count" textAnchor="middle" dy="0.35em">
              {count}
            </text>
          </>
        )}
      </g>
    </a>
  )
}

/** Filled: the town is known. Open: the mark only stands for the council area served. */
export function SingleMark({ isSite }: { isSite: boolean }) {
  return (
    <>
      <circle r={7.5} className="map-mark__reach" />
      <circle r={isSite ? 4 : 3.5} className={isSite ? 'map-mark__site' : 'map-mark__area'} />
    </>
  )
}

/** Area in step with the number, so that twice the schemes look like twice as much. */
function radius(count: number): number {
  return Math.min(15, 5.6 + 1.5 * Math.sqrt(count))
}

function commonPlace(points: readonly SchemePoint[]): string {
  const counts = new Map<string, number>()
  for (const { place } of points) if (place) counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}
