export type Point = readonly [x: number, y: number]
export type Ring = readonly Point[]

/**
 * Visvalingam's simplification: takes away the point that makes the smallest triangle with its neighbours until every
 * triangle is at least `areaMin`. The ring stays closed; four points (a triangle) are the least that is left.
 */
export function simplifyRing(ring: Ring, areaMin: number): Ring {
  const points = ring.slice(0, -1)
  const areas = points.map((_, index) => triangleAt(points, index))
  while (points.length > 3) {
    const smallest = areas.reduce((best, area, index) => (area < (areas[best] ?? 0) ? index : best), 0)
    const area = areas[smallest] ?? 0
    if (area >= areaMin) break
    points.splice(smallest, 1)
    areas.splice(smallest, 1)
    // A neighbour must not now go before the point that stood between them would have.
    for (const next of [smallest - 1, smallest]) {
      const index = (next + points.length) % points.length
      areas[index] = Math.max(area, triangleAt(points, index))
    }
  }
  const [first] = points
  return first ? [...points, first] : []
}

/** Area of a closed ring, without sign. */
export function ringArea(ring: Ring): number {
  let twice = 0
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    twice += x * nextY - nextX * y
  }
  return Math.abs(twice) / 2
}

function triangleAt(points: Ring, index: number): number {
  const [ax, ay] = points[(index - 1 + points.length) % points.length] ?? [0, 0]
  const [bx, by] = points[index] ?? [0, 0]
  const [cx, cy] = points[(index + 1) % points.length] ?? [0, 0]
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2
}
