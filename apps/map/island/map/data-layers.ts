import type { Palette } from './map-surface.ts'

/** Layers in the style language that both engines read. Plain expressions only: nothing that one of them lacks. */
export const SOURCE = { land: 'land', places: 'places', marked: 'marked' } as const
export const LAYER = { clusters: 'clusters', counts: 'counts', places: 'places' } as const

export const clusterSettings = {
  cluster: true,
  clusterRadius: 44,
  clusterMaxZoom: 12,
  clusterProperties: { schemes: ['+', ['get', 'schemes']] },
}

const several = ['>', ['get', 'schemes'], 1]
const many = ['any', ['has', 'point_count'], several]

export const dataLayers = (palette: Palette) => [
  {
    id: LAYER.clusters,
    type: 'circle',
    source: SOURCE.places,
    filter: many,
    paint: {
      'circle-color': palette.point,
      'circle-radius': ['interpolate', ['linear'], ['get', 'schemes'], 2, 12, 10, 17, 60, 26],
      'circle-stroke-color': palette.onPoint,
      'circle-stroke-width': 1.5,
    },
  },
  {
    id: LAYER.places,
    type: 'circle',
    source: SOURCE.places,
    filter: ['!', many],
    paint: {
      // An open ring is not a site: it stands for the council area served.
      'circle-color': ['match', ['get', 'kind'], 'area', palette.land, palette.point],
      'circle-radius': 6,
      'circle-stroke-color': ['match', ['get', 'kind'], 'area', palette.point, palette.onPoint],
      'circle-stroke-width': ['match', ['get', 'kind'], 'area', 2.5, 1.5],
    },
  },
  {
    id: LAYER.counts,
    type: 'symbol',
    source: SOURCE.places,
    filter: many,
    layout: {
      'icon-image': ['concat', 'count-', ['to-string', ['get', 'schemes']]],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  },
  {
    id: 'marked',
    type: 'circle',
    source: SOURCE.marked,
    paint: {
      'circle-color': 'rgba(0,0,0,0)',
      'circle-radius': 15,
      'circle-stroke-color': palette.ring,
      'circle-stroke-width': 4,
    },
  },
]

/** Our own base: sea, land, nation borders. No tiles, no letters, no other host. */
export const baseStyle = (palette: Palette, outlinesUrl: string) => ({
  version: 8 as const,
  sources: { [SOURCE.land]: { type: 'geojson' as const, data: outlinesUrl } },
  layers: [
    { id: 'sea', type: 'background' as const, paint: { 'background-color': palette.sea } },
    { id: 'land', type: 'fill' as const, source: SOURCE.land, paint: { 'fill-color': palette.land } },
    {
      id: 'border',
      type: 'line' as const,
      source: SOURCE.land,
      paint: { 'line-color': palette.border, 'line-width': 1 },
    },
  ],
})
