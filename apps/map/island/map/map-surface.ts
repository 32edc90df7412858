import type { FeatureCollection, Point } from 'geojson'
import type { Place, PlaceProperties } from './scheme-places.ts'

/** What the reader looks at; the same numbers in either engine, so that one can take over from the other. */
export interface Camera {
  lon: number
  lat: number
  zoom: number
}

export interface Palette {
  sea: string
  land: string
  border: string
  point: string
  onPoint: string
  ring: string
}

export interface SurfaceSettings {
  container: HTMLElement
  /** Where the nation outlines are served from: our own origin. */
  outlinesUrl: string
  places: FeatureCollection<Point, PlaceProperties>
  camera: Camera
  palette: Palette
  /** The reader asked for less motion: jump instead of gliding. */
  calm: boolean
  /** A public `pk.` token; only the Mapbox engine reads it. */
  token: string
  onPick(placeId: string): void
  onMove(): void
  /** The engine can no longer draw; the caller mounts another one. Called at most once, and only after opening. */
  onFailure(why: string): void
}

/** The one door to a map engine. Nothing else in the app knows which engine is behind it. */
export interface MapSurface {
  camera(): Camera
  moveTo(camera: Partial<Camera>): void
  zoomBy(steps: number): void
  panBy(right: number, down: number): void
  /** Draws a ring round the place; `null` removes it. */
  mark(place: Place | null): void
  resize(): void
  remove(): void
}

/** Resolves when the first frame with the data is drawn; rejects when the engine cannot draw at all. */
export type OpenSurface = (settings: SurfaceSettings) => Promise<MapSurface>
