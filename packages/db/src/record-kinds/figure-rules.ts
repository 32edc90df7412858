import { agreesWithParts, rateOfParts } from '@academy/domain/facts/figures/agrees-with-parts'
import type { FigureExtent, FigureKind } from '@academy/domain/facts/figures/figure-words'
import type { IndicatorUnit } from '@academy/domain/facts/vocabulary'
import type { BrokenRule, PlacedRow, SeedRule } from './record-kind.ts'

/** What the rules read of a figure of the seed. */
interface Figure {
  slug: string
  indicatorSlug: string
  areaKind: string | null
  areaCode: string | null
  areaVintage: string | null
  areaAsWritten: string
  nations: readonly string[]
  extent: FigureExtent
  kind: FigureKind
  period: string | null
  value: number | null
  numerator: number | null
  denominator: number | null
  preferred: boolean
  alsoReportedReason: string | null
}
type Placed = PlacedRow<Figure>

const broken = ({ file, line }: Placed, column: string, reason: string): BrokenRule => ({
  file,
  line,
  column,
  reason,
})

/** A figure stands somewhere: only what is of several nations together needs no area. */
const hasAnArea: SeedRule<Figure> = (rows) =>
  rows
    .filter(({ row }) => row.areaCode === null && row.nations.length < 2)
    .map((placed) => broken(placed, 'area_code', 'must not be empty for a figure of one nation'))

const saysWhyItIsNotPreferred: SeedRule<Figure> = (rows) =>
  rows.flatMap((placed) => {
    const { preferred, alsoReportedReason } = placed.row
    if (preferred === (alsoReportedReason === null)) return []
    const reason = preferred ? 'must be empty where preferred is yes' : 'must say why preferred is no'
    return [broken(placed, 'also_reported_reason', reason)]
  })

/** Of what is of the same thing, place, time and kind, exactly one is the one to use. */
const hasOnePreferred: SeedRule<Figure> = (rows) => {
  const groups = Map.groupBy(rows, ({ row }) => sameThing(row))
  return [...groups.values()].flatMap((group) => {
    const preferred = group.filter(({ row }) => row.preferred)
    const [first, ...more] = preferred
    if (!first)
      return group.slice(0, 1).map((placed) => {
        const beside = group.length > 1 ? ` nor is any of ${slugs(group.slice(1))}` : ''
        return broken(placed, 'preferred', `${JSON.stringify(placed.row.slug)} is not preferred${beside}`)
      })
    return more.map((placed) => {
      const where =
        first.file === placed.file ? `on line ${first.line}` : `in ${first.file} line ${first.line}`
      return broken(placed, 'preferred', `${slugs([first])} is preferred too, ${where}`)
    })
  })
}

const slugs = (rows: readonly Placed[]) => rows.map(({ row }) => JSON.stringify(row.slug)).join(', ')

/** Two parts of an area are two places: what they are called tells them apart. */
function sameThing(row: Figure): string {
  const area = row.areaCode
    ? [row.areaKind, row.areaCode, row.areaVintage]
    : [...row.nations].toSorted((a, b) => (a < b ? -1 : 1))
  const part = row.extent === 'part' ? row.areaAsWritten : ''
  return JSON.stringify([row.indicatorSlug, row.kind, row.period, part, ...area])
}

/** A rate is never without both its parts, and they give it. */
const isWhatItsPartsGive: SeedRule<Figure> = (rows, others) => {
  const units = new Map(
    others('indicator').map(({ row }) => [String(row['slug']), row['unit'] as IndicatorUnit]),
  )
  return rows.flatMap((placed) => {
    const { value, numerator, denominator, indicatorSlug } = placed.row
    if (numerator === null && denominator === null) return []
    if (numerator === null)
      return [broken(placed, 'numerator', 'must not be empty where there is a denominator')]
    if (denominator === null)
      return [broken(placed, 'denominator', 'must not be empty where there is a numerator')]
    if (value === null) return [broken(placed, 'value', 'must not be empty where there are its parts')]
    const rate = { value, numerator, denominator, unit: units.get(indicatorSlug) ?? 'percent' }
    if (agreesWithParts(rate)) return []
    const gives = denominator === 0 ? 'no rate' : String(Number(rateOfParts(rate).toPrecision(6)))
    return [broken(placed, 'value', `${value} is not what ${numerator} of ${denominator} gives, ${gives}`)]
  })
}

/** What the seed's figures must hold beside their schema. */
export const figureRules = [
  hasAnArea,
  saysWhyItIsNotPreferred,
  hasOnePreferred,
  isWhatItsPartsGive,
] as readonly SeedRule[]
