import { describe, expect, it } from 'vitest'
import { clusterPoints } from './cluster-points.ts'

const project = (lon: number, lat: number) => [lon * 40, -lat * 60] as const

/** A small generator with a fixed seed, so that a failure can be looked at again. */
function* scatter(seed: number, count: number) {
  let state = seed
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647
  for (let index = 0; index < count; index++)
    yield { id: index, lon: Math.round(-6 + next() * 7), lat: Math.round((50 + next() * 8) * 4) / 4 }
}

describe('clusterPoints', () => {
  it.each([1, 2, 3, 4, 5])(
    'draws every point once, and a box lists its own points and no others (%i)',
    (seed) => {
      const points = [...scatter(seed, 180)]
      const marks = clusterPoints(points, project, 14)
      expect(marks.flatMap((mark) => mark.points.map((point) => point.id)).sort((a, b) => a - b)).toEqual(
        points.map((point) => point.id),
      )
      for (const { bbox, points: own } of marks) {
        const [west, south, east, north] = bbox
        const inside = points.filter(
          ({ lon, lat }) => lon >= west && lon <= east && lat >= south && lat <= north,
        )
        expect(inside.length).toBe(own.length)
      }
    },
  )

  it('joins schemes of one town into one mark', () => {
    const town = { lon: -1.6, lat: 54.9 }
    expect(
      clusterPoints([town, { ...town }, { lon: -4, lat: 51 }], project, 10).map((mark) => mark.points.length),
    ).toEqual([2, 1])
  })
})
