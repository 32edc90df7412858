import { LAYER, SOURCE, dataLayers, dataSources } from './data-layers.ts'
import type { Camera, MapSurface, SurfaceSettings } from './map-surface.ts'

interface ClickEvent {
  point: { x: number; y: number }
}
interface DrawnFeature {
  properties: Record<string, unknown> | null
  geometry: { type: string; coordinates?: unknown }
}

/** What both engines have in common and we use: each engine's own `Map` fits it as it is. */
export interface EngineMap {
  on(event: 'click' | 'mousemove', listener: (event: ClickEvent) => void): unknown
  on(event: 'move', listener: () => void): unknown
  addSource(id: string, source: unknown): unknown
  addLayer(layer: unknown): unknown
  getSource(id: string): unknown
  queryRenderedFeatures(point: [number, number], options: { layers: string[] }): DrawnFeature[]
  easeTo(options: { center?: [number, number]; zoom?: number; animate: boolean }): unknown
  panBy(offset: [number, number], options: { animate: boolean }): unknown
  getCenter(): { lng: number; lat: number }
  getZoom(): number
  getCanvas(): HTMLCanvasElement
  resize(): unknown
  remove(): void
}

const nothing = { type: 'FeatureCollection', features: [] }
const layers = [LAYER.clusters, LAYER.places]

/** Draws our data over a basemap that somebody else made. */
export function addData(map: EngineMap, { places, palette }: SurfaceSettings): void {
  for (const [id, source] of Object.entries(dataSources(places))) map.addSource(id, source)
  for (const layer of dataLayers(palette)) map.addLayer(layer)
}

/** Turns a loaded engine with our data into a `MapSurface`. */
export function driveMap(map: EngineMap, settings: SurfaceSettings): MapSurface {
  const { calm, onPick, onMove } = settings
  const glide = (camera: { center?: [number, number]; zoom?: number }) =>
    map.easeTo({ ...camera, animate: !calm })
  const drawnAt = ({ x, y }: ClickEvent['point']) => map.queryRenderedFeatures([x, y], { layers })
  const camera = (): Camera => {
    const { lng, lat } = map.getCenter()
    return { lon: lng, lat, zoom: map.getZoom() }
  }

  map.on('click', ({ point }) => {
    const [feature] = drawnAt(point)
    const id = feature?.properties?.['id']
    if (typeof id === 'string') return onPick(id)
    const at = feature?.geometry.coordinates
    if (isPosition(at)) glide({ center: at, zoom: map.getZoom() + 2 })
  })
  map.on('mousemove', ({ point }) => {
    map.getCanvas().style.cursor = drawnAt(point).length ? 'pointer' : ''
  })
  map.on('move', onMove)

  return {
    camera,
    moveTo: ({ lon, lat, zoom }) =>
      void glide({
        ...(lon !== undefined && lat !== undefined && { center: [lon, lat] }),
        ...(zoom !== undefined && { zoom }),
      }),
    zoomBy: (steps) => void glide({ zoom: map.getZoom() + steps }),
    panBy: (right, down) => void map.panBy([right, down], { animate: !calm }),
    mark: (place) =>
      (map.getSource(SOURCE.marked) as { setData(data: unknown): void }).setData(
        place
          ? {
              type: 'Feature',
              properties: {},
              geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
            }
          : nothing,
      ),
    resize: () => void map.resize(),
    remove: () => map.remove(),
  }
}

function isPosition(value: unknown): value is [number, number] {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number'
}
