import type { Frame } from '@academy/db/published/pages/read-frame'
import type { NamesAsked } from '@academy/db/published/lists/names-like'
import { isThatName } from '@academy/domain/names/name-answer'
import { typedName } from '@academy/domain/names/typed-name'

const TYPED_MAX = 80

export type Named = Frame['named'][number]

/** A town or an outward code: it has a point. */
export interface NearPlace {
  key: string
  name: string
  nameCy: string | null
  isOutwardCode: boolean
  lon: number
  lat: number
  /** That it lies in, the largest first. */
  areas: Named['areas']
}

/** What an address asks to be near to; empty where it does not. PostgreSQL refuses a text that holds NUL. */
export function typedPlace({ place }: Readonly<Record<string, string | undefined>>): string {
  return (place ?? '').replaceAll('\0', '').trim().slice(0, TYPED_MAX).trim()
}

/** How what somebody typed for a place is looked for. */
export function placeNames(typed: string): NamesAsked {
  return { typed, ...typedName(typed), kinds: ['area', 'place'], max: 8 }
}

export interface PlaceAsked {
  /** The one place that is meant. */
  near: NearPlace | null
  /** The one area that is meant, where no place has the name. */
  within: Named | null
  /** What else may be meant. */
  others: readonly Named[]
  /** Whether it is still open what is meant: no scheme answers that. */
  isOpen: boolean
}

/**
 * What is meant by what was typed for a place, of what has such a name: the only place of exactly that name, or the one that
 * `at` (`lon,lat`) picks of several; where there is none, the smallest area of today of that name. A name that is only
 * like others, or that is one of the past, leaves open which is meant, so that nobody is answered about another place.
 */
export function placeAsked(named: readonly Named[], at: string | undefined): PlaceAsked {
  const exact = named.filter(isThatName)
  const places = exact.flatMap(nearOf)
  const [only, ...more] = places
  const near = (more.length === 0 ? only : places.find(({ lon, lat }) => `${lon},${lat}` === at)) ?? null
  const within = places.length > 0 ? null : (exact.find(isOfToday) ?? null)
  const found = near?.key ?? within?.key
  const others = (found || exact.length > 0 ? exact : named).filter(({ key }) => key !== found)
  return { near, within, others, isOpen: !near && !within }
}

const isOfToday = ({ otherForm, endedOn }: Named) => otherForm !== 'former' && !endedOn

function nearOf({ kind, subKind, key, name, nameCy, lon, lat, areas }: Named): NearPlace[] {
  if (kind !== 'place' || lon === null || lat === null) return []
  return [{ key, name, nameCy, isOutwardCode: subKind === 'outward-code', lon, lat, areas }]
}
