import { effectsMax, type OutcomeMeasure } from '@academy/domain/facts/evidence-words'
import { reportsWhatWasSeen } from '@academy/domain/facts/study-design'
import type { EvidenceGrade } from '@academy/domain/facts/vocabulary'
import type { BrokenRule, PlacedRow, SeedRule } from './record-kind.ts'

/** What the rules read of a number that a study reports. */
export interface Effect {
  evidenceSlug: string
  measure: OutcomeMeasure
  value: number | null
  lower: number | null
  upper: number | null
  before: number | null
  after: number | null
  asWritten: string
}
interface Item {
  slug: string
  effectSummary: string | null
  grade: EvidenceGrade
  measures: readonly OutcomeMeasure[]
}
type Placed = PlacedRow<Effect>

const broken = ({ file, line }: Placed, column: string, reason: string): BrokenRule => ({
  file,
  line,
  column,
  reason,
})

const saysANumber: SeedRule<Effect> = (rows) =>
  rows
    .filter(({ row: { value, lower, upper } }) => value === null && lower === null && upper === null)
    .map((placed) => broken(placed, 'value', 'must not be empty where there is no bound either'))

const isWithinItsBounds: SeedRule<Effect> = (rows) =>
  rows.flatMap((placed) => {
    const { value, lower, upper } = placed.row
    if (lower !== null && upper !== null && lower > upper)
      return [broken(placed, 'lower', `${lower} is more than the upper bound, ${upper}`)]
    if (value !== null && lower !== null && lower > value)
      return [broken(placed, 'lower', `${lower} is more than the value, ${value}`)]
    if (value !== null && upper !== null && upper < value)
      return [broken(placed, 'upper', `${upper} is less than the value, ${value}`)]
    return []
  })

/** A difference of two means that the source gives is the difference of these two. */
const isWhatItsMeansGive: SeedRule<Effect> = (rows) =>
  rows.flatMap((placed) => {
    const { value, before, after } = placed.row
    if (before === null && after === null) return []
    if (before === null) return [broken(placed, 'before', 'must not be empty where there is a mean after')]
    if (after === null) return [broken(placed, 'after', 'must not be empty where there is a mean before')]
    const difference = Number((after - before).toFixed(6))
    return value === difference
      ? []
      : [broken(placed, 'value', `${value} is not what ${before} to ${after} gives, ${difference}`)]
  })

/** Of a protocol, or of findings that were not read, no number may be quoted; and a number is of what its item measured. */
const isOfItsItem: SeedRule<Effect> = (rows, others) => {
  const items = new Map(others('evidence_item').map(({ row }) => [row['slug'], row as unknown as Item]))
  return rows.flatMap((placed) => {
    const item = items.get(placed.row.evidenceSlug)
    // That there is no such item is found by the check of names.
    if (!item) return []
    if (!reportsWhatWasSeen(item))
      return [broken(placed, 'evidence_slug', `${JSON.stringify(item.slug)} is not graded, so no number of it may be quoted`)] // prettier-ignore
    if (!item.measures.includes(placed.row.measure))
      return [broken(placed, 'measure', `${placed.row.measure} is not among the measures of ${JSON.stringify(item.slug)}`)] // prettier-ignore
    return []
  })
}

/** A number is typed from the words of its item and from nothing else. */
const isInTheWordsOfItsItem: SeedRule<Effect> = (rows, others) => {
  const summaries = new Map(
    others('evidence_item').map(({ row }) => [row['slug'], (row as unknown as Item).effectSummary ?? '']),
  )
  return rows.flatMap((placed) => {
    const { evidenceSlug, asWritten } = placed.row
    const summary = summaries.get(evidenceSlug)
    return summary === undefined || summary.toLowerCase().includes(asWritten.toLowerCase())
      ? []
      : [broken(placed, 'as_written', `the words do not stand in the effect_summary of ${JSON.stringify(evidenceSlug)}`)] // prettier-ignore
  })
}

/** More would cost a program more than it was told. */
const areFew: SeedRule<Effect> = (rows) =>
  [...Map.groupBy(rows, ({ row }) => row.evidenceSlug).values()].flatMap((ofItem) =>
    ofItem
      .slice(effectsMax)
      .map((placed) =>
        broken(placed, 'evidence_slug', `a study is quoted for ${effectsMax} numbers at most`),
      ),
  )

/** What the numbers of studies must hold beside their schema. */
export const effectRules = [
  saysANumber,
  isWithinItsBounds,
  isWhatItsMeansGive,
  isOfItsItem,
  isInTheWordsOfItsItem,
  areFew,
] as readonly SeedRule[]
