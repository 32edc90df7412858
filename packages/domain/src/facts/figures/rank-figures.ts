import type { IndicatorUnit } from '../vocabulary.ts'
import type { Comparability, FigureExtent, FigureKind } from './figure-words.ts'

/** A share of fewer than this is too much a matter of chance for a place in an order: its interval says what it can say. */
export const RANKED_DENOMINATOR_MIN = 30
/**
 * Nor is a count of fewer than this: a fifth of it and more may be chance (its relative standard error is above 22 %), where the
 * National Center for Health Statistics of the United States stops publishing rates (Healthy People Statistical Notes 24, 2002).
 */
export const RANKED_COUNT_MIN = 20
/** A place among fewer than this says nothing that the values do not say. */
export const RANKED_PEERS_MIN = 5

interface RankedFigure {
  value: number | null
  numerator: number | null
  denominator: number | null
  unit: IndicatorUnit
  kind: FigureKind
  extent: FigureExtent
  preferred: boolean
  period: string | null
  nation: string
  /** Kinds of area that are compared with each other: health areas of all nations are one league. */
  league: string
}

export interface Rank {
  /** 1 is the highest value; equal values share a rank. */
  rank: number
  outOf: number
}

/** Whether a figure may have a place in an order at all. */
export function canBeRanked(figure: RankedFigure, comparable: Comparability): boolean {
  const { value, kind, extent, preferred } = figure
  if (comparable === 'not-at-all' || value === null) return false
  if (kind !== 'actual' || extent !== 'whole' || !preferred) return false
  if (figure.denominator !== null) return figure.denominator >= RANKED_DENOMINATOR_MIN
  return value >= RANKED_COUNT_MIN
}

/** The place of each figure among those of the same period that it may be compared with; `null` where it has none. */
export function rankFigures(figures: readonly RankedFigure[], comparable: Comparability): (Rank | null)[] {
  const groups = new Map<string, number[]>()
  const groupOf = ({ period, nation, league }: RankedFigure) =>
    [period, league, comparable === 'within-nation' ? nation : ''].join(' ')
  for (const figure of figures) {
    if (!canBeRanked(figure, comparable)) continue
    const values = groups.get(groupOf(figure))
    if (values) values.push(figure.value ?? 0)
    else groups.set(groupOf(figure), [figure.value ?? 0])
  }
  return figures.map((figure) => {
    const values = canBeRanked(figure, comparable) ? (groups.get(groupOf(figure)) ?? []) : []
    if (values.length < RANKED_PEERS_MIN) return null
    return {
      rank: 1 + values.filter((other) => other > (figure.value ?? 0)).length,
      outOf: values.length,
    }
  })
}
