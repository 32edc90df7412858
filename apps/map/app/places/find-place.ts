import type { Nation } from '@academy/domain/facts/vocabulary'
import placesJson from '../../geo/places.json'
import type { PlacesFile } from '../geo/places.ts'
import { welshPlaceNames } from './welsh-place-names.ts'

export interface Place {
  name: string
  nation: Nation
  lon: number
  lat: number
}

export type PlaceAnswer =
  | { kind: 'postcode' }
  /** Towns of exactly that name, in English or Welsh; only where there is none, towns whose names begin so or are written alike. */
  | { kind: 'towns'; named: readonly Place[]; alike: readonly Place[] }

const POSTCODE = /^[a-z]{1,2}\d[a-z\d]?\s*(\d[a-z]{2})?$/i

// The compiler sees lists in the file where there are tuples.
const file = placesJson as unknown as PlacesFile
const places: readonly (Place & { key: string })[] = file.places.flatMap(([name, nation, lon, lat]) => {
  const where = file.nations[nation]
  return where ? [{ name, nation: where, lon, lat, key: keyOf(name) }] : []
})

const ALIKE_MAX = 6

/**
 * The towns that somebody may mean. A name that is no town's never stands for another town: what is written alike is only
 * suggested. Newport is in Wales, on Wight and in Shropshire, so that several may have one name.
 */
export function findPlace(typed: string): PlaceAnswer {
  const text = typed.trim()
  if (POSTCODE.test(text)) return { kind: 'postcode' }
  const written = keyOf(text)
  const key = welshPlaceNames[written] ?? written
  if (key.length < 2) return { kind: 'towns', named: [], alike: [] }
  const named = places.filter((place) => place.key === key)
  const begun = places
    .filter((place) => place.key.startsWith(key))
    .sort((a, b) => a.key.length - b.key.length)
  const alike = named.length > 0 ? [] : [...new Set([...misspelt(key), ...begun])].slice(0, ALIKE_MAX)
  return { kind: 'towns', named: named.map(asPlace), alike: alike.map(asPlace) }
}

const asPlace = ({ key: _key, ...place }: Place & { key: string }): Place => place

/** Another town by which to tell a town from others of its name: the nearest one, as a crow flies over a flat map. */
export function townBeside({ name, lon, lat }: Place): string | undefined {
  const narrowing = Math.cos((lat * Math.PI) / 180)
  const away = (other: Place) => Math.hypot((other.lon - lon) * narrowing, other.lat - lat)
  const others = places.filter((other) => other.name !== name)
  return others.reduce<Place | undefined>(
    (nearest, other) => (nearest && away(nearest) <= away(other) ? nearest : other),
    undefined,
  )?.name
}

function misspelt(key: string) {
  const errorsMax = key.length < 6 ? 1 : 2
  return places
    .map((place) => ({ place, errors: errorsBetween(key, place.key, errorsMax) }))
    .filter(({ errors }) => errors <= errorsMax)
    .sort((a, b) => a.errors - b.errors || a.place.key.length - b.place.key.length)
    .map(({ place }) => place)
}

function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** Letters to add, drop, change or swap; gives up past `most`. */
function errorsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next[j] = cost
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return row[b.length] ?? most + 1
}

/** The one town that an address asks to be near to: the only one of its name, or the one that `at` (`lon,lat`) picks of several. */
export function placeOf(typed: string | undefined, at?: string): Place | undefined {
  const answer = typed?.trim() ? findPlace(typed) : undefined
  if (answer?.kind !== 'towns') return undefined
  const [only, ...others] = answer.named
  return others.length === 0 ? only : answer.named.find((place) => pointOf(place) === at)
}

/** A town's point as an address has it. */
export const pointOf = ({ lon, lat }: Place): string => `${lon},${lat}`
