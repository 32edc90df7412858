import { expect, test } from 'vitest'
import { healthAreaTileColumns, healthAreaTileRows, healthAreaTiles } from './health-area-tiles.ts'
import { labelPoints } from './label-points.fixture.ts'

const pointOf = new Map<string, readonly [number, number]>(labelPoints)
const points = healthAreaTiles.map(({ code }) => pointOf.get(code) ?? [Number.NaN, Number.NaN])

test('has each of the 62 health areas once', () => {
  const codes = healthAreaTiles.map(({ code }) => code)
  expect(codes).toHaveLength(62)
  expect(codes.toSorted()).toEqual(labelPoints.map(([code]) => code).toSorted())
  const kinds = Object.groupBy(healthAreaTiles, ({ kind }) => kind)
  expect(kinds['icb']).toHaveLength(36)
  expect(kinds['health-board']).toHaveLength(14)
  expect(kinds['local-health-board']).toHaveLength(7)
  expect(kinds['hsc-trust']).toHaveLength(5)
})

test('puts no two areas on one square, none outside the grid, and labels each differently', () => {
  expect(new Set(healthAreaTiles.map(({ column, row }) => `${column},${row}`)).size).toBe(62)
  expect(new Set(healthAreaTiles.map(({ label }) => label)).size).toBe(62)
  for (const { column, row, label } of healthAreaTiles) {
    expect(column).toBeLessThan(healthAreaTileColumns)
    expect(row).toBeLessThan(healthAreaTileRows)
    expect(label).toMatch(/^[A-Z]{3}$/)
  }
})

test('keeps north above south and west left of east', () => {
  const southward = rankCorrelation(
    healthAreaTiles.map(({ row }) => row),
    points.map(([, latitude]) => -latitude),
  )
  const eastward = rankCorrelation(
    healthAreaTiles.map(({ column }) => column),
    points.map(([longitude]) => longitude),
  )
  expect(southward).toBeGreaterThan(0.96)
  expect(eastward).toBeGreaterThan(0.86)
})

/** Spearman's rank correlation; equal values share their mean rank. */
function rankCorrelation(left: readonly number[], right: readonly number[]): number {
  const a = ranks(left)
  const b = ranks(right)
  const mean = (a.length - 1) / 2
  const covariance = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, index) => sum + (value - mean) * ((y[index] ?? mean) - mean), 0)
  return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b))
}

function ranks(values: readonly number[]): number[] {
  const below = (value: number) => values.filter((other) => other < value).length
  const same = (value: number) => values.filter((other) => other === value).length
  return values.map((value) => below(value) + (same(value) - 1) / 2)
}
