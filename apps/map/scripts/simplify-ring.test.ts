import { expect, test } from 'vitest'
import { ringArea, simplifyRing } from './simplify-ring.ts'

const square = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
] as const

test('takes away bends that are too small and keeps the rest', () => {
  const bent = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
    [5, 14],
    [0, 10],
    [0, 0],
  ] as const
  expect(simplifyRing(bent, 1)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [5, 14],
    [0, 10],
    [0, 0],
  ])
})

test('leaves a closed triangle at the least', () => {
  const simple = simplifyRing(square, 1_000)
  expect(simple).toHaveLength(4)
  expect(simple[0]).toEqual(simple[3])
})

test('measures the area of a ring whichever way it winds', () => {
  expect(ringArea(square)).toBe(100)
  expect(ringArea(square.toReversed())).toBe(100)
})
