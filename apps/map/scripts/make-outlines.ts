import { nations } from '@academy/domain/facts/vocabulary'
import type { FeatureCollection, MultiPolygon } from 'geojson'
import type { Outlines } from '../app/geo/outlines.ts'
import { type Detail, type Land, nationLand, neighbourLand } from './nation-land.ts'
import { svgPath } from './svg-path.ts'

/** About half a unit of the drawing: a bend of less cannot be seen. */
const drawn: Detail = { bendKm2: 1.5, islandKm2: 8 }
const explored: Detail = { bendKm2: 0.15, islandKm2: 1 }
/** 100 m: finer than the coast of the source is true. */
const DECIMALS = 3

/** The picture: nations and neighbours as SVG paths. */
export function makeOutlines(): Outlines {
  const land = nationLand(drawn)
  return {
    nations: nations.map((nation) => ({ nation, path: svgPath(land[nation]) })),
    neighbours: Object.entries(neighbourLand(drawn)).map(([name, shore]) => ({ name, path: svgPath(shore) })),
  }
}

/** The nations for the interactive map, below zoom 8. */
export function makeNationsGeojson(): FeatureCollection<MultiPolygon, { nation: string }> {
  const land = nationLand(explored)
  return {
    type: 'FeatureCollection',
    features: nations.map((nation) => ({
      type: 'Feature',
      properties: { nation },
      geometry: { type: 'MultiPolygon', coordinates: rounded(land[nation]) },
    })),
  }
}

function rounded(land: Land): number[][][][] {
  return land.map((rings) =>
    rings.map((ring) =>
      ring.map(([lon, lat]) => [Number(lon.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))]),
    ),
  )
}
