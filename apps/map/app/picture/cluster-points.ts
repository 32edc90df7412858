export interface PointOnMap {
  lon: number
  lat: number
}

/** Points drawn as one mark. `bbox` (west, south, east, north) holds these points and no others, so that a link with it lists exactly them. */
export interface Mark<P extends PointOnMap> {
  x: number
  y: number
  points: readonly P[]
  bbox: readonly [number, number, number, number]
}

type Project = (lon: number, lat: number) => readonly [number, number]

interface Group<P> {
  x: number
  y: number
  points: P[]
}

/** Joins points that would be drawn less than `radius` apart, in the units of the picture. */
export function clusterPoints<P extends PointOnMap>(
  points: readonly P[],
  project: Project,
  radius: number,
): Mark<P>[] {
  const groups = samePlace(points, project).sort(
    (a, b) => b.points.length - a.points.length || a.y - b.y || a.x - b.x,
  )
  const marks: Mark<P>[] = []
  for (const group of groups) {
    const near = marks.find((mark) => Math.hypot(mark.x - group.x, mark.y - group.y) < radius)
    if (near) marks.splice(marks.indexOf(near), 1, markOf([...near.points, ...group.points], near))
    else marks.push(markOf(group.points, group))
  }
  return joinOverlapping(marks)
}

function samePlace<P extends PointOnMap>(points: readonly P[], project: Project): Group<P>[] {
  const groups = new Map<string, Group<P>>()
  for (const point of points) {
    const key = `${point.lon},${point.lat}`
    const [x, y] = project(point.lon, point.lat)
    const group = groups.get(key) ?? { x, y, points: [] }
    group.points.push(point)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** A box that holds another mark's point would list it too; such marks become one. */
function joinOverlapping<P extends PointOnMap>(marks: Mark<P>[]): Mark<P>[] {
  for (const mark of marks) {
    const other = marks.find((one) => one !== mark && one.points.some((point) => holds(mark.bbox, point)))
    if (!other) continue
    const larger = mark.points.length >= other.points.length ? mark : other
    const rest = marks.filter((one) => one !== mark && one !== other)
    return joinOverlapping([...rest, markOf([...mark.points, ...other.points], larger)])
  }
  return marks
}

function markOf<P extends PointOnMap>(points: readonly P[], { x, y }: { x: number; y: number }): Mark<P> {
  const lons = points.map((point) => point.lon)
  const lats = points.map((point) => point.lat)
  return { x, y, points, bbox: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] }
}

function holds([west, south, east, north]: Mark<PointOnMap>['bbox'], { lon, lat }: PointOnMap): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}
