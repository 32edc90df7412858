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
  { kind: 'found'; place: Place; others: readonly Place[] } | { kind: 'postcode' } | { kind: 'unknown' }

const POSTCODE = /^[a-z]{1,2}\d[a-z\d]?\s*(\d[a-z]{2})?$/i

// The compiler sees lists in the file where there are tuples.
const file = placesJson as unknown as PlacesFile
const places: readonly (Place & { key: string })[] = file.places.flatMap(([name, nation, lon, lat]) => {
  const where = file.nations[nation]
  return where ? [{ name, nation: where, lon, lat, key: keyOf(name) }] : []
})

/**
 * The town that somebody typed: as it is written, then as it begins, then with a typing error, and in Welsh as well.
 * Other towns of the same name come along, since Newport is in Wales, on Wight and in Shropshire.
 */
export function findPlace(typed: string): PlaceAnswer {
  const text = typed.trim()
  if (POSTCODE.test(text)) return { kind: 'postcode' }
  const written = keyOf(text)
  const key = welshPlaceNames[written] ?? written
  if (key.length < 2) return { kind: 'unknown' }
  const found = firstOf(
    () => places.filter((place) => place.key === key),
    () => places.filter((place) => place.key.startsWith(key)).sort((a, b) => a.key.length - b.key.length),
    () => misspelt(key),
  )
  const [place, ...others] = found.slice(0, 8).map(({ key: _key, ...rest }) => rest)
  return place ? { kind: 'found', place, others } : { kind: 'unknown' }
}

function firstOf<T>(...tries: (() => T[])[]): T[] {
  for (const attempt of tries) {
    const found = attempt()
    if (found.length > 0) return found
  }
  return []
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

/** The place that an address asks to be near to, when it is known. */
export function placeOf(typed: string | undefined): Place | undefined {
  const answer = typed?.trim() ? findPlace(typed) : undefined
  return answer?.kind === 'found' ? answer.place : undefined
}
