import { indicatorOfAim } from '../link-workers.ts'
import type { FigureExtent, FigureKind } from './figure-words.ts'

interface TrendFigure {
  indicatorSlug: string
  kind: FigureKind
  extent: FigureExtent
  preferred: boolean
  value: number | null
  periodFrom: string | null
  periodTo: string | null
  areaAsWritten: string
  area: { code: string } | null
}

/** How a number of one area went over time, with what was aimed at. */
export interface Trend<Figure> {
  /** Oldest first. */
  points: (Figure & { at: number })[]
  aim: Figure | null
}

/** A period that is longer is a sum of several years, and no point of a line. */
const DAYS_MAX = 400
const DAY = 86_400_000

/** Every line of two points and more: what was counted of one indicator in one whole area, once for each period. */
export function trendsOf<Figure extends TrendFigure>(figures: readonly Figure[]): Trend<Figure>[] {
  const whole = figures.filter(
    ({ extent, preferred, value }) => extent === 'whole' && preferred && value !== null,
  )
  const lines = Map.groupBy(
    whole.flatMap((figure) => placed(figure)),
    (figure) => `${figure.indicatorSlug} ${placeOf(figure)}`,
  )
  return [...lines.values()]
    .filter((points) => points.length > 1)
    .map((points) => ({
      points: points.toSorted((a, b) => a.at - b.at),
      aim: aimOf(points[0] as Figure, whole),
    }))
}

const placeOf = ({ area, areaAsWritten }: TrendFigure) => area?.code ?? areaAsWritten

/** In the middle of its period. */
function placed<Figure extends TrendFigure>(figure: Figure): (Figure & { at: number })[] {
  if (figure.kind !== 'actual' || figure.periodFrom === null || figure.periodTo === null) return []
  const [from, to] = [Date.parse(figure.periodFrom), Date.parse(figure.periodTo)]
  return to - from > DAYS_MAX * DAY ? [] : [{ ...figure, at: (from + to) / 2 }]
}

function aimOf<Figure extends TrendFigure>(of: Figure, all: readonly Figure[]): Figure | null {
  const slugs = [of.indicatorSlug, indicatorOfAim[of.indicatorSlug]]
  const aim = all.find(
    (figure) =>
      figure.kind === 'target' && placeOf(figure) === placeOf(of) && slugs.includes(figure.indicatorSlug),
  )
  return aim ?? null
}
