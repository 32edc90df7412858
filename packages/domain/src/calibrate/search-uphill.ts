/**
 * The place where a function of two numbers is highest: from `start` it goes the way of the compass that leads up,
 * and halves its step where none does (T. G. Kolda, R. M. Lewis, V. Torczon, "Optimization by direct search", SIAM
 * Review 45, 2003). It stays within `most` of nought.
 */
export function searchUphill(
  height: (x: number, y: number) => number,
  {
    start,
    most,
    step: first,
    precision,
  }: { start: [number, number]; most: number; step: number; precision: number },
): [number, number] {
  let best = start
  let top = height(...best)
  for (let step = first; step >= precision;) {
    const ways: [number, number][] = [[best[0] + step, best[1]], [best[0] - step, best[1]], [best[0], best[1] + step], [best[0], best[1] - step]] // prettier-ignore
    const heights = ways.map(([x, y]) =>
      Math.max(Math.abs(x), Math.abs(y)) > most ? -Infinity : height(x, y),
    )
    const highest = Math.max(...heights)
    const way = ways[heights.indexOf(highest)]
    if (way && highest > top) [best, top] = [way, highest]
    else step /= 2
  }
  return best
}
