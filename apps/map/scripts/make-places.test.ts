import { expect, test } from 'vitest'
import { makePlaces } from './make-places.ts'

const { nations, places } = makePlaces()

test('has places of all four nations in at most 160 kB', () => {
  const counts = nations.map((_, index) => places.filter(([, nation]) => nation === index).length)
  expect(counts.every((count) => count > 100)).toBe(true)
  expect(places.length).toBeGreaterThan(4_000)
  expect(JSON.stringify({ nations, places }).length).toBeLessThan(160_000)
})

test.for([
  ['Sunderland', 'England'],
  ['Inverness', 'Scotland'],
  ['Aberystwyth', 'Wales'],
  ['Enniskillen', 'Northern Ireland'],
])('finds %s in %s', ([wanted, nation]) => {
  const found = places.filter(([name]) => name === wanted)
  expect(found.map((place) => nations[place[1]])).toContain(nation)
})

test('has no place outside the United Kingdom', () => {
  for (const [, , longitude, latitude] of places) {
    expect(longitude > -8.7 && longitude < 1.8 && latitude > 49.8 && latitude < 60.9).toBe(true)
  }
})
