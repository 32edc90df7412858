/** Classes of schemes in an area, from none; the number is printed in each square, so colour only helps the eye. */
export const tileSteps = [
  { from: 0, to: 0 },
  { from: 1, to: 1 },
  { from: 2, to: 3 },
  { from: 4, to: 6 },
  { from: 7, to: 10 },
  { from: 11, to: Infinity },
] as const

export function tileStep(schemes: number): number {
  return tileSteps.findIndex(({ from, to }) => schemes >= from && schemes <= to)
}
