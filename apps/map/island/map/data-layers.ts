import type { FeatureCollection } from 'geojson'
import type { Palette, SurfaceSettings } from './map-surface.ts'

/** Layers in the style language that both engines read. Plain expressions only: nothing that one of them lacks. */
export const SOURCE = { land: 'land', places: 'places', marked: 'marked' } as const
export const LAYER = { clusters: 'clusters', counts: 'counts', places: 'places' } as const

const clusterSettings = {
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

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** The sources that the data layers draw from. */
export const dataSources = (places: SurfaceSettings['places']) => ({
  [SOURCE.places]: { type: 'geojson' as const, data: places, ...clusterSettings },
  [SOURCE.marked]: { type: 'geojson' as const, data: nothing },
})

/** Our own map: sea, land, nation borders and the data. No tiles, no letters, no other host. */
export const openStyle = ({ palette, outlinesUrl, places }: SurfaceSettings) => ({
  version: 8,
  sources: { [SOURCE.land]: { type: 'geojson', data: outlinesUrl }, ...dataSources(places) },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    { id: 'land', type: 'fill', source: SOURCE.land, paint: { 'fill-color': palette.land } },
    {
      id: 'border',
      type: 'line',
      source: SOURCE.land,
      paint: { 'line-color': palette.border, 'line-width': 1 },
    },
    ...dataLayers(palette),
  ],
})
