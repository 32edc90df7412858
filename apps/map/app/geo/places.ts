import type { Nation } from '@academy/domain/facts/vocabulary'

/** One place of `geo/places.json`: name, index in `nations`, longitude and latitude to three decimals. */
export type PlaceTuple = readonly [name: string, nation: number, longitude: number, latitude: number]

/** What `scripts/make-geo.ts` writes for the search of places; sorted by name. Credit `attributions.places` wherever it is used. */
export interface PlacesFile {
  readonly nations: readonly Nation[]
  readonly places: readonly PlaceTuple[]
}
