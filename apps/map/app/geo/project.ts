/** Size of the drawing in which every outline, point and square of the picture of the United Kingdom stands. */
export const viewBox = { width: 400, height: 700 } as const

const RADIANS = Math.PI / 180
/** The meridian that stands upright, as on the British National Grid, so that Great Britain does not lean. */
const CENTRAL_MERIDIAN = -2
/** Units of the drawing per radian: from Scilly (49.86° north) to Unst (60.86°) is 680 units. */
const SCALE = 3555
const LEFT = 236
const TOP = 3786.8

/**
 * Where a place stands in the drawing: longitude and latitude in degrees (WGS 84) to x (rightwards) and y (downwards).
 * A transverse Mercator of the sphere; over the United Kingdom it is within a third of a per cent of true shape.
 */
export function project(longitude: number, latitude: number): readonly [x: number, y: number] {
  const east = (longitude - CENTRAL_MERIDIAN) * RADIANS
  const north = latitude * RADIANS
  const x = Math.atanh(Math.cos(north) * Math.sin(east))
  const y = Math.atan2(Math.tan(north), Math.cos(east))
  return [LEFT + SCALE * x, TOP - SCALE * y]
}
