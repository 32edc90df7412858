import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Point {
  lon: number
  lat: number
}

/** A ring of a shape, each corner as longitude and latitude. */
type Ring = readonly (readonly [number, number])[]

interface Feature {
  properties: { code: string }
  geometry:
    | { type: 'Polygon'; coordinates: readonly Ring[] }
    | { type: 'MultiPolygon'; coordinates: readonly (readonly Ring[])[] }
}

interface Shape {
  code: string
  rings: readonly Ring[]
  west: number
  south: number
  east: number
  north: number
}

/** The layers of today in which a point lies once: a council and a health area. */
const councilLayer = 'uk-lad-2024'
const healthLayers = [
  'england-icb-2026',
  'scotland-health-boards-2019',
  'wales-local-health-boards-2022',
  'ni-hsc-trusts-2018',
]

/** How far outside every generalised shape a point may lie and still belong to the nearest, in degrees of latitude (5 km). */
const COAST_MAX = 0.045

/**
 * Tells in which council and health area of today a point lies, by the boundaries of a folder of official geography. A point
 * off a generalised coast belongs to the nearest shape within 5 km; `undefined` where there is none.
 */
export function areasAt(folder: string): (point: Point) => { council?: string; health?: string } {
  const councils = readLayer(folder, councilLayer)
  const health = healthLayers.flatMap((layer) => readLayer(folder, layer))
  return (point) => {
    const [council, healthArea] = [councils, health].map((shapes) => shapeAt(shapes, point)?.code)
    return { ...(council && { council }), ...(healthArea && { health: healthArea }) }
  }
}

function readLayer(folder: string, layer: string): Shape[] {
  const file = join(folder, 'boundaries', `${layer}.geojson`)
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: readonly Feature[] }
  return features.map(({ properties: { code }, geometry }) => {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
    const corners = rings.flat()
    const [west, east] = boundsOf(corners.map(([lon]) => lon))
    const [south, north] = boundsOf(corners.map(([, lat]) => lat))
    return { code, rings, west, south, east, north }
  })
}

/** The least and the greatest: a shape has more corners than a function takes arguments. */
function boundsOf(values: readonly number[]): [number, number] {
  return values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  )
}

function shapeAt(shapes: readonly Shape[], point: Point): Shape | undefined {
  const near = shapes.filter(
    ({ west, south, east, north }) =>
      point.lon >= west - 2 * COAST_MAX &&
      point.lon <= east + 2 * COAST_MAX &&
      point.lat >= south - COAST_MAX &&
      point.lat <= north + COAST_MAX,
  )
  const inside = near.find((shape) => isInside(shape, point))
  if (inside) return inside
  const nearest = near
    .map((shape) => ({ shape, away: distanceTo(shape, point) }))
    .toSorted((a, b) => a.away - b.away)[0]
  return nearest && nearest.away <= COAST_MAX ? nearest.shape : undefined
}

/** By the even-odd rule over all rings, so that a hole is outside. */
function isInside({ rings }: Shape, { lon, lat }: Point): boolean {
  let isIn = false
  for (const ring of rings) {
    let before = ring.at(-1)
    for (const corner of ring) {
      if (before && corner[1] > lat !== before[1] > lat) {
        const crossing = ((before[0] - corner[0]) * (lat - corner[1])) / (before[1] - corner[1]) + corner[0]
        if (lon < crossing) isIn = !isIn
      }
      before = corner
    }
  }
  return isIn
}

/** To the nearest side, in degrees of latitude on a map that is flat there. */
function distanceTo({ rings }: Shape, { lon, lat }: Point): number {
  const narrowing = Math.cos((lat * Math.PI) / 180)
  let nearest = Infinity
  for (const ring of rings) {
    let before = ring.at(-1)
    for (const corner of ring) {
      if (before) {
        const [x, y] = [(corner[0] - before[0]) * narrowing, corner[1] - before[1]]
        const [px, py] = [(lon - before[0]) * narrowing, lat - before[1]]
        const along = Math.min(1, Math.max(0, (px * x + py * y) / (x * x + y * y || 1)))
        nearest = Math.min(nearest, Math.hypot(px - along * x, py - along * y))
      }
      before = corner
    }
  }
  return nearest
}
