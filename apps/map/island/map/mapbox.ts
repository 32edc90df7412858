import mapboxgl from 'mapbox-gl'
import 'mapbox-gl/dist/mapbox-gl.css'
import { countImage, countImageOptions } from './count-image.ts'
import { addData, driveMap } from './drive-map.ts'
import type { MapSurface, SurfaceSettings } from './map-surface.ts'

const STYLE = 'mapbox://styles/mapbox/light-v11'
/** A basemap that has not come by then will not come soon enough for a reader who asked for a map. */
const PATIENCE_MS = 6_000

/**
 * The optional engine, fetched only on a page that carries a public token. `load` is no proof that it works:
 * a refused token blanks the canvas later, so an error that speaks of the token or of being refused counts as failure.
 */
export function openSurface(settings: SurfaceSettings): Promise<MapSurface> {
  const { container, palette, camera, token, onFailure } = settings
  const map = new mapboxgl.Map({
    accessToken: token,
    container,
    style: STYLE,
    center: [camera.lon, camera.lat],
    zoom: camera.zoom,
    minZoom: 3.5,
    maxZoom: 14,
    projection: 'mercator',
    keyboard: false,
    dragRotate: false,
    pitchWithRotate: false,
  })
  map.touchZoomRotate.disableRotation()
  map.on('styleimagemissing', ({ id }) => {
    const image = countImage(id, palette.onPoint)
    if (image && !map.hasImage(id)) map.addImage(id, image, countImageOptions)
  })
  return new Promise((resolve, reject) => {
    let open = false
    const fail = (why: string) => {
      clearTimeout(timer)
      if (open) return onFailure(why)
      map.remove()
      reject(new Error(why))
    }
    const timer = setTimeout(() => fail('timeout'), PATIENCE_MS)
    map.on('error', ({ error }) => {
      if (isRefusal(error)) fail(error.message)
    })
    map.once('load', () => {
      addData(map, settings)
      const surface = driveMap(map, settings)
      map.once('idle', () => {
        clearTimeout(timer)
        open = true
        resolve(surface)
      })
    })
  })
}

/** Whether an engine's error means that the basemap will never come. */
export function isRefusal(error: Error & { status?: number }): boolean {
  const status = error.status ?? 0
  return (
    status === 401 ||
    status === 403 ||
    /token|unauthori[sz]ed|forbidden|timeout|timed out|failed to fetch/i.test(error.message)
  )
}
