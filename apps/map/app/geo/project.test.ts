import { expect, test } from 'vitest'
import { project, viewBox } from './project.ts'

test('draws the extreme points of the United Kingdom inside the view box', () => {
  for (const [longitude, latitude] of [
    [-0.85, 60.86],
    [-6.32, 49.86],
    [1.77, 52.48],
    [-8.18, 54.45],
    [-8.6, 57.82],
  ] as const) {
    const [x, y] = project(longitude, latitude)
    expect(x).toBeGreaterThan(5)
    expect(x).toBeLessThan(viewBox.width - 5)
    expect(y).toBeGreaterThan(5)
    expect(y).toBeLessThan(viewBox.height - 5)
  }
})

test('keeps the central meridian upright and the scale equal in both directions', () => {
  const [x, y] = project(-2, 55)
  expect(project(-2, 51)[0]).toBe(x)
  const north = y - project(-2, 55.1)[1]
  const east = project(-2 + 0.1 / Math.cos((55 * Math.PI) / 180), 55)[0] - x
  expect(east / north).toBeCloseTo(1, 3)
})
