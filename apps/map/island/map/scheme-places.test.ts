import { describe, expect, it } from 'vitest'
import {
  nearestPlace,
  nextPlace,
  placeFeatures,
  schemePlaces,
  type SchemeProperties,
} from './scheme-places.ts'

const scheme = (
  slug: string,
  precision: SchemeProperties['location_precision'] = 'town',
): SchemeProperties => ({
  slug,
  name: slug,
  lead: null,
  place: null,
  location_precision: precision,
  awarded_pounds: null,
  awarded_precision: null,
  source_url: 'https://example.org',
  page: `https://atlas.example/schemes/${slug}`,
})
const feature = (
  slug: string,
  lon: number,
  lat: number,
  precision?: SchemeProperties['location_precision'],
) => ({
  type: 'Feature' as const,
  geometry: { type: 'Point' as const, coordinates: [lon, lat] },
  properties: scheme(slug, precision),
})

describe('schemePlaces', () => {
  it('keeps every scheme that shares a point', () => {
    const places = schemePlaces([feature('a', -1.6, 54.9), feature('b', -1.6, 54.9), feature('c', -2, 53)])
    expect(places.map((place) => place.schemes.map((one) => one.slug))).toEqual([['a', 'b'], ['c']])
    expect(placeFeatures(places).features.map((one) => one.properties.schemes)).toEqual([2, 1])
  })

  it('never draws a point that stands for a region or a nation', () => {
    expect(schemePlaces([feature('a', -1, 54, 'region'), feature('b', -1, 52, 'nation')])).toEqual([])
  })

  it('tells a site from the main town of a council area', () => {
    expect(schemePlaces([feature('a', -1, 54, 'local_authority')])[0]?.kind).toBe('area')
  })

  it('leaves out a scheme without a point', () => {
    expect(schemePlaces([{ type: 'Feature', geometry: null, properties: scheme('a') }])).toEqual([])
  })
})

describe('nextPlace', () => {
  const places = schemePlaces([
    feature('leeds', -1.55, 53.8),
    feature('york', -1.08, 53.96),
    feature('newcastle', -1.62, 54.98),
    feature('manchester', -2.24, 53.48),
  ])
  const [leeds] = places

  it.each([
    ['up', 'newcastle'],
    ['right', 'york'],
    ['left', 'manchester'],
  ] as const)('goes %s to %s', (direction, slug) => {
    expect(leeds && nextPlace(places, leeds, direction)?.schemes[0]?.slug).toBe(slug)
  })

  it('stays where it is at the edge', () => {
    const newcastle = nearestPlace(places, { lon: -1.6, lat: 55 })
    expect(newcastle?.schemes[0]?.slug).toBe('newcastle')
    expect(newcastle && nextPlace(places, newcastle, 'up')).toBeNull()
  })
})
