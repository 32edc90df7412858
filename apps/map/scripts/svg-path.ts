import { project } from '../app/geo/project.ts'
import type { Land } from './nation-land.ts'

/** Steps of the path: a tenth of a unit is finer than a screen shows and keeps the file small. */
const STEPS_PER_UNIT = 10

/** Land as SVG path data in the view box of `project.ts`: relative moves, so that most numbers have two digits. */
export function svgPath(land: Land): string {
  return land
    .flatMap((rings) => rings.map((ring) => ringPath(ring.map(([lon, lat]) => project(lon, lat)))))
    .join('')
}

function ringPath(points: readonly (readonly [number, number])[]): string {
  const steps = points.map(
    ([x, y]) => [Math.round(x * STEPS_PER_UNIT), Math.round(y * STEPS_PER_UNIT)] as const,
  )
  let [lastX, lastY] = steps[0] ?? [0, 0]
  let path = `M${lastX / STEPS_PER_UNIT} ${lastY / STEPS_PER_UNIT}l`
  let written = 0
  // The last point is the first again: `z` draws it.
  for (const [x, y] of steps.slice(1, -1)) {
    if (x === lastX && y === lastY) continue
    const across = short((x - lastX) / STEPS_PER_UNIT)
    const down = short((y - lastY) / STEPS_PER_UNIT)
    path += `${written > 0 && !across.startsWith('-') ? ' ' : ''}${across}${down.startsWith('-') ? '' : ' '}${down}`
    written += 1
    lastX = x
    lastY = y
  }
  return written < 2 ? '' : `${path}z`
}

function short(value: number): string {
  return value
    .toFixed(1)
    .replace(/\.0$/, '')
    .replace(/^(-?)0\./, '$1.')
}
