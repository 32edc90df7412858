import type { Ranking } from './side-tag.tsx'

export interface ScoreScale {
  least: number
  most: number
}

/** From 0 to 100, and as far beyond it as calibrated scores and their intervals reach; a far-reaching interval is cut off. */
export function scaleOf({ bids }: Pick<Ranking, 'bids'>): ScoreScale {
  const lows = bids.map(({ score }) => score.low)
  const highs = bids.map(({ score }) => score.high)
  return { least: Math.max(-25, Math.min(0, ...lows)), most: Math.min(125, Math.max(100, ...highs)) }
}

/** Where a score lies on the scale: 0 to 1. */
export function shareOf(score: number, { least, most }: ScoreScale): number {
  return (Math.min(most, Math.max(least, score)) - least) / (most - least)
}
