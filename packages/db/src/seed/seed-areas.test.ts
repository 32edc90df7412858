import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { containment } from '@academy/domain/facts/containment'
import { currentVintages, isHealthAreaKind } from '@academy/domain/facts/vocabulary'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { findGeodataFolder } from './geodata-folder.ts'
import { loadSeed } from './load-seed.ts'

const { area: areas, areaSuccessor: areaSuccessors, areaPart: areaParts } = loadSeed()
type Area = (typeof areas)[number]
const current = areas.filter(({ kind, vintage }) => vintage === currentVintages[kind])

test('holds every reference area', () => {
  const counts = Object.groupBy(areas, ({ kind, vintage }) => `${kind} ${vintage}`)
  expect(Object.fromEntries(Object.entries(counts).map(([key, rows]) => [key, rows?.length]))).toEqual({
    'nation 2020-12': 4,
    'region 2023-12': 9,
    'county 2023-12': 21,
    'council 2024-05': 361,
    'ccg 2021-04': 106,
    'icb 2026-04': 36,
    'icb 2023-04': 42,
    'health-board 2019-04': 14,
    'local-health-board 2022-04': 7,
    'hsc-trust 2018-02': 5,
  })
})

test('names nations, regions and Welsh health boards in Welsh too', () => {
  const named = new Set(['nation', 'region', 'local-health-board'])
  expect(areas.filter(({ kind, nameCy }) => named.has(kind) && nameCy === null)).toEqual([])
})

test('the health areas of a nation hold all its residents, within the disclosure noise of the census', () => {
  for (const nation of current.filter(({ kind }) => kind === 'nation')) {
    const parts = current.filter((area) => isHealthAreaKind(area.kind) && area.parentCode === nation.code)
    const residents = parts.reduce((sum, { population }) => sum + (population ?? 0), 0)
    expect(Math.abs(residents - (nation.population ?? 0))).toBeLessThan(200)
  }
})

test('every board of 2023 is shared out whole among the boards of 2026', () => {
  for (const { code, population } of areas.filter(
    ({ kind, vintage }) => kind === 'icb' && vintage === '2023-04',
  )) {
    const parts = areaSuccessors.filter(({ fromKind, fromCode }) => fromKind === 'icb' && fromCode === code)
    expect(parts.reduce((sum, { shareOfPopulation }) => sum + (shareOfPopulation ?? 0), 0)).toBeCloseTo(1, 3)
    expect(parts.reduce((sum, part) => sum + (part.population ?? 0), 0)).toBe(population)
  }
})

test('every clinical commissioning group is followed by a board of 2023, whole where its boundary did not change', () => {
  for (const { code, population } of areas.filter(({ kind }) => kind === 'ccg')) {
    const parts = areaSuccessors.filter(({ fromKind, fromCode }) => fromKind === 'ccg' && fromCode === code)
    expect(parts.length).toBeGreaterThan(0)
    expect(parts.map((part) => part.population)).toEqual(parts.map(() => population))
  }
})

test('every council is shared out whole among the health areas of today', () => {
  for (const { code, population } of current.filter(({ kind }) => kind === 'council')) {
    const parts = areaParts.filter(
      ({ fromCode, toKind, toVintage }) => fromCode === code && toVintage === currentVintages[toKind],
    )
    // Tables of small areas are perturbed by their publishers.
    const residents = parts.reduce((sum, part) => sum + part.population, 0)
    expect({ code, differs: Math.abs(residents - (population ?? 0)) > 5 }).toEqual({ code, differs: false })
  }
})

test('every area of today says which areas hold it, and an area of the past says nothing', () => {
  const today = areaParts.filter(({ toKind, toVintage }) => toVintage === currentVintages[toKind])
  const worked = containment(current, today)
  for (const { kind, code, vintage, containingCodes, overlappingCodes } of areas) {
    const own = vintage === currentVintages[kind] ? worked.get(code) : { containing: [], overlapping: [] }
    expect({ code, containing: containingCodes, overlapping: overlappingCodes }).toEqual({ code, ...own })
  }
})

test('agrees with the official lookups and the census wherever they are at hand', () => {
  const folder = findGeodataFolder()
  // Without the folder the sums above still bind the rows to each other.
  if (folder === null) return
  const read = (file: string): Record<string, string>[] =>
    parse(readFileSync(join(folder, file)), { columns: true })
  const key = (row: { kind?: string; code?: string; vintage?: string }) =>
    `${row.kind} ${row.code} ${row.vintage}`
  const official = new Map(read('lookups/areas.csv').map((row) => [key(row), row]))
  const census = new Map(read('statistics/population-census.csv').map((row) => [key(row), row]))
  // A council and a county are other words there.
  const theirs: Readonly<Record<string, string>> = { council: 'lad', county: 'ctyua' }
  const officialKey = (area: Area) => key({ ...area, kind: theirs[area.kind] ?? area.kind })
  const subBoards = new Map(
    [...census.values()].filter(({ kind }) => kind === 'sub-icb').map((row) => [row['code'], row]),
  )
  const counted = (area: Area) => census.get(officialKey(area))
  for (const area of areas) {
    const row = official.get(officialKey(area))
    expect([area.name, area.nation, area.odsCode ?? '', area.labelLon, area.labelLat]).toEqual([
      row?.['name'],
      row?.['nation'],
      row?.['ods_code'],
      Number(row?.['label_lon']),
      Number(row?.['label_lat']),
    ])
    // A group is counted as the sub-board that kept its code.
    const residents = counted(area)?.['population'] ?? subBoards.get(area.code)?.['population']
    expect(area.population).toBe(residents === undefined ? null : Number(residents))
  }
  const successors = read('lookups/icb-2023-to-icb-2026.csv').map((row) => [
    row['icb23_code'],
    row['icb26_code'],
    Number(row['share_of_icb23']),
  ])
  const boards = areaSuccessors.filter(({ fromKind }) => fromKind === 'icb')
  expect(boards.map((row) => [row.fromCode, row.toCode, row.shareOfPopulation])).toEqual(successors)
})
