import { nations, type Nation } from '@academy/domain/facts/vocabulary'
import { feature as regionFeature } from '@rapideditor/country-coder'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import polygonClipping from 'polygon-clipping'
import { feature } from 'topojson-client'
import { readPackageData } from './read-package-data.ts'
import { type Ring, ringArea, simplifyRing } from './simplify-ring.ts'

/** Polygons of longitude and latitude; the first ring of each is its shore. */
export type Land = readonly (readonly Ring[])[]

type Topology = Parameters<typeof feature>[0]
type ClipGeometry = Parameters<typeof polygonClipping.intersection>[0]

const wikidataIds: Record<Nation, string> = {
  England: 'Q21',
  Scotland: 'Q22',
  Wales: 'Q25',
  'Northern Ireland': 'Q26',
}

/** Rockall lies 300 km west of the Hebrides and would halve the scale of the picture. */
const WEST_MIN = -9

/** Square degrees at 55° north to square kilometres. */
const KM2_PER_SQUARE_DEGREE = 7090

export interface Detail {
  /** Bends of the coast that enclose less than this are straightened, in km². */
  readonly bendKm2: number
  /** Islands smaller than this are left out, in km². */
  readonly islandKm2: number
}

/**
 * The land of the four nations: Natural Earth's United Kingdom, its coast simplified first and cut by country-coder's
 * borders afterwards, so that two nations share exactly the same border. Good below zoom 8; never for deciding in which
 * nation a border place lies.
 */
export function nationLand(detail: Detail): Record<Nation, Land> {
  const kingdom = simplified(countryLand('United Kingdom'), detail)
  const cut = nations.map((nation) => {
    const borders = regionFeature(wikidataIds[nation])?.geometry as MultiPolygon | undefined
    if (!borders) throw new Error(`country-coder has no borders of ${nation}`)
    const land = polygonClipping.intersection(
      kingdom as unknown as ClipGeometry,
      borders.coordinates as unknown as ClipGeometry,
    )
    return [nation, land]
  })
  return Object.fromEntries(cut) as Record<Nation, Land>
}

export function neighbourLand(detail: Detail): Record<'Ireland' | 'Isle of Man', Land> {
  return {
    Ireland: simplified(countryLand('Ireland'), detail),
    'Isle of Man': simplified(countryLand('Isle of Man'), detail),
  }
}

function simplified(land: Land, { bendKm2, islandKm2 }: Detail): Land {
  return land
    .filter(([shore]) => shore !== undefined && isKept(shore, islandKm2))
    .map((rings) => rings.map((ring) => simplifyRing(ring, bendKm2 / KM2_PER_SQUARE_DEGREE)))
}

function isKept(shore: Ring, islandKm2: number): boolean {
  const east = Math.max(...shore.map(([longitude]) => longitude))
  const north = Math.max(...shore.map(([, latitude]) => latitude))
  if (east < WEST_MIN && east > -11) return ringArea(shore) * KM2_PER_SQUARE_DEGREE > 1000
  const isScilly = north < 50.02 && east < -6.1
  return east >= -11 && (isScilly || ringArea(shore) * KM2_PER_SQUARE_DEGREE >= islandKm2)
}

function countryLand(name: string): Land {
  const atlas = readPackageData('world-atlas/countries-10m.json') as Topology & {
    objects: { countries: object }
  }
  const countries = feature(atlas, 'countries') as unknown as FeatureCollection<
    Polygon | MultiPolygon,
    { name: string }
  >
  const country = countries.features.find(({ properties }) => properties.name === name)
  if (!country) throw new Error(`world-atlas has no ${name}`)
  const { geometry } = country
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons as unknown as Land
}
