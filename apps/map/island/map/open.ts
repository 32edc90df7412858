import { Map as MapLibreMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
// MapLibre 6 no longer carries its worker inside: without this address a map constructs and draws nothing.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { countImage, countImageOptions } from './count-image.ts'
import { openStyle } from './data-layers.ts'
import { driveMap } from './drive-map.ts'
import type { MapSurface, SurfaceSettings } from './map-surface.ts'

/** The open engine: our own style and data, no other host. */
export function openSurface(settings: SurfaceSettings): Promise<MapSurface> {
  const { container, palette, camera } = settings
  setWorkerUrl(workerUrl)
  const map = new MapLibreMap({
    container,
    style: openStyle(settings) as StyleSpecification,
    center: [camera.lon, camera.lat],
    zoom: camera.zoom,
    minZoom: 3.5,
    maxZoom: 14,
    maxBounds: [-22, 46, 14, 64],
    // The keyboard walks from scheme to scheme instead: see map-keys.ts.
    keyboard: false,
    dragRotate: false,
    pitchWithRotate: false,
    attributionControl: false,
    fadeDuration: 0,
  })
  map.touchZoomRotate.disableRotation()
  map.setMissingStyleImageResolver((id) => {
    const image = countImage(id, palette.onPoint)
    if (image) map.addImage(id, image, countImageOptions)
  })
  return new Promise((resolve, reject) => {
    map.on('error', ({ error }) => reject(error))
    map.once('load', () => resolve(driveMap(map, settings)))
  })
}
