import { describe, expect, test } from 'vitest'
import { project, viewBox } from '../app/geo/project.ts'
import { makeNationsGeojson, makeOutlines } from './make-outlines.ts'
import { type Land, nationLand } from './nation-land.ts'
import { ringArea } from './simplify-ring.ts'

const outlines = makeOutlines()
const geojson = makeNationsGeojson()
const land = nationLand({ bendKm2: 1.5, islandKm2: 8 })

/** A place inside an island that must not be lost, in degrees. */
const islands = {
  Shetland: ['Scotland', -1.25, 60.3],
  Orkney: ['Scotland', -3.2, 59.05],
  Lewis: ['Scotland', -6.5, 58.2],
  Anglesey: ['Wales', -4.4, 53.27],
  Wight: ['England', -1.3, 50.68],
} as const

test('draws four nations and two neighbours in at most 40 kB', () => {
  expect(outlines.nations.map(({ nation }) => nation)).toEqual([
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
  ])
  expect(outlines.neighbours.map(({ name }) => name)).toEqual(['Ireland', 'Isle of Man'])
  expect(JSON.stringify(outlines).length).toBeLessThan(40_000)
  expect(JSON.stringify(geojson).length).toBeLessThan(130_000)
})

test('keeps every nation inside the picture, so Rockall is left out', () => {
  for (const rings of Object.values(land).flat()) {
    for (const [longitude, latitude] of rings.flat()) {
      const [x, y] = project(longitude, latitude)
      expect(x > 0 && x < viewBox.width && y > 0 && y < viewBox.height).toBe(true)
    }
  }
})

test.for(Object.entries(islands))('keeps %s', ([, [nation, longitude, latitude]]) => {
  expect(land[nation].some(([shore]) => shore && isInside(shore, longitude, latitude))).toBe(true)
})

test('keeps Scilly, which is smaller than islands that are left out', () => {
  const southWest = land.England.flat(2).filter(
    ([longitude, latitude]) => longitude < -6.1 && latitude < 50.1,
  )
  expect(southWest.length).toBeGreaterThan(3)
})

describe('areas of the nations', () => {
  // Official areas in km²; the picture may differ by its simplified coast.
  const official = { England: 130_279, Scotland: 77_900, Wales: 20_736, 'Northern Ireland': 14_135 } as const
  test.for(Object.entries(official))('%s is within 2% of its official area', ([nation, area]) => {
    expect(Math.abs(areaKm2(land[nation as keyof typeof official]) / area - 1)).toBeLessThan(0.02)
  })
})

/** Equal-area (sinusoidal) kilometres, so that the test does not lean on the drawing's own projection. */
function areaKm2(polygons: Land): number {
  const flat = (ring: Land[number][number]) =>
    ring.map(([longitude, latitude]) => {
      const kmPerDegree = 111.2
      return [longitude * kmPerDegree * Math.cos((latitude * Math.PI) / 180), latitude * kmPerDegree] as const
    })
  return polygons.reduce((sum, [shore, ...lakes]) => {
    const holes = lakes.reduce((area, lake) => area + ringArea(flat(lake)), 0)
    return sum + (shore ? ringArea(flat(shore)) - holes : 0)
  }, 0)
}

function isInside(ring: Land[number][number], x: number, y: number): boolean {
  let inside = false
  for (const [index, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
