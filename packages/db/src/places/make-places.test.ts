import { currentVintages, isHealthAreaKind, nations } from '@academy/domain/facts/vocabulary'
import { expect, test } from 'vitest'
import { findGeodataFolder } from '../seed/geodata-folder.ts'
import { loadSeed } from '../seed/load-seed.ts'
import { makePlaces } from './make-places.ts'

const { place: places, area: areas } = loadSeed()
const today = areas.filter(({ kind, vintage }) => vintage === currentVintages[kind])
const folder = findGeodataFolder()

test('holds the towns of four nations and every outward code', () => {
  const count = (kind: string) => places.filter((place) => place.kind === kind).length
  expect([count('town'), count('outward-code')]).toEqual([4_643, 2_834])
  for (const nation of nations)
    expect(places.some((place) => place.nation === nation && place.kind === 'town')).toBe(true)
})

test('an outward code is no more exact than two decimals', () => {
  const finer = places.filter(
    ({ kind, lon, lat }) =>
      kind === 'outward-code' && [lon, lat].some((value) => Number(value.toFixed(2)) !== value),
  )
  expect(finer).toEqual([])
})

test('every place lies in one council, one health area and one nation, which is its own', () => {
  const byCode = new Map(today.map((area) => [area.code, area]))
  for (const place of places) {
    const held = place.areaCodes.map((code) => byCode.get(code))
    const kinds = held.map((area) => area?.kind)
    expect({ slug: place.slug, councils: kinds.filter((kind) => kind === 'council').length }).toEqual({ slug: place.slug, councils: 1 }) // prettier-ignore
    expect(kinds.filter((kind) => kind && isHealthAreaKind(kind))).toHaveLength(1) // prettier-ignore
    expect(new Set(held.map((area) => area?.nation))).toEqual(new Set([place.nation]))
  }
})

test.each([
  ['inverness', ['S92000003', 'S08000022', 'S12000017']],
  ['ls1', ['E92000001', 'E12000003', 'E54000054', 'E08000035']],
  ['bt48', ['N92000002', 'WHSCT', 'N09000005']],
  ['sw1a', ['E92000001', 'E12000007', 'E54000071', 'E09000033']],
])('%s lies in %j', (slug, codes) => {
  expect(places.find((place) => place.slug === slug)?.areaCodes).toEqual(codes)
})

test('Welsh towns have their Welsh names, and towns of one name each its own', () => {
  const welsh = (slug: string) => places.find((place) => place.slug === slug)?.nameCy
  expect([welsh('cardiff'), welsh('newport-newport'), welsh('newport-pembrokeshire')]).toEqual([
    'Caerdydd',
    'Casnewydd',
    'Trefdraeth',
  ])
})

test.skipIf(!folder)('is what the official boundaries and the sources give', () => {
  const made = makePlaces(folder ?? '', today)
  const read = places.map(({ slug, kind, name, nameCy, nation, lon, lat, areaCodes }) => ({
    slug,
    kind,
    name,
    nameCy: nameCy ?? '',
    nation,
    lon,
    lat,
    areaCodes: [...areaCodes],
  }))
  expect(made).toHaveLength(read.length)
  expect(new Map(made.map((place) => [place.slug, place]))).toEqual(
    new Map(read.map((place) => [place.slug, place])),
  )
})
