import type { Feature, Point } from 'geojson'
// The same outlines as the picture; the build gives them an address of our own.
import outlinesUrl from '../../geo/nations.geojson?url'
import { element } from './element.ts'
import type { IslandStrings } from './island-strings.ts'
import { mapControls } from './map-controls.ts'
import type { Camera, MapSurface, OpenSurface, Palette, SurfaceSettings } from './map-surface.ts'
import { placeFeatures, schemePlaces, type SchemeProperties } from './scheme-places.ts'

export interface MountSettings {
  frame: HTMLElement
  schemesUrl: string
  token: string
  strings: IslandStrings
}

const UNITED_KINGDOM: Camera = { lon: -3.9, lat: 55.35, zoom: 4.55 }

/** Fetches the schemes of the page's own filters and draws them. Rejects when not even the open engine can draw. */
export async function mountMap({ frame, schemesUrl, token, strings }: MountSettings): Promise<void> {
  const canvas = element('div', { class: 'explore__canvas' })
  frame.replaceChildren(canvas)
  const wantsMapbox = token.startsWith('pk.')
  // The engine comes while the schemes do; whoever waits for it hears of a failure.
  void (wantsMapbox ? mapboxEngine() : openEngine()).catch(() => {})
  const places = schemePlaces(await fetchSchemes(schemesUrl))
  const controls = mapControls({ frame, places, strings, home: UNITED_KINGDOM })
  let surface: MapSurface | null = null

  const settings: SurfaceSettings = {
    container: canvas,
    outlinesUrl,
    places: placeFeatures(places),
    camera: UNITED_KINGDOM,
    palette: readPalette(frame),
    calm: matchMedia('(prefers-reduced-motion: reduce)').matches,
    token,
    onPick: controls.pick,
    onMove: controls.moved,
    onFailure: (why) => void takeOver(why),
  }
  const open = async (load: () => Promise<{ openSurface: OpenSurface }>, camera: Camera) => {
    const { openSurface } = await load()
    surface = await openSurface({ ...settings, camera })
    controls.drive(surface)
    frame.dataset['engine'] = load === openEngine ? 'open' : 'mapbox'
  }
  // The other engine fell over: the open one takes the same view, and the reader goes on.
  const takeOver = async (why: string) => {
    console.info(`map: the open engine takes over (${why})`)
    const camera = surface?.camera() ?? UNITED_KINGDOM
    surface?.remove()
    canvas.replaceChildren()
    await open(openEngine, camera)
  }

  if (!wantsMapbox) return open(openEngine, UNITED_KINGDOM)
  await open(mapboxEngine, UNITED_KINGDOM).catch((error: unknown) => takeOver(String(error)))
}

const openEngine = () => import('./open.ts')
const mapboxEngine = () => import('./mapbox.ts')

async function fetchSchemes(url: string): Promise<Feature<Point | null, SchemeProperties>[]> {
  const answer = await fetch(url, { headers: { accept: 'application/geo+json' } })
  if (!answer.ok) throw new Error(`schemes: ${answer.status}`)
  const collection = (await answer.json()) as { features: Feature<Point | null, SchemeProperties>[] }
  return collection.features
}

function readPalette(frame: HTMLElement): Palette {
  const style = getComputedStyle(frame)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  return {
    sea: colour('--map-sea'),
    land: colour('--map-land'),
    border: colour('--map-border'),
    point: colour('--map-point'),
    onPoint: colour('--map-on-point'),
    ring: colour('--map-ring'),
  }
}
