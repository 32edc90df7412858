import type { Feature, FeatureCollection, Point } from 'geojson'

/** One scheme as `/schemes.geojson` gives it. */
export interface SchemeProperties {
  slug: string
  name: string
  lead: string | null
  place: string | null
  location_precision: 'town' | 'local_authority' | 'region' | 'nation'
  awarded_pounds: number | null
  /** How exact that is; `null` without a sum. */
  awarded_precision: 'exact' | 'at-least' | 'about' | null
  source_url: string
  page: string
}

/** Every scheme at one point. Many town centres hold several, and a mark must not hide the others. */
export interface Place {
  id: string
  lon: number
  lat: number
  kind: 'site' | 'area'
  schemes: readonly SchemeProperties[]
}

/** What the engine draws of a place. */
export interface PlaceProperties {
  id: string
  /** How many schemes share the point. */
  schemes: number
  /** `site` when the town is known, `area` when the point only stands for the council area served. */
  kind: 'site' | 'area'
}

export type Direction = 'up' | 'down' | 'left' | 'right'

/** Groups schemes by their point. A point of a region or a nation is not a place and is left out. */
export function schemePlaces(features: readonly Feature<Point | null, SchemeProperties>[]): Place[] {
  const places = new Map<string, { lon: number; lat: number; schemes: SchemeProperties[] }>()
  for (const { geometry, properties } of features) {
    const [lon, lat] = geometry?.coordinates ?? []
    if (lon === undefined || lat === undefined) continue
    if (properties.location_precision === 'region' || properties.location_precision === 'nation') continue
    const id = `${lon},${lat}`
    const place = places.get(id) ?? { lon, lat, schemes: [] }
    place.schemes.push(properties)
    places.set(id, place)
  }
  return [...places].map(([id, place]) => ({
    id,
    ...place,
    kind: place.schemes.some((scheme) => scheme.location_precision === 'town') ? 'site' : 'area',
  }))
}

export function placeFeatures(places: readonly Place[]): FeatureCollection<Point, PlaceProperties> {
  return {
    type: 'FeatureCollection',
    features: places.map(({ id, lon, lat, kind, schemes }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { id, kind, schemes: schemes.length },
    })),
  }
}

/**
 * The nearest place that lies more in `direction` than to its sides, seen from `from`; `null` at the edge.
 * Going sideways costs double, so that the step feels straight.
 */
export function nextPlace(
  places: readonly Place[],
  from: { lon: number; lat: number },
  direction: Direction,
) {
  // On a Mercator map a degree of longitude is this much of a degree of latitude.
  const squeeze = Math.cos((from.lat * Math.PI) / 180)
  let best: Place | null = null
  let bestCost = Infinity
  for (const place of places) {
    const east = (place.lon - from.lon) * squeeze
    const north = place.lat - from.lat
    const forward = { up: north, down: -north, right: east, left: -east }[direction]
    const aside = Math.abs(direction === 'up' || direction === 'down' ? east : north)
    if (forward <= 1e-6 || aside > forward * 1.5) continue
    const cost = forward + aside * 2
    if (cost < bestCost) [best, bestCost] = [place, cost]
  }
  return best
}

/** The place nearest to a point: where the keyboard starts. */
export function nearestPlace(places: readonly Place[], from: { lon: number; lat: number }): Place | null {
  const squeeze = Math.cos((from.lat * Math.PI) / 180)
  const distance = (place: Place) => Math.hypot((place.lon - from.lon) * squeeze, place.lat - from.lat)
  return places.reduce<Place | null>(
    (best, place) => (!best || distance(place) < distance(best) ? place : best),
    null,
  )
}
