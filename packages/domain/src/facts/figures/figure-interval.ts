import type { Comparability, FigureExtent, FigureKind, IndicatorTheme } from './figure-words.ts'
import type { IndicatorUnit } from '../vocabulary.ts'
import { byarInterval } from './byar-interval.ts'
import { RANKED_DENOMINATOR_MIN } from './rank-figures.ts'
import { wilsonInterval, type Interval } from './wilson-interval.ts'

interface ReadFigure {
  value: number | null
  numerator: number | null
  denominator: number | null
  unit: IndicatorUnit
  theme: IndicatorTheme
  comparable: Comparability
  kind: FigureKind
  extent: FigureExtent
}

/** The 95 % interval of a share of few, in percent; `null` where the share needs none, or has none. */
export function shareInterval({ numerator, denominator, unit }: ReadFigure): Interval | null {
  if (unit !== 'percent' || numerator === null || denominator === null) return null
  if (denominator >= RANKED_DENOMINATOR_MIN) return null
  const interval = wilsonInterval(numerator, denominator)
  return interval && { lower: interval.lower * 100, upper: interval.upper * 100 }
}

export interface Rate extends Interval {
  value: number
}

/**
 * How many of those who work there are for 100,000 residents, with the 95 % interval of the count by its population: only of
 * heads in a whole area, of an indicator that may be compared at all. `null` of anything else.
 */
export function ratePer100k(figure: ReadFigure, population: number | null): Rate | null {
  const { value, unit, theme, comparable, kind, extent } = figure
  if (value === null || !population || theme !== 'workforce' || unit !== 'people') return null
  if (comparable === 'not-at-all' || kind !== 'actual' || extent !== 'whole') return null
  const of = (count: number) => (count / population) * 100_000
  const { lower, upper } = byarInterval(value)
  return { value: of(value), lower: of(lower), upper: of(upper) }
}
